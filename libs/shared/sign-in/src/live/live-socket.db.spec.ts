import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Broadcast, systemContext, UnitOfWork } from '@hearth/shared/api-kernel';
import { DatabaseLine, TestClock, type TestDatabase, testDatabase } from '@hearth/shared/api-testing';
import { Browser } from '../../testing/browser';
import { givenIdentity, type GivenIdentity, givenSampleCouncil } from '../../testing/given-identity';
import { type SignInApp, startSignInApp } from '../../testing/sign-in-app';
import { Socket } from '../../testing/socket';
import { SessionKeeping } from '../session/session-keeping';
import { OpenSockets } from './open-sockets';

const clock = new TestClock('2026-11-24T09:00:00Z');
const ticked = 'subscription { ticked { n } }';
let database: TestDatabase;
let app: SignInApp;
/** Another process with the same database. */
let other: SignInApp;
let browser: Browser;
let megan: GivenIdentity;
let sockets: Socket[] = [];

beforeAll(async () => {
  database = await testDatabase();
  await givenSampleCouncil(database.dataSource);
  app = await startSignInApp({ databaseUrl: database.url, clock, runsJobs: true });
  other = await startSignInApp({ databaseUrl: database.url, clock });
});

afterAll(async () => {
  await app?.close();
  await other?.close();
  await database?.close();
});

beforeEach(async () => {
  clock.move('2026-11-24T09:00:00Z');
  browser = new Browser(app.url);
  megan = await givenIdentity(database.dataSource);
  await browser.signIn(megan.objectId);
});

afterEach(() => {
  for (const socket of sockets) socket.close();
  sockets = [];
});

function knock(more: Partial<ConstructorParameters<typeof Socket>[1]> = {}, server = app.url): Socket {
  const socket = new Socket(server, { cookie: browser.cookieHeader, ...more });
  sockets.push(socket);
  return socket;
}

async function enter(server = app.url): Promise<Socket> {
  const socket = knock({}, server);
  expect(await socket.enter()).toBe(true);
  return socket;
}

const errorsOf = async (socket: Socket) => (await socket.next()).payload as { message: string; extensions: { code: string } }[];

describe('a socket', () => {
  it('opens with a live session and hears what changes, in whichever process that is', async () => {
    const [here, there] = [await enter(), await enter(other.url)];
    here.subscribe(ticked);
    there.subscribe(ticked);
    await Promise.all([here, there].map(begun));
    await browser.ask('mutation { tick(n: 7) }');
    for (const socket of [here, there]) {
      expect(await socket.next()).toEqual({ id: '1', type: 'next', payload: { data: { ticked: { n: 7 } } } });
    }
  });

  it.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['a sibling of our host', { origin: 'https://other.hearth.example' }],
    ['our host without https', { origin: 'http://hearth.example' }],
    ['no origin at all', { origin: '' }],
    ['no cookie', { cookie: '' }],
  ])('is closed with 4403 for %s', async (_, knocking) => {
    const socket = knock(knocking);
    expect(await socket.enter()).toBe(false);
    expect(await socket.closed).toBe(4403);
  });

  it('is closed with 4403 for a session that went idle, and does not keep one from it', async () => {
    clock.move({ minutes: 59 });
    await enter();
    clock.move({ minutes: 1 });
    const socket = knock();
    expect(await socket.enter()).toBe(false);
    expect(await socket.closed).toBe(4403);
  });

  it('is closed with 4403 when the session has ten already', async () => {
    const open = [];
    for (let tab = 0; tab < 10; tab++) open.push(await enter());
    const eleventh = knock();
    expect(await eleventh.enter()).toBe(false);
    expect(await eleventh.closed).toBe(4403);
    open[0]?.close();
    await open[0]?.closed;
    await enter();
  });

  it.each(['/', '/graphql/', '/graphql2', '/live', '//graphql', '/GRAPHQL'])('is cut off at any other place: %s', async path => {
    const socket = knock({ path });
    expect(await socket.closed).toBe(1006);
  });
});

