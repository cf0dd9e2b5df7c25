import { DestroyRef, Service, inject, signal } from '@angular/core';
import { type Client, createClient } from 'graphql-ws';
import { Subject } from 'rxjs';

/** Whether changes arrive by themselves: nobody listens, it is being connected, they do, or the line is down. */
export type SocketState = 'off' | 'connecting' | 'live' | 'down';

/** How the server closes a socket whose session has ended, and one it doesn't let in. */
const sessionEnded = 4401;
const refused = 4403;

const shortestWait = 500;
const longestWait = 30_000;

/** How long to wait before the next try. Chance spreads the browsers of a whole council after a restart. */
export function waitBeforeTry(tries: number, chance: number): number {
  const wait = Math.min(longestWait, shortestWait * 2 ** tries);
  return wait / 2 + (wait / 2) * chance;
}

/** The one line over which the server tells what changed. It opens with the first listener and mends itself. */
@Service()
export class Socket {
  readonly #state = signal<SocketState>('off');
  readonly #reopened = new Subject<void>();
  readonly #ended = new Subject<void>();
  #dropped = false;

  readonly state = this.#state.asReadonly();
  /** The line is back after it was down: something may have been missed. */
  readonly reopened = this.#reopened.asObservable();
  /** The server closed the line because the session has ended. */
  readonly sessionEnded = this.#ended.asObservable();

  readonly client: Client = createClient({
    url: () => `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
    // A change of floor closes one subscription and opens another; the line outlives the moment between.
    lazyCloseTimeout: 10_000,
    keepAlive: 25_000,
    retryAttempts: Infinity,
    retryWait: (tries) => new Promise((resolve) => setTimeout(resolve, waitBeforeTry(tries, Math.random()))),
    shouldRetry: (reason) => ![sessionEnded, refused].includes(closeCode(reason)),
    on: {
      connecting: () => this.#state.set('connecting'),
      connected: () => this.#opened(),
      closed: (event) => this.#closed(closeCode(event)),
    },
  });

  constructor() {
    inject(DestroyRef).onDestroy(() => void this.client.dispose());
  }

  #opened(): void {
    this.#state.set('live');
    if (this.#dropped) this.#reopened.next();
    this.#dropped = false;
  }

  #closed(code: number): void {
    // 1000 is our own doing, when nobody listens any more.
    const wanted = code === 1000;
    this.#dropped = !wanted;
    this.#state.set(wanted ? 'off' : 'down');
    if (code === sessionEnded) this.#ended.next();
  }
}

function closeCode(event: unknown): number {
  return typeof event === 'object' && event !== null && 'code' in event ? Number(event.code) : 0;
}
