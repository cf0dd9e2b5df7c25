import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CarriesContext } from '../context-of';
import { Fault, type FaultCode, faultSentences } from '../faults';
import { formatFault } from '../graphql/format-fault';

const statusOf: Readonly<Record<FaultCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  BAD_USER_INPUT: 400,
  TOO_MANY_REQUESTS: 429,
  UNAVAILABLE: 503,
  INTERNAL_SERVER_ERROR: 500,
};

/** Answers an HTTP request that met a fault, in the shape that GraphQL's errors have: a code, a sentence, a reference. */
@Catch()
export class HttpFaultFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    // GraphQL's own answer is worded by `formatError`.
    if (host.getType<string>() !== 'http') throw error;
    const http = host.switchToHttp();
    const response = http.getResponse<Response>();
    const { hearth, id } = http.getRequest<Request & CarriesContext & { id?: unknown }>();
    const reference = hearth?.requestId ?? (typeof id === 'string' ? id : 'none');
    // Nest and the body parser say by their status whose mistake it was: 404, 413, 400.
    const status = httpStatusOf(error);
    const cause = status !== undefined && status < 500 ? new Fault('BAD_USER_INPUT', faultSentences.BAD_USER_INPUT) : error;
    const told = formatFault({ message: '' }, cause, reference);
    response.status(status ?? statusOf[told.extensions?.['code'] as FaultCode]).json({ errors: [told] });
  }
}

function httpStatusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  const { status } = (error ?? {}) as { status?: unknown };
  return typeof status === 'number' ? status : undefined;
}
