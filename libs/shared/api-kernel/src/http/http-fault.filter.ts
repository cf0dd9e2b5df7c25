import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Fault, faultSentences } from '../faults';
import { answerFault } from './answer-fault';

/** Answers every HTTP request that met a fault on its way. */
@Catch()
export class HttpFaultFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    // GraphQL's own answer is worded by `formatError`.
    if (host.getType<string>() !== 'http') throw error;
    const http = host.switchToHttp();
    // Nest and the body parser say by their status whose mistake it was: 404, 413, 400.
    const status = httpStatusOf(error);
    const cause = status !== undefined && status < 500 ? new Fault('BAD_USER_INPUT', faultSentences.BAD_USER_INPUT) : error;
    answerFault(http.getRequest<Request>(), http.getResponse<Response>(), cause, status);
  }
}

function httpStatusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  const { status } = (error ?? {}) as { status?: unknown };
  return typeof status === 'number' ? status : undefined;
}
