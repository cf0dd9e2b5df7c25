import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type TestDatabase, testDatabase } from '@hearth/shared/api-testing';
import { Client } from 'pg';
import type { Wish } from './arguments';
import { fillDatabase, type Outcome } from './fill-database';

const today = Temporal.PlainDate.from('2026-11-24');

// Thousands of rows: a second by itself, and many where everything runs at once.
jest.setTimeout(60_000);

let database: TestDatabase;

beforeEach(async () => {
  database = await testDatabase();
});

afterEach(() => database.close());

/** Seeds as the program does: one connection, one transaction. */
async function seed(existing: Wish['existing']): Promise<Outcome> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  try {
    await client.query('BEGIN');
    const outcome = await fillDatabase(client, { existing, today }, () => undefined);
    await client.query('COMMIT');
    return outcome;
  } finally {
    await client.end();
  }
}

async function count(sql: string): Promise<number> {
  const [row] = await database.dataSource.query<{ count: number }[]>(`SELECT count(*)::int AS count FROM ${sql}`);
  return row?.count ?? 0;
}

async function installationOf(kind: 'demo' | 'live'): Promise<void> {
  await database.dataSource.query(`INSERT INTO installation (kind, name) VALUES ($1, 'A council')`, [kind]);
}

async function somebody(): Promise<void> {
  await database.dataSource.query(
    `INSERT INTO people (id, tenant, object_id, name, initials, job_title, kind, joined_on)
     VALUES (gen_random_uuid(), 'council', 'a', 'Ann Other', 'AO', 'Clerk', 'EMPLOYEE', '2020-01-06')`,
  );
}

describe('the seed', () => {
  it('fills an empty database with a council that every constraint accepts', async () => {
    expect((await seed('LEAVE')).type).toBe('Seeded');
    expect(await count('sites')).toBe(2);
    expect(await count('floors')).toBe(5);
    expect(await count(`spaces WHERE kind = 'DESK'`)).toBe(180);
    expect(await count('people JOIN demo_identities USING (object_id)')).toBe(260);
    expect(await count('teams WHERE lead_id IS NULL')).toBe(0);
    expect(await count('bookings')).toBeGreaterThan(5000);
    expect(await count(`installation WHERE kind = 'demo'`)).toBe(1);
    expect(await count(`audit_entries WHERE act = 'installation.seeded'`)).toBe(1);
  });

  it('leaves a database that is not empty, when that was asked', async () => {
    await installationOf('demo');
    expect(await seed('LEAVE')).toEqual({ type: 'LeftAlone', sentence: 'The database is not empty, so it was left as it is.' });
    expect((await seed('REFUSE')).type).toBe('Refused');
    expect(await count('people')).toBe(0);
  });

  it('fills the database once when two begin at the same time', async () => {
    const outcomes = await Promise.all([seed('LEAVE'), seed('LEAVE')]);
    expect(outcomes.map(({ type }) => type).sort()).toEqual(['LeftAlone', 'Seeded']);
    expect(await count('people')).toBe(260);
  });

  it('replaces a sample council, with all that people did in it, and guards the audit log again', async () => {
    await installationOf('demo');
    await somebody();
    await database.dataSource.query(
      `INSERT INTO audit_entries (at, act, subject_type, subject_id, request_id) VALUES (now(), 'booking.cancelled', 'booking', '1', 'r')`,
    );
    expect((await seed('REPLACE')).type).toBe('Seeded');
    expect(await count(`people WHERE name = 'Ann Other'`)).toBe(0);
    expect(await count('people')).toBe(260);
    expect(await count('audit_entries')).toBe(1);
    await expect(database.dataSource.query('DELETE FROM audit_entries')).rejects.toThrow('only ever added');
  });

  it.each(['LEAVE', 'REPLACE', 'REFUSE'] as const)('never touches a real organisation (%s)', async (existing) => {
    await installationOf('live');
    expect((await seed(existing)).type).toBe(existing === 'LEAVE' ? 'LeftAlone' : 'Refused');
    expect(await count(`installation WHERE kind = 'live'`)).toBe(1);
    expect(await count('people')).toBe(0);
  });

  it('never replaces people of whom nothing says that they are invented', async () => {
    await somebody();
    expect((await seed('REPLACE')).type).toBe('Refused');
    expect(await count('people')).toBe(1);
  });
});
