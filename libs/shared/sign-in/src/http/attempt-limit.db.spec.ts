import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DatabaseLine, TestClock, type TestDatabase, testDatabase } from '@hearth/shared/api-testing';
import { Browser } from '../../testing/browser';
import { givenIdentity, givenSampleCouncil } from '../../testing/given-identity';
import { type SignInApp, startSignInApp } from '../../testing/sign-in-app';
import { AttemptLimit } from './attempt-limit';

const clock = new TestClock('2026-11-24T09:00:00Z');
let database: TestDatabase;
let line: DatabaseLine;
let app: SignInApp;
let other: SignInApp;

beforeAll(async () => {
  database = await testDatabase();
  await givenSampleCouncil(database.dataSource);
  line = new DatabaseLine(new URL(database.url));
  await line.mend();
  app = await startSignInApp({ databaseUrl: line.url, clock, attemptsPerMinute: 3 });
  other = await startSignInApp({ databaseUrl: database.url, clock, attemptsPerMinute: 3 });
});

afterAll(async () => {
  await app?.close();
  await other?.close();
  await line?.cut();
  await database?.close();
});

beforeEach(async () => {
  await database.dataSource.query('DELETE FROM sign_in_attempts');
});

async function begin(server: SignInApp, path = '/auth/sign-in'): Promise<string> {
  const response = await new Browser(server.url).visit(path);
  return (response.headers.get('location') ?? '').replace(/=.*/, '');
}

const [toProvider, refused] = ['/sign-in/choose?state', '/sign-in?refused'];

describe('signing in from one address', () => {
  it('is limited within a minute, by all processes together', async () => {
    const places = [];
    for (const server of [app, other, app, other, app]) places.push(await begin(server));
    expect(places).toEqual([toProvider, toProvider, toProvider, refused, refused]);
    const response = await new Browser(app.url).visit('/auth/sign-in');
    expect(response.headers.get('location')).toMatch(/^\/sign-in\?refused=too-many&reference=[\da-f-]{36}$/);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('is limited however the address is written', async () => {
    const places = [];
    for (const path of ['/auth/sign-in', '/AUTH/sign-in', '/auth/sign-in/', '/auth/SIGN-IN', '/Auth/Sign-In/?a']) places.push(await begin(app, path));
    expect(places).toEqual([toProvider, toProvider, toProvider, refused, refused]);
  });

  it('is limited also for those who ask for the head only', async () => {
    const ask = () => fetch(`${app.url}/auth/sign-in`, { method: 'HEAD', redirect: 'manual' });
    const places = [];
    for (let turn = 0; turn < 4; turn++) places.push((await ask()).status);
    expect(places).toEqual([302, 302, 302, 303]);
  });

  it('is counted apart from coming back', async () => {
    const browser = new Browser(app.url);
    for (let turn = 0; turn < 2; turn++) await begin(app);
    const { objectId } = await givenIdentity(database.dataSource);
    expect((await browser.signIn(objectId)).headers.get('location')).toBe('/');
    for (let turn = 0; turn < 2; turn++) await browser.comeBack('x', 'y');
    expect((await browser.comeBack('x', 'y')).headers.get('location')).toContain('refused=too-many');
  });

  it('is limited also while the database is away', async () => {
    await line.cut();
    const places = [];
    for (let turn = 0; turn < 4; turn++) {
      const response = await new Browser(app.url).visit('/auth/sign-in');
      places.push(new URL(response.headers.get('location') ?? '', app.url).searchParams.get('refused'));
    }
    await line.mend();
    expect(places).toEqual(['try-again', 'try-again', 'try-again', 'too-many']);
  });

  it('is forgotten when its minute is over', async () => {
    await begin(app);
    const kept = async () => (await database.dataSource.query('SELECT 1 FROM sign_in_attempts')).length;
    const [{ expire }] = await database.dataSource.query('SELECT expire FROM sign_in_attempts');
    const over = Temporal.Instant.fromEpochMilliseconds(Number(expire));
    await app.get(AttemptLimit).forgetExpired(over);
    expect(await kept()).toBe(1);
    await app.get(AttemptLimit).forgetExpired(over.add({ seconds: 1 }));
    expect(await kept()).toBe(0);
  });
});