describe('the end of a session', () => {
  it('closes its sockets with 4401 in every process, and no others', async () => {
    const stranger = new Browser(other.url);
    await stranger.signIn((await givenIdentity(database.dataSource)).objectId);
    const stays = knock({ cookie: stranger.cookieHeader }, other.url);
    expect(await stays.enter()).toBe(true);
    const closing = [await enter(), await enter(other.url), await enter(other.url)];
    await browser.post('/auth/sign-out');
    expect(await Promise.all(closing.map(({ closed }) => closed))).toEqual([4401, 4401, 4401]);
    stays.say({ type: 'ping' });
    expect(await stays.next()).toEqual({ type: 'pong' });
  });

  it('is not missed by a socket that comes at the same moment', async () => {
    const line = new DatabaseLine(new URL(database.url));
    await line.mend();
    const slow = await startSignInApp({ databaseUrl: line.url, kernelUrl: database.url, clock });
    const sessionWasRead = line.hold();
    const socket = knock({}, slow.url);
    const entered = socket.enter();
    await sessionWasRead;
    const heard = new Promise<void>(resolve => slow.get(Broadcast).onChange('sessions', () => resolve()));
    await browser.post('/auth/sign-out');
    await heard;
    line.release();
    expect(await entered).toBe(false);
    expect(await socket.closed).toBe(4403);
    await slow.close();
    await line.cut();
  });

  it('closes them when it went idle', async () => {
    const socket = await enter(other.url);
    clock.move({ minutes: 60 });
    await app.get(SessionKeeping).endExpired();
    expect(await socket.closed).toBe(4401);
  });

  it('closes them when the person left, by the event', async () => {
    const socket = await enter(other.url);
    await app.get(UnitOfWork).run(systemContext(clock, 'spec'), async tx => {
      await tx.query("UPDATE people SET left_on = '2026-11-24' WHERE id = $1", [megan.personId]);
      tx.record({ act: 'people.last-day-recorded', subject: { type: 'person', id: megan.personId } });
      tx.publish({ name: 'people.person-left', facts: { personId: megan.personId, lastDay: '2026-11-24' } });
    });
    expect(await socket.closed).toBe(4401);
  });

  it('is found out by looking, when nobody told', async () => {
    const socket = await enter(other.url);
    await other.get(OpenSockets).recheck();
    await database.dataSource.query("UPDATE sessions SET ended_at = now(), end_reason = 'SIGNED_OUT'");
    await other.get(OpenSockets).recheck();
    expect(await socket.closed).toBe(4401);
  });

  it('is found out after the connection to the database broke, and the sockets of others go on', async () => {
    const stranger = new Browser(app.url);
    await stranger.signIn((await givenIdentity(database.dataSource)).objectId);
    const others = [knock({ cookie: stranger.cookieHeader }), knock({ cookie: stranger.cookieHeader }, other.url)];
    for (const socket of others) {
      expect(await socket.enter()).toBe(true);
      socket.subscribe(ticked);
      await begun(socket);
    }
    const socket = await enter(other.url);
    await database.dataSource.query('UPDATE sessions SET ended_at = now() WHERE person_id = $1', [megan.personId]);
    await database.dataSource.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'hearth-live' AND datname = current_database()",
    );
    expect(await socket.closed).toBe(4401);
    for (const one of others) expect((await one.next()).payload).toEqual({ data: { ticked: { n: -1 } } });
    await stranger.ask('mutation { tick(n: 7) }');
    for (const one of others) expect((await one.next()).payload).toEqual({ data: { ticked: { n: 7 } } });
  });
});

describe('what goes over a socket', () => {
  it.each([
    ['a query', '{ session { id } }', 'Only subscriptions'],
    ['a mutation', 'mutation { tick(n: 1) }', 'Only subscriptions'],
    ['no GraphQL', 'subscription {', 'Syntax Error'],
    ['an unknown field', 'subscription { tocked { n } }', 'Cannot query field'],
    ['too many aliases', `subscription { ticked { ${Array.from({ length: 11 }, (_, n) => `a${n}: n`).join(' ')} } }`, 'Aliases'],
    ['too many tokens', `subscription { ticked { ${'n '.repeat(1_100)} } }`, 'tokens'],
    ['a day that is none', 'subscription { ticked(day: "2026-02-30") { n } }', 'LocalDate'],
  ])('is refused as bad input when it is %s', async (_, query, words) => {
    const socket = await enter();
    socket.subscribe(query);
    const [error] = await errorsOf(socket);
    expect(error?.extensions).toEqual({ code: 'BAD_USER_INPUT', reference: expect.any(String) });
    expect(error?.message).toContain(words);
    expect(error?.message).not.toContain('Did you mean');
  });

  it('is refused as bad input when a variable is none of its type', async () => {
    const socket = await enter();
    socket.subscribe('subscription ($day: LocalDate) { ticked(day: $day) { n } }', { day: 'today' });
    const { payload } = await socket.next();
    expect(payload).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  it('has a context of its own for each event', async () => {
    const socket = await enter();
    socket.subscribe('subscription { ticked { reference signedIn } }');
    await begun(socket);
    for (const moment of ['2026-11-24T09:10:00Z', '2026-11-24T09:20:00Z']) {
      clock.move(moment);
      await browser.ask('mutation { tick(n: 1) }');
      expect((await socket.next()).payload).toEqual({ data: { ticked: { reference: moment, signedIn: true } } });
    }
  });

  it('tells a fault with a reference and none of its words, and goes on', async () => {
    const socket = await enter();
    socket.subscribe(ticked);
    await begun(socket);
    await browser.ask('mutation { tick(n: 13) }');
    const { payload } = await socket.next();
    expect(payload).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR', reference: expect.stringMatching(/^[\da-f-]{36}$/) } }] });
    expect(JSON.stringify(payload)).not.toContain('secret');
    await browser.ask('mutation { tick(n: 14) }');
    expect((await socket.next()).payload).toEqual({ data: { ticked: { n: 14 } } });
  });

  it('is limited: twenty subscriptions at a time', async () => {
    const socket = await enter();
    for (let n = 0; n < 21; n++) socket.subscribe(ticked, {}, String(n));
    const { id, payload } = await socket.next();
    expect({ id, payload }).toMatchObject({ id: '20', payload: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }] });
  });

  it('is limited: 64 kB a message', async () => {
    // The library tells the console of it.
    const told = jest.spyOn(console, 'error').mockReturnValue(undefined);
    const socket = await enter();
    socket.subscribe(`subscription { ticked { n } } # ${'x'.repeat(70_000)}`);
    expect([1009, 4500]).toContain(await socket.closed);
    told.mockRestore();
  });

  it('is limited: nothing before the hello', async () => {
    const socket = knock();
    await socket.opened;
    socket.subscribe(ticked);
    expect(await socket.closed).toBe(4401);
  });
});

describe('a server that stops', () => {
  it('says goodbye with 1001', async () => {
    const third = await startSignInApp({ databaseUrl: database.url, clock });
    const socket = await enter(third.url);
    socket.subscribe(ticked);
    await third.close();
    expect(await socket.closed).toBe(1001);
  });
});

/** Waits until the server has taken the subscriptions sent so far. */
async function begun(socket: Socket): Promise<void> {
  for (let turn = 0; turn < 5; turn++) {
    socket.say({ type: 'ping' });
    await socket.next();
  }
}
