import { Inject, Injectable, Logger } from '@nestjs/common';
import { Clock, isOwnOrigin } from '@hearth/shared/api-kernel';
import type { Context } from 'graphql-ws';
import type { Extra } from 'graphql-ws/use/ws';
import { Contexts } from '../contexts';
import { ownOrigin, type SignInOptions, signInOptions } from '../options';
import type { LiveSession } from '../session/session.repository';
import { Sessions } from '../session/sessions';
import { OpenSockets } from './open-sockets';

/** What is known of a socket once it was let in. */
export type SocketFacts = { session?: LiveSession };
export type SocketContext = Context<Record<string, unknown> | undefined, Extra & SocketFacts>;

/** "Try again later", for a server that can't tell for now. Browsers come back by themselves. */
const tryAgainLater = 1013;

/** Lets sockets in: from Hearth's own pages, with a live session, and not too many of them. */
@Injectable()
export class SocketDoor {
  readonly #logger = new Logger(SocketDoor.name);

  constructor(
    @Inject(signInOptions) private readonly options: SignInOptions,
    private readonly contexts: Contexts,
    private readonly sessions: Sessions,
    private readonly open: OpenSockets,
    private readonly clock: Clock,
  ) {}

  /** Whether the socket may stay; those that may not are closed with 4403. */
  async admit({ extra }: SocketContext): Promise<boolean> {
    // Browsers let any site open a socket with our cookies, and no other header can be asked of them.
    if (!isOwnOrigin(extra.request.headers.origin, ownOrigin(this.options))) return false;
    try {
      const session = await this.contexts.sessionOf(extra.request);
      if (!session || !this.open.add(session.id, extra.socket)) return false;
      // It may have ended after it was read and before the socket was known; from here on its end is heard.
      const live = await this.sessions.liveAmong([session.id], this.clock.now());
      extra.session = session;
      return live.has(session.id);
    } catch (error) {
      // The database is away.
      this.#logger.warn({ err: error }, 'A socket came while sessions could not be read');
      extra.socket.close(tryAgainLater, 'Try again later');
      return false;
    }
  }
}
