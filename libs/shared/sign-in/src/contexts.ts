import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Loaders, type Referenced, referenceOf, type RequestContext } from '@hearth/shared/api-kernel';
import { localeOf } from './http/locale-of';
import { readSecretCookie, sessionCookie } from './http/cookies';
import type { LiveSession } from './session/session.repository';
import { Sessions } from './session/sessions';

/** Carried by requests that no person made, such as a screen that polls: they don't keep a session from going idle. */
export const backgroundHeader = 'x-hearth-background';

/** Builds the context of each request: who asks, when, in which language. */
@Injectable()
export class Contexts {
  constructor(
    private readonly sessions: Sessions,
    private readonly clock: Clock,
  ) {}

  /** The context of a request that is nobody's, whatever cookie it carries. */
  ofNobody(request: Referenced): RequestContext {
    return this.#build(request, undefined);
  }

  /** The context of a request, with the person whose session its cookie opens. Notes that the person did something. */
  async of(request: Referenced): Promise<RequestContext> {
    const session = await this.sessionOf(request);
    const ctx = this.#build(request, session);
    if (session && !request.headers[backgroundHeader]) await this.sessions.touch(session, ctx.now);
    return ctx;
  }

  /** The live session that the cookie opens, without touching it. */
  async sessionOf({ headers }: Referenced): Promise<LiveSession | undefined> {
    const token = readSecretCookie(headers.cookie, sessionCookie);
    return token === undefined ? undefined : this.sessions.find(token, this.clock.now());
  }

  /** A new context for a session that was found before, as a socket needs one for every event. */
  ofSession(request: Referenced, session: LiveSession, requestId: string): RequestContext {
    return { ...this.#build(request, session), requestId };
  }

  #build(request: Referenced, session: LiveSession | undefined): RequestContext {
    return {
      actor: session && actorOf(session),
      locale: localeOf(request.headers['accept-language']),
      now: this.clock.now(),
      requestId: referenceOf(request),
      loaders: new Loaders(),
    };
  }
}

function actorOf({ id, personId, roles, authTime }: LiveSession): Actor {
  return { personId, sessionId: id, roles, signedInAt: authTime };
}
