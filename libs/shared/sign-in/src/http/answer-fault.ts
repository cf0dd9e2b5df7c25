import { formatFault } from '@hearth/shared/api-kernel';
import type { Response } from 'express';

const statusOf: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  BAD_USER_INPUT: 400,
  TOO_MANY_REQUESTS: 429,
  UNAVAILABLE: 503,
};

/** Answers with what may be told of an error, in the shape that GraphQL's errors have. */
export function answerFault(response: Response, error: unknown, reference: string): void {
  const fault = formatFault({ message: '' }, error, reference);
  response
    .status(statusOf[String(fault.extensions?.['code'])] ?? 500)
    .header('cache-control', 'no-store')
    .json({ errors: [fault] });
}

/** Why the sign-in page is shown again. The page has the sentences. */
export type SignInRefusal = 'unknown-person' | 'left' | 'try-again' | 'too-many';

/** Sends the browser back to the sign-in page, which says why. */
export function answerRefused(response: Response, refused: SignInRefusal, reference: string): void {
  const query = new URLSearchParams({ refused, reference });
  response.header('cache-control', 'no-store').redirect(303, `/sign-in?${query}`);
}
