import type { Request, Response } from 'express';
import type { FaultCode } from '../faults';
import { formatFault } from '../graphql/format-fault';
import { referenceOf } from './reference';

const statusOf: Readonly<Record<FaultCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  BAD_USER_INPUT: 400,
  TOO_MANY_REQUESTS: 429,
  UNAVAILABLE: 503,
  INTERNAL_SERVER_ERROR: 500,
};

/**
 * Answers a request that met a fault, in the shape that GraphQL's errors have: a code, a sentence, a reference.
 * @param status where the fault's code alone doesn't say it, such as 413
 */
export function answerFault(request: Request, response: Response, error: unknown, status?: number): void {
  const told = formatFault({ message: '' }, error, referenceOf(request));
  response
    .status(status ?? statusOf[told.extensions.code])
    .header('cache-control', 'no-store')
    .json({ errors: [told] });
}
