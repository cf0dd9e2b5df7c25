import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Heartbeat, type JobsReport } from '../jobs/heartbeat';

/** What is running. */
export interface BuildFacts {
  readonly version: string;
  readonly node: string;
  /** The sign-in adapter: `demo` shows that everything is invented. */
  readonly signIn: string;
}
/** The token under which the module provides them. */
export const buildFacts = Symbol('buildFacts');

/** What `/health/ready` answers. */
export interface HealthReport {
  /** Jobs that don't run are told but don't take the process out of service: people can still book. */
  readonly status: 'ok' | 'unavailable';
  readonly database: { readonly ok: boolean };
  readonly jobs: JobsReport;
  readonly build: BuildFacts;
}

const patience = 2_000;

/** Whether the process can do its work. */
@Injectable()
export class Health {
  constructor(
    private readonly database: DataSource,
    private readonly heartbeat: Heartbeat,
    @Inject(buildFacts) private readonly build: BuildFacts,
  ) {}

  async report(): Promise<HealthReport> {
    const jobs = await this.#jobs();
    return {
      status: jobs ? 'ok' : 'unavailable',
      database: { ok: jobs !== undefined },
      jobs: jobs ?? { ok: false, beatAt: null, failing: 0 },
      build: this.build,
    };
  }

  /** The jobs are looked up in the database, so looking answers for both; undefined when the database is away. */
  async #jobs(): Promise<JobsReport | undefined> {
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<undefined>(resolve => {
      timer = setTimeout(() => resolve(undefined), patience);
    });
    try {
      return await Promise.race([this.heartbeat.report(), tooLate]);
    } catch {
      // The database is away, which is what this report is for.
      return undefined;
    } finally {
      clearTimeout(timer);
    }
  }
}
