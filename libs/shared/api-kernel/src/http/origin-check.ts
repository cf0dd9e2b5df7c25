import type { NextFunction, Request, Response } from 'express';
import { Fault } from '../faults';
import { answerFault } from './answer-fault';

/** The header that every state-changing request carries. A form of another site can't set it. */
export const requestHeader = 'x-hearth-request';

/** Whether a request that claims this origin comes from Hearth's own pages. */
export function isOwnOrigin(origin: string | undefined, ownOrigin: string): boolean {
  return origin === ownOrigin;
}

/**
 * Lets a POST through only from Hearth's own pages: exact Origin (or, without one, `Sec-Fetch-Site: same-origin`),
 * the custom header, and JSON. SameSite cookies alone are no defence, since sibling sub-domains are same-site.
 */
export function originCheck(ownOrigin: string) {
  return (request: Request, response: Response, next: NextFunction): void => {
    if (request.method === 'GET' || request.method === 'HEAD') return next();
    const { origin, 'sec-fetch-site': site } = request.headers;
    const ownPage = origin === undefined ? site === 'same-origin' : isOwnOrigin(origin, ownOrigin);
    if (request.method === 'POST' && ownPage && request.headers[requestHeader] === '1') return next();
    const fault = new Fault('FORBIDDEN', `This did not come from a page of Hearth. Open it at ${ownOrigin}, and not at another address.`);
    answerFault(request, response, fault, request.method === 'POST' ? 403 : 405);
  };
}

/** Answers 415 to a body that is not JSON and 405 to queries by GET: the API takes one shape only. */
export function jsonPostOnly(request: Request, response: Response, next: NextFunction): void {
  if (request.method !== 'POST') {
    response.header('allow', 'POST');
    answerFault(request, response, new Fault('BAD_USER_INPUT', 'Send queries by POST.'), 405);
  } else if (!request.is('application/json')) {
    answerFault(request, response, new Fault('BAD_USER_INPUT', 'Send the query as application/json.'), 415);
  } else next();
}
