import { inject } from '@angular/core';
import { type CanActivateFn, RedirectCommand, Router } from '@angular/router';
import { Session } from './session';

/** Lets only people who are signed in through; the others sign in first and come back. */
export const signedIn: CanActivateFn = async (_route, { url }) => {
  const [session, router] = [inject(Session), inject(Router)];
  try {
    await session.known();
  } catch (error) {
    return faultPage(router, error);
  }
  return session.current() ? true : router.createUrlTree(['/sign-in'], { queryParams: { return: url } });
};

/** Lets only people who aren't signed in through; the others go on to where they wanted to be. */
export const notSignedIn: CanActivateFn = async ({ queryParamMap }) => {
  const [session, router] = [inject(Session), inject(Router)];
  try {
    await session.known();
  } catch (error) {
    return faultPage(router, error);
  }
  return session.current() ? router.parseUrl(queryParamMap.get('return') ?? '/') : true;
};

/** Nobody can say who this is: no network, or the server is away. The address stays, so that it can be tried again. */
function faultPage(router: Router, error: unknown): RedirectCommand {
  return new RedirectCommand(router.parseUrl('/fault'), { skipLocationChange: true, info: error });
}
