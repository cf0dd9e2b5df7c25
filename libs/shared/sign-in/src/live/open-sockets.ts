import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Broadcast, Clock } from '@hearth/shared/api-kernel';
import type { SessionId } from '@hearth/shared/words';
import type { WebSocket } from 'ws';
import { Sessions } from '../session/sessions';

/** Tells the browser that the session has ended. */
export const sessionEndedCode = 4401;
/** A tab has one socket. More than this many tabs is a loop somewhere, or an attack. */
const socketsPerSession = 10;
/** A message that a session has ended may get lost with its connection; looking now and then finds it out. */
const recheckMilliseconds = 60_000;

/** The open sockets of this process, by session. They close when their session ends, in whichever process that was. */
@Injectable()
export class OpenSockets implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #logger = new Logger(OpenSockets.name);
  readonly #bySession = new Map<SessionId, Set<WebSocket>>();
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly broadcast: Broadcast,
    private readonly sessions: Sessions,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.broadcast.onChange('sessions', ids => {
      if (ids.length > 0) this.#close(ids as readonly SessionId[]);
      else void this.recheck();
    });
    this.#timer = setInterval(() => void this.recheck(), recheckMilliseconds).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.#timer);
  }

  /** Keeps the socket until it closes. Whether there was room for it, and it is still open. */
  add(session: SessionId, socket: WebSocket): boolean {
    const sockets = this.#bySession.get(session) ?? new Set();
    if (sockets.size >= socketsPerSession || socket.readyState !== socket.OPEN) return false;
    this.#bySession.set(session, sockets.add(socket));
    socket.once('close', () => this.#forget(session, socket));
    return true;
  }

  /** Closes the sockets of all sessions that are no longer live. One statement, and none when nothing is open. */
  async recheck(): Promise<void> {
    const open = [...this.#bySession.keys()];
    if (open.length === 0) return;
    try {
      const live = await this.sessions.liveAmong(open, this.clock.now());
      this.#close(open.filter(id => !live.has(id)));
    } catch (error) {
      // The database is away. The next look finds out.
      this.#logger.warn({ err: error }, 'The sessions of open sockets could not be checked');
    }
  }

  #close(ended: readonly SessionId[]): void {
    for (const id of ended) {
      for (const socket of this.#bySession.get(id) ?? []) socket.close(sessionEndedCode, 'Session ended');
    }
  }

  #forget(session: SessionId, socket: WebSocket): void {
    const sockets = this.#bySession.get(session);
    sockets?.delete(socket);
    if (sockets?.size === 0) this.#bySession.delete(session);
  }
}
