import type { NextFunction, Request, Response } from 'express';

/** Keeps the invented people of a sample council out of search engines. For every answer, pages included. */
export function sampleDataHeader(_request: Request, response: Response, next: NextFunction): void {
  response.header('x-robots-tag', 'noindex');
  next();
}
