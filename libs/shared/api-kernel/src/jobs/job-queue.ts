import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { type Db, PgBoss } from 'pg-boss';
import type { DomainEvent, Tx } from '../tx';

export interface JobQueueOptions {
  readonly databaseUrl: string;
  /** Whether this process runs jobs, or only sends them. */
  readonly runsJobs: boolean;
}
export const jobQueueOptions = Symbol('jobQueueOptions');

type Handle = (facts: DomainEvent['facts']) => Promise<void>;

/** Sends events as jobs, inside the transaction that made them, and runs them where this process is a worker. */
@Injectable()
export class JobQueue implements OnApplicationShutdown {
  readonly #logger = new Logger(JobQueue.name);
  readonly #boss: PgBoss;
  #started: Promise<unknown> | undefined;

  constructor(@Inject(jobQueueOptions) private readonly options: JobQueueOptions) {
    this.#boss = new PgBoss({
      connectionString: options.databaseUrl,
      max: options.runsJobs ? 4 : 1,
      application_name: 'hearth-jobs',
      supervise: options.runsJobs,
      schedule: options.runsJobs,
    });
    // Without a listener a lost connection would end the process; pg-boss connects again by itself.
    this.#boss.on('error', error => this.#logger.warn({ err: error }, 'The job queue met an error'));
  }

  /** Sends the event to everyone who listens for it. It exists when, and only when, the transaction is committed. */
  async publish(tx: Tx, event: DomainEvent): Promise<void> {
    await this.#start();
    await this.#boss.publish(event.name, event.facts, { db: within(tx) });
  }

  /**
   * Hands a listener every event of that name, at least once: it must bear repeats. Every process declares its
   * listeners, so that events are kept for them even while no worker runs.
   * @param listener the name of its queue, such as `booking.cancel-of-leaver`
   */
  async on(event: string, listener: string, handle: Handle): Promise<void> {
    await this.#declare(listener);
    await this.#boss.subscribe(event, listener);
    await this.#work(listener, handle);
  }

  /** Runs the handler by the cron expression (UTC), once among all workers. */
  async every(name: string, cron: string, handle: () => Promise<void>): Promise<void> {
    if (!this.options.runsJobs) return;
    await this.#declare(name);
    await this.#work(name, handle);
    await this.#boss.schedule(name, cron);
  }

  /** Lets running jobs end, then stops. */
  async onApplicationShutdown(): Promise<void> {
    if (this.#started) await this.#boss.stop({ graceful: true, timeout: 5_000 });
  }

  async #declare(queue: string): Promise<void> {
    await this.#start();
    await this.#boss.createQueue(queue, { retryLimit: 5, retryBackoff: true });
  }

  async #work(queue: string, handle: Handle): Promise<void> {
    if (!this.options.runsJobs) return;
    await this.#boss.work<DomainEvent['facts']>(queue, { pollingIntervalSeconds: 1 }, async jobs => {
      for (const job of jobs) await handle(job.data);
    });
  }

  #start(): Promise<unknown> {
    this.#started ??= this.#boss.start();
    return this.#started;
  }
}

/** Lets pg-boss write in the transaction, one statement after the other as a connection must. */
function within(tx: Tx): Db {
  let last: Promise<unknown> = Promise.resolve();
  return {
    executeSql: (text, values) => {
      const rows = last.then(() => tx.query<unknown>(text, values ?? []));
      last = rows.catch(() => undefined);
      return rows.then(result => ({ rows: result }));
    },
  };
}
