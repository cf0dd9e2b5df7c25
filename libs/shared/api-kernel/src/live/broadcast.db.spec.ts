import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { Given, TestClock, type TestDatabase, testDatabase, type TestKernel, testKernel } from '@hearth/shared/api-testing';
import type { PersonId } from '@hearth/shared/words';

const clock = new TestClock('2026-11-23T10:00:00Z');
const act = { act: 'scrap.kept', subject: { type: 'scrap', id: 'one' } };
let database: TestDatabase;
let kernel: TestKernel;
let person: PersonId;

beforeAll(async () => {
  Logger.overrideLogger(false);
  database = await testDatabase();
  kernel = await testKernel(database, clock);
  person = await new Given(database.dataSource).person();
});

afterAll(async () => {
  await kernel?.close();
  await database?.close();
});

describe('live updates', () => {
  it('reach another process after the commit', async () => {
    const other = await testKernel(database, clock);
    const changes = other.broadcast.changes('scraps');
    const next = changes.next();
    await kernel.work.run(kernel.context(person), async tx => {
      tx.record(act);
      tx.announce({ topic: 'scraps', ids: ['one', 'two'] });
    });
    expect((await next).value).toEqual(['one', 'two']);
    await changes.return?.();
    await other.close();
  });

  it('say that anything may have changed after a broken connection', async () => {
    const next = kernel.broadcast.changes('scraps').next();
    await database.dataSource.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'hearth-live' AND datname = current_database()");
    expect((await next).value).toEqual([]);
  });

  it('leave the ids out when there are too many for one message', async () => {
    const next = kernel.broadcast.changes('scraps').next();
    await kernel.broadcast.announce([{ topic: 'scraps', ids: Array.from({ length: 400 }, () => person) }]);
    expect((await next).value).toEqual([]);
  });
});
