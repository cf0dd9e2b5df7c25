import type { INestApplicationContext } from '@nestjs/common';
import { answerFault, type CarriesContext } from '@hearth/shared/api-kernel';
import type { NextFunction, Request, Response } from 'express';
import { Contexts } from '../contexts';

/** Puts the RequestContext on `req.hearth`, where GraphQL and the controllers look for it. */
export function contextMiddleware(app: INestApplicationContext) {
  const contexts = app.get(Contexts);
  return async (request: Request & CarriesContext, response: Response, next: NextFunction): Promise<void> => {
    // A GET changes nothing and asks for nothing of one's own, so it is not worth a statement.
    request.hearth = contexts.ofNobody(request);
    if (request.method !== 'GET') {
      try {
        request.hearth = await contexts.of(request);
      } catch (error) {
        // The database is away, so nobody can say who asks. Anything else is a fault too.
        answerFault(request, response, error);
        return;
      }
    }
    next();
  };
}
