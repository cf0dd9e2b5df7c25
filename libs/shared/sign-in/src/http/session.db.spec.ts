import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DatabaseLine, TestClock, type TestDatabase, testDatabase } from '@hearth/shared/api-testing';
import { Browser } from '../../testing/browser';
import { givenIdentity, type GivenIdentity, givenSampleCouncil } from '../../testing/given-identity';
import { type SignInApp, startSignInApp } from '../../testing/sign-in-app';
import { Socket } from '../../testing/socket';
import { newSecret } from '../secrets';
import { SessionKeeping } from '../session/session-keeping';
import { sessionCookie } from './cookies';

const clock = new TestClock('2026-11-24T09:00:00Z');
let database: TestDatabase;
let app: SignInApp;
let browser: Browser;
let megan: GivenIdentity;

beforeAll(async () => {
  database = await testDatabase();
  await givenSampleCouncil(database.dataSource);
  app = await startSignInApp({ databaseUrl: database.url, clock });
});

afterAll(async () => {
  await app?.close();
  await database?.close();
});

beforeEach(async () => {
  clock.move('2026-11-24T09:00:00Z');
  browser = new Browser(app.url);
  megan = await givenIdentity(database.dataSource, { roles: ['Facilities', 'Emperor'] });
  await browser.signIn(megan.objectId);
});

const tick = 'mutation { tick(n: 1) }';
const codeOf = async (...ask: Parameters<Browser['ask']>) => (await browser.ask(...ask)).errors?.[0]?.extensions.code;

describe('the session query', () => {
  it('tells who is signed in, with which roles and permissions, and until when', async () => {
    const query = '{ session { person { id name initials jobTitle } roles permissions idleEndsAt endsAt } }';
    expect(await browser.ask(query)).toEqual({
      data: {
        session: {
          person: { id: megan.personId, name: 'Megan Bevan', initials: 'MB', jobTitle: 'Planning officer' },
          roles: ['Facilities'],
          permissions: ['tick.tick', 'tick.wind'],
          idleEndsAt: '2026-11-24T10:00:00Z',
          endsAt: '2026-11-24T19:00:00Z',
        },
      },
    });
  });

  it('tells nobody that nobody is signed in, and whose installation it is', async () => {
    const query = '{ session { id } installation { name sampleData signIn } }';
    expect(await new Browser(app.url).ask(query)).toEqual({
      data: { session: null, installation: { name: 'Sample Council', sampleData: true, signIn: 'demo' } },
    });
  });
});

describe('a cookie', () => {
  it.each([
    ['made up', () => newSecret()],
    ['empty', () => ''],
    ['an injection', () => "' OR ''='"],
    ['very long', () => 'a'.repeat(10_000)],
  ])('that is %s opens nothing', async (_, value) => {
    browser.cookies.set(sessionCookie, value());
    expect(await browser.whoAmI()).toBeUndefined();
    expect(await codeOf(tick)).toBe('UNAUTHENTICATED');
  });

  it('that was stolen opens nothing once its session has ended', async () => {
    const thief = new Browser(app.url);
    thief.cookies.set(sessionCookie, browser.cookies.get(sessionCookie) ?? '');
    expect(await thief.whoAmI()).toBe('Megan Bevan');
    await browser.post('/auth/sign-out');
    expect(await thief.whoAmI()).toBeUndefined();
  });

  it('opens nothing after an hour in which nobody did anything', async () => {
    clock.move({ minutes: 60 });
    expect(await browser.whoAmI()).toBeUndefined();
    expect(await codeOf(tick)).toBe('UNAUTHENTICATED');
  });

  it('opens nothing after ten hours, whatever was done', async () => {
    for (let half = 0; half < 19; half++) {
      clock.move({ minutes: 30 });
      expect(await browser.whoAmI()).toBe('Megan Bevan');
    }
    clock.move({ minutes: 30 });
    expect(await browser.whoAmI()).toBeUndefined();
  });

  it('goes idle although a screen polls by itself', async () => {
    const poll = () => browser.ask('{ session { id } }', { 'x-hearth-background': '1' });
    for (let ten = 0; ten < 5; ten++) {
      clock.move({ minutes: 10 });
      expect(await poll()).toMatchObject({ data: { session: { id: expect.any(String) } } });
    }
    clock.move({ minutes: 10 });
    expect(await poll()).toEqual({ data: { session: null } });
  });

  it('opens nothing once its person has left', async () => {
    await database.dataSource.query("UPDATE people SET left_on = '2026-11-23' WHERE id = $1", [megan.personId]);
    expect(await browser.whoAmI()).toBeUndefined();
    await app.get(SessionKeeping).endOfLeaver({ personId: megan.personId });
    const [row] = await database.dataSource.query('SELECT end_reason FROM sessions WHERE person_id = $1', [megan.personId]);
    expect(row.end_reason).toBe('LEFT');
  });
});

