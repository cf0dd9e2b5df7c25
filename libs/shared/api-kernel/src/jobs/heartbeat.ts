import { hostname } from 'node:os';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../clock';
import { JobQueue } from './job-queue';

/** A beat older than this means that nobody runs jobs. The job itself is due every minute. */
export const heartbeatLimitSeconds = 180;

const job = 'kernel.heartbeat';

/** How the jobs are: the last mark of any worker, whether it is young enough, and how many events wait for another try. */
export interface JobsReport {
  readonly ok: boolean;
  readonly beatAt: string | null;
  readonly failing: number;
}

/**
 * Shows that jobs run: when a worker starts and then once a minute, by way of the queue itself, the worker that got the
 * job leaves a mark.
 */
@Injectable()
export class Heartbeat implements OnApplicationBootstrap {
  constructor(
    private readonly jobs: JobQueue,
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.every(job, '* * * * *', () => this.beat());
    await this.jobs.now(job);
  }

  /** Not a unit of work: a mark of life is no act of a person, and the audit would drown in it. */
  async beat(): Promise<void> {
    await this.database.query(
      `INSERT INTO job_heartbeats (process, beat_at) VALUES ($1, $2)
       ON CONFLICT (process) DO UPDATE SET beat_at = excluded.beat_at`,
      [hostname(), this.clock.now().toString()],
    );
  }

  async report(): Promise<JobsReport> {
    const [row] = await this.database.query<{ beat_at: Date | null }[]>('SELECT max(beat_at) AS beat_at FROM job_heartbeats');
    const failing = await this.jobs.failing();
    if (!row?.beat_at) return { ok: false, beatAt: null, failing };
    const beatAt = row.beat_at.toTemporalInstant();
    const age = this.clock.now().since(beatAt).total('seconds');
    return { ok: age <= heartbeatLimitSeconds, beatAt: beatAt.toString(), failing };
  }
}
