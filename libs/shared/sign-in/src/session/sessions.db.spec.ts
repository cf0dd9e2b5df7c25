import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type RequestContext, systemContext } from '@hearth/shared/api-kernel';
import { TestClock, type TestDatabase, testDatabase, type TestKernel, testKernel } from '@hearth/shared/api-testing';
import type { SessionId } from '@hearth/shared/words';
import { givenIdentity, type GivenIdentity } from '../../testing/given-identity';
import type { Proof } from '../port';
import { hashOf } from '../secrets';
import { SessionRepository } from './session.repository';
import { Sessions } from './sessions';

const start = '2026-11-24T09:00:00Z';
const clock = new TestClock(start);
let database: TestDatabase;
let kernel: TestKernel;
let sessions: Sessions;
let megan: GivenIdentity;

beforeAll(async () => {
  database = await testDatabase();
  kernel = await testKernel(database, clock);
  sessions = new Sessions(kernel.work, new SessionRepository(database.dataSource));
});

afterAll(async () => {
  await kernel?.close();
  await database?.close();
});

beforeEach(async () => {
  clock.move(start);
  megan = await givenIdentity(database.dataSource);
});

const ctx = (): RequestContext => systemContext(clock, 'spec');

function proof(more: Partial<Proof> = {}): Proof {
  const known = { tenant: 'demo', objectId: megan.objectId, name: 'Megan Bevan', roles: ['Reception'] as const };
  return { ...known, idpSession: undefined, authTime: clock.now(), ...more };
}

async function signIn(presented: readonly string[] = []): Promise<{ token: string; sessionId: SessionId }> {
  const outcome = await sessions.start(ctx(), proof(), presented.map(hashOf));
  if (outcome.kind === 'refused') throw new Error(outcome.reason);
  return outcome;
}

const find = (token: string) => sessions.find(token, clock.now());

async function reasonOf(id: SessionId): Promise<{ reason: string | null; endedAt: string | undefined }> {
  const [row] = await database.dataSource.query('SELECT end_reason, ended_at FROM sessions WHERE id = $1', [id]);
  return { reason: row.end_reason, endedAt: row.ended_at?.toTemporalInstant().toString() };
}

async function actsOf(id: SessionId): Promise<unknown[]> {
  return database.dataSource.query('SELECT act, for_person_id, facts FROM audit_entries WHERE subject_id = $1 ORDER BY id', [id]);
}

describe('starting a session', () => {
  it('opens it with a token that is stored as a hash only', async () => {
    const { token, sessionId } = await signIn();
    expect(token).toMatch(/^[\w-]{43}$/);
    const [row] = await database.dataSource.query('SELECT * FROM sessions WHERE id = $1', [sessionId]);
    expect(row.token_hash).toEqual(hashOf(token));
    expect(JSON.stringify(row)).not.toContain(token);
    expect(await find(token)).toMatchObject({ id: sessionId, personId: megan.personId, roles: ['Reception'] });
    expect(await find(hashOf(token).toString('base64url'))).toBeUndefined();
  });

  it('says in the audit for whom', async () => {
    const { sessionId } = await signIn();
    expect(await actsOf(sessionId)).toEqual([{ act: 'session.started', for_person_id: megan.personId, facts: {} }]);
  });

  it('ends the session that the browser came with', async () => {
    const first = await signIn();
    const second = await signIn([first.token]);
    expect(await find(first.token)).toBeUndefined();
    expect(await find(second.token)).toBeDefined();
    expect(await reasonOf(first.sessionId)).toMatchObject({ reason: 'SIGNED_OUT' });
  });

  it('leaves the other browsers of the person alone, up to ten', async () => {
    const started = [];
    for (let device = 0; device < 11; device++) {
      clock.move({ seconds: 1 });
      started.push(await signIn());
    }
    const open = await Promise.all(started.map(({ token }) => find(token)));
    expect(open.map(Boolean)).toEqual([false, ...Array<boolean>(10).fill(true)]);
    expect(await reasonOf(started[0]?.sessionId as SessionId)).toMatchObject({ reason: 'ENDED_ELSEWHERE' });
    const listed = await sessions.listOf(megan.personId, clock.now());
    expect(listed.map(({ id }) => id)).toEqual(started.slice(1).reverse().map(({ sessionId }) => sessionId));
  });

  it('keeps to ten also when many sign in at once', async () => {
    await Promise.all(Array.from({ length: 15 }, () => signIn()));
    expect(await sessions.listOf(megan.personId, clock.now())).toHaveLength(10);
  });

  it('is refused to somebody unknown, and to the same id of another tenant', async () => {
    expect(await sessions.start(ctx(), proof({ objectId: 'nobody' }), [])).toEqual({ kind: 'refused', reason: 'unknown-person' });
    expect(await sessions.start(ctx(), proof({ tenant: 'other' }), [])).toEqual({ kind: 'refused', reason: 'unknown-person' });
  });

  it('is refused from the day after the last day', async () => {
    await database.dataSource.query("UPDATE people SET left_on = '2026-11-24' WHERE id = $1", [megan.personId]);
    expect((await sessions.start(ctx(), proof(), [])).kind).toBe('started');
    clock.move('2026-11-24T23:59:59Z');
    expect((await sessions.start(ctx(), proof(), [])).kind).toBe('started');
    clock.move('2026-11-25T00:00:00Z');
    expect(await sessions.start(ctx(), proof(), [])).toEqual({ kind: 'refused', reason: 'left' });
  });

  it('is refused before the first day, like somebody who is not in the list, and works from midnight in London on', async () => {
    megan = await givenIdentity(database.dataSource, { joinedOn: '2026-11-25' });
    clock.move('2026-11-24T23:59:59Z');
    expect(await sessions.start(ctx(), proof(), [])).toEqual({ kind: 'refused', reason: 'unknown-person' });
    clock.move('2026-11-25T00:00:00Z');
    expect((await sessions.start(ctx(), proof(), [])).kind).toBe('started');
  });
});