describe('signing out', () => {
  it('ends the session, takes the cookies back and is written down', async () => {
    const stolen = browser.cookies.get(sessionCookie) ?? '';
    const response = await browser.post('/auth/sign-out');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ redirectUrl: null });
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(browser.cookies.size).toBe(0);
    browser.cookies.set(sessionCookie, stolen);
    expect(await browser.whoAmI()).toBeUndefined();
    const acts = await database.dataSource.query('SELECT act, actor_id FROM audit_entries WHERE for_person_id = $1 ORDER BY id', [
      megan.personId,
    ]);
    expect(acts).toEqual([
      { act: 'session.started', actor_id: null },
      { act: 'session.ended', actor_id: megan.personId },
    ]);
  });

  it('may be done twice, and without a session', async () => {
    await browser.post('/auth/sign-out');
    expect((await browser.post('/auth/sign-out')).status).toBe(200);
    expect((await new Browser(app.url).post('/auth/sign-out')).status).toBe(200);
  });

  it.each([
    ['without our header', { 'x-hearth-request': undefined }],
    ['with another value of it', { 'x-hearth-request': '0' }],
    ['from another origin', { origin: 'https://evil.example' }],
    ['from a sibling of our host', { origin: 'https://other.hearth.example' }],
    ['from our host without https', { origin: 'http://hearth.example' }],
    ['from our host at another port', { origin: 'https://hearth.example:8443' }],
    ['from a file', { origin: 'null' }],
    ['without an origin', { origin: undefined }],
    ['without an origin, from a sibling', { 'origin': undefined, 'sec-fetch-site': 'same-site' }],
  ])('is refused %s, and the session stays', async (_, headers) => {
    expect((await browser.post('/auth/sign-out', {}, headers)).status).toBe(403);
    expect((await browser.post('/graphql', { query: tick }, headers)).status).toBe(403);
    expect(await browser.whoAmI()).toBe('Megan Bevan');
  });

  it('is allowed without an origin when the browser says that it is the same', async () => {
    expect((await browser.post('/auth/sign-out', {}, { 'origin': undefined, 'sec-fetch-site': 'same-origin' })).status).toBe(200);
  });

  it.each(['/auth/sign-out', '/auth/callback2', '/auth'])('is not there by address: GET %s', async path => {
    expect((await browser.visit(path)).status).toBe(404);
    expect(await browser.whoAmI()).toBe('Megan Bevan');
  });
});

describe('with the database away', () => {
  it('says so, with a reference, and knows the session again when it is back', async () => {
    const line = new DatabaseLine(new URL(database.url));
    await line.mend();
    const far = await startSignInApp({ databaseUrl: line.url, clock });
    const away = new Browser(far.url);
    await away.signIn(megan.objectId);
    await line.cut();
    expect((await away.ask('{ session { id } }')).errors).toEqual([
      { message: expect.any(String), extensions: { code: 'UNAVAILABLE', reference: expect.stringMatching(/^[\da-f-]{36}$/) } },
    ]);
    expect((await away.post('/auth/sign-out')).status).toBe(503);
    const begun = await away.visit('/auth/sign-in');
    expect(begun.headers.get('location')).toMatch(/^\/sign-in\?refused=try-again&reference=[\da-f-]{36}$/);
    const socket = new Socket(far.url, { cookie: away.cookieHeader });
    expect(await socket.enter()).toBe(false);
    expect(await socket.closed).toBe(1013);
    await line.mend();
    expect(await away.whoAmI()).toBe('Megan Bevan');
    await far.close();
    await line.cut();
  });
});
