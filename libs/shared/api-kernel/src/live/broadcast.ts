import { EventEmitter, on } from 'node:events';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { DataSource } from 'typeorm';
import type { Change } from '../tx';

/** The token under which the module provides the address of the database to listen to. */
export const listenUrl = Symbol('listenUrl');
const channel = 'hearth';
/** PostgreSQL takes 8,000 bytes a message; past that the ids are left out, which means "anything may have changed". */
const messageLimit = 7_500;

/** Carries changes from whichever process made them to the open screens of every process. Ids only. */
@Injectable()
export class Broadcast implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #logger = new Logger(Broadcast.name);
  readonly #emitter = new EventEmitter().setMaxListeners(0);
  #client: pg.Client | undefined;
  #stopped = false;

  constructor(
    @Inject(listenUrl) private readonly url: string,
    private readonly database: DataSource,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.#listen();
  }

  /** Tells every process. The change itself is committed already, so a failure here is logged and not thrown. */
  async announce(changes: readonly Change[]): Promise<void> {
    if (changes.length === 0) return;
    const messages = changes.map(change => {
      const message = JSON.stringify(change);
      return message.length <= messageLimit ? message : JSON.stringify({ topic: change.topic, ids: [] });
    });
    try {
      await this.database.query('SELECT pg_notify($1, message) FROM unnest($2::text[]) AS message', [channel, messages]);
    } catch (error) {
      this.#logger.warn({ err: error }, 'A change could not be announced; open screens look again within a minute');
    }
  }

  /**
   * The changes of a topic, as lists of ids, until the caller stops.
   * An empty list means that anything may have changed: ask for everything again.
   */
  changes(topic: string): AsyncIterableIterator<readonly string[]> {
    // Not an async generator: its `return` would wait for the next change, and a closed screen would leave a listener.
    const source = on(this.#emitter, topic);
    return {
      next: async () => {
        const result = await source.next();
        return result.done ? { done: true, value: undefined } : { done: false, value: result.value[0] as string[] };
      },
      return: async () => {
        await source.return?.();
        return { done: true, value: undefined };
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }

  /** Calls back for each change of the topic, for as long as the process lives. */
  onChange(topic: string, handle: (ids: readonly string[]) => void): void {
    this.#emitter.on(topic, handle);
  }

  async onApplicationShutdown(): Promise<void> {
    this.#stopped = true;
    await this.#client?.end();
  }

  async #listen(): Promise<void> {
    const client = new pg.Client({ connectionString: this.url, application_name: 'hearth-live', keepAlive: true });
    this.#client = client;
    client.on('notification', ({ payload }) => this.#deliver(payload ?? ''));
    client.on('error', error => this.#logger.warn({ err: error }, 'The connection for live updates broke'));
    try {
      await client.connect();
      await client.query(`LISTEN ${channel}`);
      client.once('end', () => void this.#listenAgain());
    } catch (error) {
      // The database is away. Any other fault shows in the log again and again, which is where it should show.
      this.#logger.warn({ err: error }, 'Live updates wait for the database');
      void this.#listenAgain();
    }
  }

  /** After a gap nobody knows what was missed, so every topic hears that anything may have changed. */
  async #listenAgain(): Promise<void> {
    if (this.#stopped) return;
    await new Promise(resolve => setTimeout(resolve, 500 + Math.random() * 1_000).unref());
    if (this.#stopped) return;
    await this.#listen();
    // `on` listens for 'error' beside each topic, and would end the iterator if it heard one.
    const topics = this.#emitter.eventNames().filter(name => name !== 'error');
    for (const topic of topics) this.#emitter.emit(topic, []);
  }

  #deliver(payload: string): void {
    const { topic, ids } = JSON.parse(payload) as Change;
    this.#emitter.emit(topic, ids);
  }
}
