import type { NextFunction, Request, Response } from 'express';
import { faultSentences } from '../faults';

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
    response.status(request.method === 'POST' ? 403 : 405).json({
      errors: [{ message: faultSentences.FORBIDDEN, extensions: { code: 'FORBIDDEN' } }],
    });
  };
}

/** Answers 415 to a body that is not JSON and 405 to queries by GET: the API takes one shape only. */
export function jsonPostOnly(request: Request, response: Response, next: NextFunction): void {
  if (request.method !== 'POST') {
    response.status(405).header('allow', 'POST').json(badInput('Send queries by POST.'));
  } else if (!request.is('application/json')) {
    response.status(415).json(badInput('Send the query as application/json.'));
  } else next();
}

function badInput(message: string): object {
  return { errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] };
}
