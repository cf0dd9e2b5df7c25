import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { type Db, type JobWithMetadata, PgBoss, type QueueOptions } from 'pg-boss';
import type { DomainEvent, Tx } from '../tx';

/** Where the jobs are kept, and whether this process runs them. */
export interface JobQueueOptions {
  readonly databaseUrl: string;
  /** Whether this process runs jobs, or only sends them. */
  readonly runsJobs: boolean;
}
/** The token under which the module provides them. */
export const jobQueueOptions = Symbol('jobQueueOptions');

type Handle = (facts: DomainEvent['facts']) => Promise<void>;
type Job = JobWithMetadata<DomainEvent['facts']>;

const [hour, day] = [3_600, 24 * 3_600];
/**
 * An event was promised when its transaction was committed, so its job is never given up: it waits ten years for a
 * worker, and one that fails is tried again for as long, once an hour in the end.
 */
const forEvents = { retentionSeconds: 3_650 * day, retryLimit: 100_000, retryDelay: 1, retryBackoff: true, retryDelayMax: hour } satisfies QueueOptions;
/** What is due again soon needs no second try, and no pile of the times that were missed. */
const forRepeats = { retentionSeconds: hour, retryLimit: 0, deleteAfterSeconds: day } satisfies QueueOptions;

/** Sends events as jobs, inside the transaction that made them, and runs them where this process is a worker. */
@Injectable()
export class JobQueue implements OnApplicationShutdown {
  readonly #logger = new Logger(JobQueue.name);
  readonly #listeners = new Map<string, string[]>();
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

  /**
   * Sends the event to everyone who listens for it. It exists when, and only when, the transaction is committed.
   * Throws what the database threw, so that a deadlock is known as one.
   */
  async publish(tx: Tx, { name, facts }: DomainEvent): Promise<void> {
    for (const listener of this.#listeners.get(name) ?? []) await this.#boss.send(listener, facts, { db: within(tx) });
  }

  /**
   * Hands a listener every event of that name, at least once: it must bear repeats. Every process declares its
   * listeners, so that events are kept for them even while no worker runs.
   * @param listener the name of its queue, such as `booking.cancel-of-leaver`
   */
  async on(event: string, listener: string, handle: Handle): Promise<void> {
    await this.#declare(listener, forEvents);
    this.#listeners.set(event, [...(this.#listeners.get(event) ?? []), listener]);
    await this.#work(listener, handle);
  }

  /** Runs the handler by the cron expression (UTC), once among all workers. */
  async every(name: string, cron: string, handle: () => Promise<void>): Promise<void> {
    if (!this.options.runsJobs) return;
    await this.#declare(name, forRepeats);
    await this.#work(name, handle);
    await this.#boss.schedule(name, cron);
  }

  /** Has some worker do now what is done again and again anyway. */
  async now(name: string): Promise<void> {
    if (this.options.runsJobs) await this.#boss.send(name);
  }

  /** How many events wait for another try because their listener failed. */
  async failing(): Promise<number> {
    if (!this.#started) return 0;
    const { rows } = await this.#boss.getDb().executeSql("SELECT count(*)::int AS failing FROM pgboss.job WHERE state = 'retry'");
    return (rows as { failing: number }[])[0]?.failing ?? 0;
  }

  /** Lets running jobs end, then stops. */
  async onApplicationShutdown(): Promise<void> {
    if (this.#started) await this.#boss.stop({ graceful: true, timeout: 5_000 });
  }

  async #declare(queue: string, options: QueueOptions): Promise<void> {
    this.#started ??= this.#boss.start();
    await this.#started;
    await this.#boss.createQueue(queue, options);
    // One that an earlier version made keeps its old settings otherwise.
    await this.#boss.updateQueue(queue, options);
  }

  async #work(queue: string, handle: Handle): Promise<void> {
    if (!this.options.runsJobs) return;
    await this.#boss.work(queue, { pollingIntervalSeconds: 1, includeMetadata: true }, async (jobs: readonly Job[]) => {
      for (const job of jobs) await this.#run(job, handle);
    });
  }

  async #run({ id, name, data, retryCount }: Job, handle: Handle): Promise<void> {
    try {
      await handle(data);
    } catch (error) {
      // Anything a handler can meet. pg-boss tries again later, and says nothing of it.
      this.#logger.error({ err: error, job: id, queue: name, tries: retryCount + 1 }, 'A job failed');
      throw error;
    }
  }
}

/** Lets pg-boss write in the transaction. */
function within(tx: Tx): Db {
  return { executeSql: async (text, values) => ({ rows: await tx.query<unknown>(text, values ?? []) }) };
}