describe('a session', () => {
  it('opens nothing when the first day of its person is put off', async () => {
    const { token } = await signIn();
    await database.dataSource.query("UPDATE people SET joined_on = '2026-12-01' WHERE id = $1", [megan.personId]);
    expect(await find(token)).toBeUndefined();
  });

  it('goes idle after an hour', async () => {
    const { token } = await signIn();
    clock.move({ minutes: 59, seconds: 59 });
    expect(await find(token)).toBeDefined();
    clock.move({ seconds: 1 });
    expect(await find(token)).toBeUndefined();
  });

  it('stays open while its person does something, but no longer than ten hours', async () => {
    const { token } = await signIn();
    for (let half = 1; half < 20; half++) {
      clock.move({ minutes: 30 });
      const session = await find(token);
      if (!session) throw new Error(`It was gone after ${half * 30} minutes`);
      await sessions.touch(session, clock.now());
    }
    expect((await find(token))?.idleEndsAt.toString()).toBe('2026-11-24T19:00:00Z');
    clock.move({ minutes: 30 });
    expect(await find(token)).toBeUndefined();
  });

  it('ends after ten hours even if its idle hour were to end later', async () => {
    const { token, sessionId } = await signIn();
    await database.dataSource.query("UPDATE sessions SET idle_ends_at = ends_at + interval '1 day' WHERE id = $1", [sessionId]);
    clock.move('2026-11-24T18:59:59Z');
    expect(await find(token)).toBeDefined();
    clock.move({ seconds: 1 });
    expect(await find(token)).toBeUndefined();
  });

  it('is written to at most once a minute', async () => {
    const { token } = await signIn();
    const lastSeen = async (): Promise<string | undefined> => {
      const session = await find(token);
      if (session) await sessions.touch(session, clock.now());
      return (await find(token))?.lastSeenAt.toString();
    };
    clock.move({ seconds: 59 });
    expect(await lastSeen()).toBe('2026-11-24T09:00:00Z');
    clock.move({ seconds: 1 });
    expect(await lastSeen()).toBe('2026-11-24T09:01:00Z');
  });

  it('can not be kept open by a touch that comes after its end', async () => {
    const { token, sessionId } = await signIn();
    const session = await find(token);
    await sessions.end(ctx(), sessionId, 'SIGNED_OUT');
    clock.move({ minutes: 5 });
    if (session) await sessions.touch(session, clock.now());
    expect(await find(token)).toBeUndefined();
    expect(await reasonOf(sessionId)).toEqual({ reason: 'SIGNED_OUT', endedAt: start });
    const [row] = await database.dataSource.query('SELECT last_seen_at FROM sessions WHERE id = $1', [sessionId]);
    expect(row.last_seen_at.toTemporalInstant().toString()).toBe(start);
  });

  it('is closed to a person from the day after the last day, whoever tells', async () => {
    clock.move('2026-11-24T23:30:00Z');
    const { token } = await signIn();
    await database.dataSource.query("UPDATE people SET left_on = '2026-11-24' WHERE id = $1", [megan.personId]);
    expect(await find(token)).toBeDefined();
    clock.move('2026-11-25T00:00:00Z');
    expect(await find(token)).toBeUndefined();
  });

  it('ends once, with one act and one announcement, when it is ended twice at once', async () => {
    const { sessionId } = await signIn();
    const heard: string[] = [];
    kernel.broadcast.onChange('sessions', ids => heard.push(...ids));
    const ended = await Promise.all([1, 2].map(() => sessions.end(ctx(), sessionId, 'SIGNED_OUT')));
    expect(ended.filter(Boolean)).toHaveLength(1);
    expect(await actsOf(sessionId)).toEqual([
      expect.objectContaining({ act: 'session.started' }),
      { act: 'session.ended', for_person_id: megan.personId, facts: { reason: 'SIGNED_OUT' } },
    ]);
    await sessions.end(ctx(), (await signIn()).sessionId, 'SIGNED_OUT');
    while (heard.length < 2) await new Promise(resolve => setImmediate(resolve));
    expect(heard.filter(id => id === sessionId)).toHaveLength(1);
  });
});

