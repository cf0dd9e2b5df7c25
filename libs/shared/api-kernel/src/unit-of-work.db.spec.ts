import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Given, TestClock, type TestDatabase, testDatabase, type TestKernel, testKernel } from '@hearth/shared/api-testing';
import type { PersonId } from '@hearth/shared/words';
import type { Tx } from './tx';

const clock = new TestClock('2026-11-23T10:00:00Z');
let database: TestDatabase;
let kernel: TestKernel;
let person: PersonId;

beforeAll(async () => {
  database = await testDatabase();
  kernel = await testKernel(database, clock);
  await database.dataSource.query('CREATE TABLE scraps (name text PRIMARY KEY, n integer NOT NULL DEFAULT 0)');
});

afterAll(async () => {
  await kernel?.close();
  await database?.close();
});

beforeEach(async () => {
  person = await new Given(database.dataSource).person();
});

const act = { act: 'scrap.kept', subject: { type: 'scrap', id: 'one' } };

async function keep(tx: Tx, name: string): Promise<void> {
  await tx.query('INSERT INTO scraps (name) VALUES ($1)', [name]);
}

async function names(): Promise<string[]> {
  const rows = await database.dataSource.query<{ name: string }[]>('SELECT name FROM scraps ORDER BY name');
  return rows.map(row => row.name);
}

describe('a unit of work', () => {
  beforeEach(() => database.dataSource.query('DELETE FROM scraps'));

  it('keeps its writes with an audit line that says who, what, when and for whom', async () => {
    const ctx = kernel.context(person);
    await kernel.work.run(ctx, async tx => {
      await keep(tx, 'kept');
      tx.record({ ...act, forPerson: person, facts: { size: 3 } });
    });
    expect(await names()).toEqual(['kept']);
    const [line] = await database.dataSource.query('SELECT * FROM audit_entries WHERE request_id = $1', [ctx.requestId]);
    expect(line).toMatchObject({ actor_id: person, act: 'scrap.kept', subject_id: 'one', for_person_id: person, facts: { size: 3 } });
    expect(line.at.toTemporalInstant().equals(clock.now())).toBe(true);
  });

  it('refuses writes that nobody recorded', async () => {
    await expect(kernel.work.run(kernel.context(person), tx => keep(tx, 'unrecorded'))).rejects.toThrow('without recording an act');
    expect(await names()).toEqual([]);
  });

  it('needs no record when it only read', async () => {
    expect(await kernel.work.run(kernel.context(person), async tx => tx.query('SELECT 1 AS n'))).toEqual([{ n: 1 }]);
  });

  it('takes everything back when its result is discarded', async () => {
    const result = await kernel.work.run(kernel.context(person), async tx => {
      await keep(tx, 'discarded');
      return tx.discard('refused');
    });
    expect(result).toBe('refused');
    expect(await names()).toEqual([]);
  });

  it('takes everything back when it throws, its event and its change too', async () => {
    const heard: unknown[] = [];
    kernel.broadcast.onChange('scraps', ids => heard.push(ids));
    await kernel.jobs.on('scrap.lost', 'scrap.listener', async facts => void heard.push(facts));
    const thrown = kernel.work.run(kernel.context(person), async tx => {
      await keep(tx, 'thrown');
      tx.record(act);
      tx.announce({ topic: 'scraps', ids: ['thrown'] });
      tx.publish({ name: 'scrap.lost', facts: {} });
      throw new Error('stop');
    });
    await expect(thrown).rejects.toThrow('stop');
    expect(await names()).toEqual([]);
    const jobs = await database.dataSource.query("SELECT 1 FROM pgboss.job WHERE name = 'scrap.listener'");
    expect(jobs).toEqual([]);
    expect(heard).toEqual([]);
  });

  it('runs the whole unit again after a deadlock, so that both of two units succeed', async () => {
    await database.dataSource.query("INSERT INTO scraps (name) VALUES ('a'), ('b')");
    let runs = 0;
    const bothStarted = Promise.withResolvers<void>();
    const crossed = (first: string, second: string) =>
      kernel.work.run(kernel.context(person), async tx => {
        await tx.query('UPDATE scraps SET n = n + 1 WHERE name = $1', [first]);
        if (++runs === 2) bothStarted.resolve();
        await bothStarted.promise;
        await tx.query('UPDATE scraps SET n = n + 1 WHERE name = $1', [second]);
        tx.record(act);
      });
    await Promise.all([crossed('a', 'b'), crossed('b', 'a')]);
    expect(runs).toBe(3);
    expect(await database.dataSource.query('SELECT name, n FROM scraps ORDER BY name')).toEqual([{ name: 'a', n: 2 }, { name: 'b', n: 2 }]);
  });

  it('never waits for itself when more units commit at once than there are connections', async () => {
    await Promise.all(
      Array.from({ length: 60 }, (_, n) =>
        kernel.work.run(kernel.context(person), async tx => {
          await keep(tx, `many-${n}`);
          tx.record(act);
          tx.announce({ topic: 'scraps', ids: [String(n)] });
        }),
      ),
    );
    expect(await names()).toHaveLength(60);
  });

  it('hands each listener an event once it is committed', async () => {
    const heard = Promise.withResolvers<[string, unknown]>();
    await kernel.jobs.on('scrap.found', 'scrap.first-listener', async facts => heard.resolve(['first', facts]));
    await kernel.jobs.on('scrap.found', 'scrap.second-listener', async () => undefined);
    await kernel.work.run(kernel.context(person), async tx => {
      tx.record(act);
      tx.publish({ name: 'scrap.found', facts: { name: 'x' } });
    });
    const queued = await database.dataSource.query("SELECT name FROM pgboss.job WHERE name LIKE 'scrap.%-listener' ORDER BY name");
    expect(queued).toEqual([{ name: 'scrap.first-listener' }, { name: 'scrap.second-listener' }]);
    expect(await heard.promise).toEqual(['first', { name: 'x' }]);
  });
});

describe('the audit', () => {
  it.each(['UPDATE audit_entries SET act = $$x$$', 'DELETE FROM audit_entries', 'TRUNCATE audit_entries'])('refuses %s', async sql => {
    await expect(database.dataSource.query(sql)).rejects.toThrow('only ever added');
  });
});
