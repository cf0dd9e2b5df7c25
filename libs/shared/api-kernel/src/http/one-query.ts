import type { NextFunction, Request, Response } from 'express';
import { z } from 'zod';
import { Fault } from '../faults';
import { answerFault } from './answer-fault';

const values = z.record(z.string(), z.unknown()).nullish();
const query = z.object({ query: z.string().min(1), operationName: z.string().nullish(), variables: values, extensions: values });

/** Answers 400 to a body that is not one query with its values. Apollo would too, but without a reference. */
export function oneQuery(request: Request, response: Response, next: NextFunction): void {
  if (query.safeParse(request.body).success) return next();
  answerFault(request, response, new Fault('BAD_USER_INPUT', 'Send one query as JSON: {"query": "…", "variables": {…}}.'));
}
