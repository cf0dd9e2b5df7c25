import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import { formatFault, referenceOf } from '@hearth/shared/api-kernel';
import type { Request, Response } from 'express';
import { answerRefused } from './answer-refused';

/** Tells a fault to a person who came by an address: the sign-in page is shown, with the reference. */
@Catch()
export class PageFaultFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const reference = referenceOf(http.getRequest<Request>());
    // Only for the log: the page has its own words.
    formatFault({ message: '' }, error, reference);
    answerRefused(http.getResponse<Response>(), 'try-again', reference);
  }
}