describe('the sweep', () => {
  it('writes down why and when sessions ended by themselves', async () => {
    const idle = await signIn();
    const old = await signIn();
    const left = await signIn();
    const open = await signIn();
    const at = (id: SessionId, columns: string) => database.dataSource.query(`UPDATE sessions SET ${columns} WHERE id = $1`, [id]);
    await at(idle.sessionId, "idle_ends_at = '2026-11-24T08:50:00Z'");
    await at(old.sessionId, "idle_ends_at = '2026-11-24T08:55:00Z', ends_at = '2026-11-24T08:40:00Z'");
    const leaver = await givenIdentity(database.dataSource, { leftOn: '2026-11-23' });
    await database.dataSource.query('UPDATE sessions SET person_id = $2 WHERE id = $1', [left.sessionId, leaver.personId]);
    await sessions.endThoseThatRanOut(ctx());
    expect(await reasonOf(idle.sessionId)).toEqual({ reason: 'IDLE', endedAt: '2026-11-24T08:50:00Z' });
    expect(await reasonOf(old.sessionId)).toEqual({ reason: 'EXPIRED', endedAt: '2026-11-24T08:40:00Z' });
    expect(await reasonOf(left.sessionId)).toEqual({ reason: 'LEFT', endedAt: start });
    expect(await reasonOf(open.sessionId)).toEqual({ reason: null, endedAt: undefined });
    expect(await actsOf(idle.sessionId)).toContainEqual(expect.objectContaining({ act: 'session.ended', facts: { reason: 'IDLE' } }));
  });

  it('ends each session once when two workers sweep at once', async () => {
    const started = await Promise.all(Array.from({ length: 10 }, () => signIn()));
    clock.move({ hours: 2 });
    await Promise.all([sessions.endThoseThatRanOut(ctx()), sessions.endThoseThatRanOut(ctx())]);
    for (const { sessionId } of started) expect(await actsOf(sessionId)).toHaveLength(2);
  });

  it('ends the sessions of a leaver at once, unless the last day is still to come', async () => {
    const { token, sessionId } = await signIn();
    const leaveOn = (day: string) => database.dataSource.query('UPDATE people SET left_on = $2 WHERE id = $1', [megan.personId, day]);
    await leaveOn('2026-12-31');
    await sessions.endOfLeaver(ctx(), megan.personId);
    expect(await find(token)).toBeDefined();
    await leaveOn('2026-11-24');
    await sessions.endOfLeaver(ctx(), megan.personId);
    await sessions.endOfLeaver(ctx(), megan.personId);
    expect(await find(token)).toBeUndefined();
    expect(await reasonOf(sessionId)).toMatchObject({ reason: 'LEFT' });
  });

  it('forgets sessions a month after their end', async () => {
    const { sessionId } = await signIn();
    await sessions.end(ctx(), sessionId, 'SIGNED_OUT');
    const kept = async () => (await database.dataSource.query('SELECT 1 FROM sessions WHERE id = $1', [sessionId])).length;
    await sessions.forget(clock.now().add({ hours: 29 * 24 }));
    expect(await kept()).toBe(1);
    await sessions.forget(clock.now().add({ hours: 31 * 24 }));
    expect(await kept()).toBe(0);
  });
});
