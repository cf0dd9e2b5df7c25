import type { INestApplicationContext } from '@nestjs/common';
import type { CarriesContext } from '@hearth/shared/api-kernel';
import type { NextFunction, Request, Response } from 'express';
import { Contexts } from '../contexts';
import { answerFault } from './answer-fault';

/** Puts the RequestContext on `req.hearth`, where GraphQL and the controllers look for it. */
export function contextMiddleware(app: INestApplicationContext) {
  const contexts = app.get(Contexts);
  return async (request: Request & CarriesContext & { id?: unknown }, response: Response, next: NextFunction): Promise<void> => {
    // A GET changes nothing and asks for nothing of one's own, so it is not worth a statement.
    request.hearth = contexts.ofNobody(request);
    // The log line of the request, which pino writes, takes over the id.
    request.id = request.hearth.requestId;
    if (request.method !== 'GET') {
      try {
        request.hearth = await contexts.of(request);
      } catch (error) {
        // The database is away, so nobody can say who asks. Anything else is a fault too.
        answerFault(response, error, request.hearth.requestId);
        return;
      }
    }
    next();
  };
}
