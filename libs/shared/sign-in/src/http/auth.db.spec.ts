import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TestClock, type TestDatabase, testDatabase } from '@hearth/shared/api-testing';
import { Browser } from '../../testing/browser';
import { givenIdentity, type GivenIdentity, givenSampleCouncil } from '../../testing/given-identity';
import { type SignInApp, startSignInApp } from '../../testing/sign-in-app';
import { sessionCookie, transactionCookie } from './cookies';

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
  megan = await givenIdentity(database.dataSource);
});

/** Where a response sends the browser: with the reason of a refusal, when it is one. */
function landing(response: Response): { status: number; path: string; refused: string | null; reference: string | null } {
  const url = new URL(response.headers.get('location') ?? '', app.url);
  const { searchParams } = url;
  return { status: response.status, path: url.pathname, refused: searchParams.get('refused'), reference: searchParams.get('reference') };
}

const tryAgain = { status: 303, path: '/sign-in', refused: 'try-again', reference: expect.stringMatching(/^[\da-f-]{36}$/) };

async function sessionsEver(): Promise<number> {
  const rows = await database.dataSource.query('SELECT 1 FROM sessions WHERE person_id = $1', [megan.personId]);
  return rows.length;
}

describe('signing in', () => {
  it('goes to the provider and comes back, signed in, to where the person was', async () => {
    const beginning = await browser.visit('/auth/sign-in?return=/office?day=2026-11-25');
    expect(beginning.status).toBe(302);
    expect(beginning.headers.get('cache-control')).toBe('no-store');
    expect(beginning.headers.get('location')).toMatch(/^\/sign-in\/choose\?state=[\w-]{43}$/);
    const back = await browser.signIn(megan.objectId, '/office?day=2026-11-25');
    expect(back.status).toBe(303);
    expect(back.headers.get('cache-control')).toBe('no-store');
    expect(back.headers.get('location')).toBe('/office?day=2026-11-25');
    expect(await browser.whoAmI()).toBe('Megan Bevan');
  });

  it('gives cookies that no script, no other host and no plain connection gets', async () => {
    const [transaction] = (await browser.visit('/auth/sign-in')).headers.getSetCookie();
    expect(transaction).toMatch(
      /^__Host-Http-hearth-sign-in=[\w-]{43}; Max-Age=600; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/,
    );
    const [gone, session, ...more] = (await browser.signIn(megan.objectId)).headers.getSetCookie();
    expect(gone).toMatch(/^__Host-Http-hearth-sign-in=; Path=\/; Expires=Thu, 01 Jan 1970 00:00:00 GMT; HttpOnly; Secure; SameSite=Lax$/);
    expect(session).toMatch(/^__Host-Http-hearth=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
    expect(more).toEqual([]);
  });

  it.each(['//evil.example', 'https://evil.example/', '/\\evil.example', '/%2f/evil.example', '/auth/sign-in'])(
    'never leads away from Hearth: %s',
    async wish => {
      expect((await browser.signIn(megan.objectId, wish)).headers.get('location')).toBe('/');
    },
  );

  it('never leads away from Hearth when the address names two places', async () => {
    const { headers } = await browser.visit('/auth/sign-in?return=/office&return=//evil.example');
    const state = new URL(headers.get('location') ?? '', app.url).searchParams.get('state') ?? '';
    expect((await browser.comeBack(megan.objectId, state)).headers.get('location')).toBe('/');
  });

  it('ends the session that the browser had', async () => {
    await browser.signIn(megan.objectId);
    const old = browser.cookies.get(sessionCookie) ?? '';
    await browser.signIn(megan.objectId);
    expect(browser.cookies.get(sessionCookie)).not.toBe(old);
    expect(await browser.whoAmI()).toBe('Megan Bevan');
    browser.cookies.set(sessionCookie, old);
    expect(await browser.whoAmI()).toBeUndefined();
  });

  it('ends it also when another site sends the browser back, without its strict cookie', async () => {
    await browser.signIn(megan.objectId);
    const old = browser.cookies.get(sessionCookie) ?? '';
    const state = await browser.begin();
    browser.cookies.delete(sessionCookie);
    await browser.comeBack(megan.objectId, state);
    browser.cookies.set(sessionCookie, old);
    expect(await browser.whoAmI()).toBeUndefined();
  });

  it('works for two browsers of one person at the same time', async () => {
    const other = new Browser(app.url);
    const backs = await Promise.all([browser.signIn(megan.objectId), other.signIn(megan.objectId)]);
    expect(backs.map(({ status }) => status)).toEqual([303, 303]);
    expect(await Promise.all([browser.whoAmI(), other.whoAmI()])).toEqual(['Megan Bevan', 'Megan Bevan']);
  });

  it('offers everybody of the sample council who works there today', async () => {
    await givenIdentity(database.dataSource, { name: 'Gone Away', leftOn: '2026-11-23' });
    await givenIdentity(database.dataSource, { name: 'Not Yet', joinedOn: '2026-11-25' });
    const response = await browser.visit('/auth/demo/people');
    const people = (await response.json()) as { objectId: string; name: string }[];
    expect(people.find(({ objectId }) => objectId === megan.objectId)).toEqual({
      ...{ objectId: megan.objectId, name: 'Megan Bevan', jobTitle: 'Planning officer', teamName: null },
      ...{ note: 'line manager of six', roles: [] },
    });
    expect(people.map(({ name }) => name)).not.toContain('Gone Away');
    expect(people.map(({ name }) => name)).not.toContain('Not Yet');
  });
});

describe('coming back from the provider', () => {
  it('works once: a callback that is played again is refused, and the session of the first stays', async () => {
    const state = await browser.begin();
    const token = browser.cookies.get(transactionCookie) ?? '';
    await browser.comeBack(megan.objectId, state);
    const thief = new Browser(app.url);
    thief.cookies.set(transactionCookie, token);
    expect(landing(await thief.comeBack(megan.objectId, state))).toEqual(tryAgain);
    expect(thief.cookies.has(sessionCookie)).toBe(false);
    expect(await browser.whoAmI()).toBe('Megan Bevan');
  });

  it('works once also when it is played twice at the same time', async () => {
    const state = await browser.begin();
    const backs = await Promise.all([1, 2, 3, 4].map(() => browser.comeBack(megan.objectId, state)));
    expect(backs.map(back => landing(back).path).sort()).toEqual(['/', '/sign-in', '/sign-in', '/sign-in']);
    expect(await sessionsEver()).toBe(1);
  });

  it('is refused to a browser that did not begin it', async () => {
    const state = await browser.begin();
    expect(landing(await new Browser(app.url).comeBack(megan.objectId, state))).toEqual(tryAgain);
    const other = new Browser(app.url);
    await other.begin();
    expect(landing(await other.comeBack(megan.objectId, state))).toEqual(tryAgain);
    expect(await sessionsEver()).toBe(0);
  });

  it('is refused with another state, and cannot be tried again', async () => {
    const state = await browser.begin();
    const token = browser.cookies.get(transactionCookie) ?? '';
    expect(landing(await browser.comeBack(megan.objectId, `${state}x`))).toEqual(tryAgain);
    expect(browser.cookies.has(transactionCookie)).toBe(false);
    browser.cookies.set(transactionCookie, token);
    expect(landing(await browser.comeBack(megan.objectId, state))).toEqual(tryAgain);
  });

  it.each(['', '?code=x', '?state=', '?state=a&state=b', '?error=access_denied', '?state[]=x'])('is refused without a state: %s', async query => {
    await browser.begin();
    expect(landing(await browser.visit(`/auth/callback${query}`))).toEqual(tryAgain);
  });

  it('is refused after ten minutes', async () => {
    const state = await browser.begin();
    clock.move({ minutes: 10 });
    expect(landing(await browser.comeBack(megan.objectId, state))).toEqual(tryAgain);
  });

  it.each([
    ['unknown', 'nobody'],
    ['empty', ''],
    ['what the database refuses', '\u0000'],
    ['an injection', "' OR 1=1 --"],
    ['very long', 'x'.repeat(3_000)],
  ])('is refused with an id that is %s', async (_, code) => {
    expect(landing(await browser.comeBack(code, await browser.begin()))).toEqual(tryAgain);
  });

  it('is refused to somebody whom the directory does not know', async () => {
    await database.dataSource.query("INSERT INTO demo_identities (object_id, roles, note) VALUES ('stranger', '{}', '')");
    expect(landing(await browser.signIn('stranger'))).toMatchObject({ path: '/sign-in', refused: 'unknown-person' });
    expect(browser.cookies.has(sessionCookie)).toBe(false);
  });

  it('is refused to somebody who has left', async () => {
    const leaver = await givenIdentity(database.dataSource, { leftOn: '2026-11-23' });
    expect(landing(await browser.signIn(leaver.objectId))).toMatchObject({ path: '/sign-in', refused: 'left' });
    expect(browser.cookies.has(sessionCookie)).toBe(false);
  });
});
