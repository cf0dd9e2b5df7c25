import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { soon, TestClock, type TestDatabase, testDatabase, type TestKernel, testKernel } from '@hearth/shared/api-testing';
import { PgBoss } from 'pg-boss';
import { systemContext } from '../system-context';
import { JobQueue } from './job-queue';

jest.setTimeout(30_000);

const clock = new TestClock('2026-11-23T10:00:00Z');
let database: TestDatabase;
let kernel: TestKernel;

beforeAll(async () => {
  Logger.overrideLogger(false);
  database = await testDatabase();
  kernel = await testKernel(database, clock);
});

afterAll(async () => {
  await kernel?.close();
  await database?.close();
});

function publish(name: string, facts: Record<string, string> = {}): Promise<void> {
  return kernel.work.run(systemContext(clock, 'spec'), async tx => {
    tx.record({ act: 'scrap.kept', subject: { type: 'scrap', id: 'one' } });
    tx.publish({ name, facts });
  });
}

async function jobs(queue: string, columns: string): Promise<Record<string, unknown>[]> {
  return database.dataSource.query(`SELECT ${columns} FROM pgboss.job WHERE name = $1 ORDER BY created_on`, [queue]);
}

describe('an event that nobody has taken yet', () => {
  it('is kept for years, as long as no worker runs', async () => {
    const elsewhere = new JobQueue({ databaseUrl: database.url, runsJobs: false });
    await elsewhere.on('scrap.waits', 'scrap.late-riser', async () => undefined);
    await kernel.work.run(systemContext(clock, 'spec'), async tx => {
      tx.record({ act: 'scrap.kept', subject: { type: 'scrap', id: 'one' } });
      await elsewhere.publish(tx, { name: 'scrap.waits', facts: {} });
    });
    expect(await jobs('scrap.late-riser', "state, keep_until > now() + interval '9 years' AS kept")).toEqual([{ state: 'created', kept: true }]);
    await elsewhere.onApplicationShutdown();
  });

  it('is kept so too in a queue that an earlier version made', async () => {
    const boss = new PgBoss({ connectionString: database.url });
    await boss.start();
    await boss.createQueue('scrap.old-queue', { retryLimit: 1 });
    await boss.stop();
    await kernel.jobs.on('scrap.old', 'scrap.old-queue', async () => undefined);
    const [queue] = await database.dataSource.query("SELECT retention_seconds, retry_limit FROM pgboss.queue WHERE name = 'scrap.old-queue'");
    expect(queue.retention_seconds).toBeGreaterThan(9 * 365 * 24 * 3600);
    expect(queue.retry_limit).toBeGreaterThan(10_000);
  });
});

describe('an event whose listener fails', () => {
  it('is tried again until it succeeds, and is counted until then', async () => {
    let broken = true;
    const heard: unknown[] = [];
    await kernel.jobs.on('scrap.dropped', 'scrap.clumsy-listener', async facts => {
      if (broken) throw new Error('slipped');
      heard.push(facts);
    });
    await publish('scrap.dropped', { name: 'cup' });
    await soon(async () => expect(await kernel.jobs.failing()).toBe(1), 10);
    broken = false;
    await soon(() => expect(heard).toEqual([{ name: 'cup' }]), 10);
    await soon(async () => expect(await kernel.jobs.failing()).toBe(0));
  });

  it('waits an hour between two tries at most, and is never given up', async () => {
    await kernel.jobs.on('scrap.stuck', 'scrap.hopeless-listener', async () => {
      throw new Error('never');
    });
    await publish('scrap.stuck');
    await soon(async () => expect(await jobs('scrap.hopeless-listener', 'state')).toEqual([{ state: 'retry' }]));
    await database.dataSource.query("UPDATE pgboss.job SET retry_count = 1000, start_after = now() WHERE name = 'scrap.hopeless-listener'");
    await soon(async () => {
      const rows = await jobs('scrap.hopeless-listener', "state, retry_count, start_after <= now() + interval '1 hour' AS soon_enough");
      expect(rows).toEqual([{ state: 'retry', retry_count: 1001, soon_enough: true }]);
    }, 10);
  });
});

describe('a deadlock while an event is being sent', () => {
  it('runs the whole unit again', async () => {
    await kernel.jobs.on('scrap.crossed', 'scrap.crossed-listener', async () => undefined);
    await database.dataSource.query('CREATE SEQUENCE crossings');
    await database.dataSource.query(`CREATE FUNCTION cross_once() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.name = 'scrap.crossed-listener' AND nextval('crossings') = 1 THEN RAISE EXCEPTION USING ERRCODE = '40P01'; END IF;
        RETURN NEW;
      END $$`);
    await database.dataSource.query('CREATE TRIGGER cross_once BEFORE INSERT ON pgboss.job_common FOR EACH ROW EXECUTE FUNCTION cross_once()');
    await publish('scrap.crossed');
    await database.dataSource.query('DROP TRIGGER cross_once ON pgboss.job_common');
    expect(await jobs('scrap.crossed-listener', 'name')).toHaveLength(1);
  });
});

describe('work that is done again and again', () => {
  it('leaves no pile of jobs behind', async () => {
    await kernel.jobs.every('scrap.sweep', '0 3 * * *', async () => undefined);
    const [queue] = await database.dataSource.query("SELECT retention_seconds, deletion_seconds FROM pgboss.queue WHERE name = 'scrap.sweep'");
    expect(queue).toEqual({ retention_seconds: 3600, deletion_seconds: 24 * 3600 });
  });

  it('can be done at once', async () => {
    const swept = Promise.withResolvers<void>();
    await kernel.jobs.every('scrap.sweep-now', '0 3 * * *', async () => swept.resolve());
    await kernel.jobs.now('scrap.sweep-now');
    await swept.promise;
  });
});
