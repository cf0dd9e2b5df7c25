import { type EnvironmentProviders, inject, makeEnvironmentProviders, provideAppInitializer } from '@angular/core';
import { TitleStrategy } from '@angular/router';
import { provideGraphql } from './graphql/provide-graphql';
import { PageFocus } from './page/page-focus';
import { PageTitle } from './page/page-title';
import { Session } from './session/session';
import { SessionWarning } from './session/session-warning';
import { Words } from './words/words';

/** Everything a page stands on: words, the way to the server, the session, titles and the focus. */
export function provideWebKernel(): EnvironmentProviders {
  return makeEnvironmentProviders([
    provideGraphql(),
    { provide: TitleStrategy, useExisting: PageTitle },
    provideAppInitializer(start),
  ]);
}

/** How long the first page waits to know who is signed in, in milliseconds: then it comes in one piece. */
const patience = 700;

/** The first page waits for its words, and a moment for who is signed in. */
async function start(): Promise<void> {
  const words = inject(Words);
  const session = inject(Session);
  inject(PageFocus);
  inject(SessionWarning);
  // Whoever needs the answer waits longer for it, and deals with a fault.
  const known = session.known().catch(() => undefined);
  const waited = new Promise((resolve) => setTimeout(resolve, patience));
  await Promise.all([words.start(), Promise.race([known, waited])]);
}
