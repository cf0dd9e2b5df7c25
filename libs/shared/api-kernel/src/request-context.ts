import type { Locale, PersonId, Role, SessionId } from '@hearth/shared/words';
import type { Loaders } from './loaders';

/** The signed-in person on whose behalf something is done. */
export interface Actor {
  readonly personId: PersonId;
  readonly sessionId: SessionId;
  readonly roles: readonly Role[];
  /** When the person proved who they are to the sign-in provider. */
  readonly signedInAt: Temporal.Instant;
}

/** Who asks, in which language and when. The explicit first argument of every use case. */
export interface RequestContext {
  /** Nobody, for public fields and for jobs. */
  readonly actor: Actor | undefined;
  readonly locale: Locale;
  /** The moment at which the request is judged: one moment for all of its rules. */
  readonly now: Temporal.Instant;
  /** Stands in the log line and in every fault, so that a person can quote it. */
  readonly requestId: string;
  readonly loaders: Loaders;
}

/** The context of a field marked with `@Allow`: somebody is signed in. */
export interface SignedInContext extends RequestContext {
  readonly actor: Actor;
}
