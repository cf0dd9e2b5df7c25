import type { Response } from 'express';

/** Why the sign-in page is shown again. The page has the sentences. */
export type SignInRefusal = 'unknown-person' | 'left' | 'try-again' | 'too-many';

/** Sends the browser back to the sign-in page, which says why. */
export function answerRefused(response: Response, refused: SignInRefusal, reference: string): void {
  const query = new URLSearchParams({ refused, reference });
  response.header('cache-control', 'no-store').redirect(303, `/sign-in?${query}`);
}
