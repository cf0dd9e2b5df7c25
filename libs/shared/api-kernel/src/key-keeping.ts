import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from './clock';
import { JobQueue } from './jobs/job-queue';

/** A client retries within minutes; a day later the same key can only be an accident. */
const keptHours = 24;

/** Forgets idempotency keys that no retry can need any more. */
@Injectable()
export class KeyKeeping implements OnApplicationBootstrap {
  constructor(
    private readonly jobs: JobQueue,
    private readonly database: DataSource,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.every('kernel.forget-keys', '17 * * * *', () => this.forget());
  }

  /** Not a unit of work: nothing a person did is changed. */
  async forget(): Promise<void> {
    await this.database.query('DELETE FROM idempotency_keys WHERE created_at < $1', [
      this.clock.now().subtract({ hours: keptHours }).toString(),
    ]);
  }
}
