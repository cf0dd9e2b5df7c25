import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { NextFunction, Request, Response } from 'express';

/** A request that has its reference, or not yet. */
export type Referenced = IncomingMessage & { readonly id?: unknown };

/**
 * Gives every request its reference before anything else looks at it. It stands in the log, in every fault and in the
 * answer's `x-request-id`. What a client sends by that name is not taken over.
 */
export function giveReference(request: Request & { id?: unknown }, response: Response, next: NextFunction): void {
  const reference = randomUUID();
  request.id = reference;
  response.setHeader('x-request-id', reference);
  next();
}

/** The reference of a request; a new one where none was given, as for a socket. */
export function referenceOf({ id }: Referenced): string {
  return typeof id === 'string' ? id : randomUUID();
}
