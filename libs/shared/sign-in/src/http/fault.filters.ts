import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import { type CarriesContext, formatFault } from '@hearth/shared/api-kernel';
import type { Request, Response } from 'express';
import { answerFault, answerRefused } from './answer-fault';

function partsOf(host: ArgumentsHost): { readonly response: Response; readonly reference: string } {
  const http = host.switchToHttp();
  const reference = http.getRequest<Request & CarriesContext>().hearth?.requestId ?? 'none';
  return { response: http.getResponse<Response>(), reference };
}

/** Tells a fault to a script. */
@Catch()
export class JsonFaultFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const { response, reference } = partsOf(host);
    answerFault(response, error, reference);
  }
}

/** Tells a fault to a person who came by an address: the sign-in page is shown, with the reference. */
@Catch()
export class PageFaultFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const { response, reference } = partsOf(host);
    // Only for the log: the page has its own words.
    formatFault({ message: '' }, error, reference);
    answerRefused(response, 'try-again', reference);
  }
}
