import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FreeDesksDocument, MyBookingsDocument, SitesDocument } from '@hearth/booking/documents';
import { Browser, councilDatabase, DatabaseLine, type TestDatabase, TestServer } from '@hearth/shared/api-testing';
import { makeApp } from './harness/make-app';

let database: TestDatabase;
let line: DatabaseLine;
let server: TestServer;

beforeAll(async () => {
  database = await councilDatabase();
  line = new DatabaseLine(new URL(database.url));
  await line.mend();
  server = await TestServer.start(makeApp, { database, settings: { DATABASE_URL: line.url } });
});

afterAll(async () => {
  await server?.close();
  await line?.cut();
  await database?.close();
});

async function ready(): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${server.origin}/health/ready`);
  return { status: response.status, body: await response.json() };
}

describe('the health of the server', () => {
  it('is told to load balancers', async () => {
    expect(await (await fetch(`${server.origin}/health/live`)).json()).toEqual({ status: 'ok' });
    expect(await ready()).toMatchObject({
      status: 200,
      body: { status: 'ok', database: { ok: true }, jobs: { ok: expect.any(Boolean) }, build: { version: expect.any(String), signIn: 'demo' } },
    });
  });
});

describe('while the database is away', () => {
  it('says so plainly, leaks nothing, and recovers by itself', async () => {
    const { browser } = await server.signedIn();
    await line.cut();
    const { errors } = await browser.answer(SitesDocument, {});
    expect(errors?.[0]).toMatchObject({ message: expect.stringContaining('database'), extensions: { code: 'UNAVAILABLE', reference: expect.any(String) } });
    expect(JSON.stringify(errors)).not.toMatch(/ECONN|127\.0\.0\.1|password|stack/);
    expect(await ready()).toMatchObject({ status: 503, body: { status: 'unavailable', database: { ok: false } } });
    expect((await fetch(`${server.origin}/health/live`)).status).toBe(200);
    const signIn = await new Browser(server.origin).fetch('/auth/sign-in');
    expect([302, 303]).toContain(signIn.status);
    expect(signIn.headers.get('location')).toContain('refused=try-again');
    await line.mend();
    expect(await browser.ask(SitesDocument, {})).toMatchObject({ sites: [] });
    expect(await ready()).toMatchObject({ status: 200 });
  });

  it('survives a restart that breaks every connection at once', async () => {
    const { browser } = await server.signedIn();
    await database.dataSource.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()');
    // Each broken connection may spoil one request: the pool has ten.
    let answer = await browser.answer(SitesDocument, {});
    for (let tries = 0; answer.errors && tries < 10; tries++) answer = await browser.answer(SitesDocument, {});
    expect(answer).toMatchObject({ data: { sites: [] } });
  });

  it('tells a full disk or too many connections as unavailable too', async () => {
    const { browser } = await server.signedIn();
    await database.dataSource.query(`CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION USING ERRCODE = '53100'; END $$`);
    await database.dataSource.query('CREATE TRIGGER full_disk BEFORE INSERT ON sessions FOR EACH ROW EXECUTE FUNCTION full_disk()');
    const { objectId } = await server.given.identity();
    const answer = await new Browser(server.origin).signIn(objectId);
    expect(answer.headers.get('location')).toContain('refused=try-again');
    await database.dataSource.query('DROP TRIGGER full_disk ON sessions');
    expect(await browser.ask(SitesDocument, {})).toMatchObject({ sites: [] });
  });
});

describe('requests that no page sends', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = (await server.signedIn()).browser;
  });

  const query = (text: string) => browser.post('/graphql', { query: text });

  it.each([
    ['broken GraphQL', '{ sites {'],
    ['an unknown field', '{ secrets }'],
    ['too deep a query', `{ sites { floors { site { floors { site { floors { site { floors { site { name } } } } } } } } } }`],
    ['too many aliases', `{ ${Array.from({ length: 30 }, (_, n) => `a${n}: sites { id }`).join(' ')} }`],
    ['too many tokens', `{ sites { ${'id '.repeat(2_000)} } }`],
    ['too many directives', `{ sites { id ${'@include(if: true) '.repeat(60)} } }`],
  ])('refuses %s', async (_what, text) => {
    const response = await query(text);
    const body = (await response.json()) as { errors: { extensions: { code: string; reference: string } }[] };
    expect(body.errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', reference: response.headers.get('x-request-id') });
    expect(JSON.stringify(body)).not.toMatch(/stacktrace|node_modules|Did you mean/);
  });

  it('refuses a body that is too large, broken or of another kind', async () => {
    expect((await query(`{ sites { id } } #${'x'.repeat(200_000)}`)).status).toBe(413);
    expect((await browser.post('/graphql', {}, { 'content-type': 'text/plain' })).status).toBe(415);
    const broken = await browser.fetch('/graphql', {
      method: 'POST', body: '{', headers: { 'content-type': 'application/json', origin: server.origin, 'x-hearth-request': '1' },
    });
    expect(broken.status).toBe(400);
    expect(await broken.json()).toEqual({ errors: [{ message: expect.any(String), extensions: { code: 'BAD_USER_INPUT', reference: expect.any(String) } }] });
  });

  it('refuses queries by GET', async () => {
    expect((await browser.fetch('/graphql?query={sites{id}}', { headers: { 'x-hearth-request': '1' } })).status).toBe(405);
  });

  it.each([
    ['a batch', [{ query: '{ sites { id } }' }, { query: '{ sites { id } }' }]],
    ['nothing', {}],
    ['no text', { query: 5 }],
    ['values in a list', { query: '{ sites { id } }', variables: [1] }],
    ['values as text', { query: '{ sites { id } }', variables: '{}' }],
    ['an odd name', { query: '{ sites { id } }', operationName: {} }],
    ['a query known by its hash alone', { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }],
    ['a name that no operation has', { query: 'query A { sites { id } }', operationName: 'B' }],
  ])('refuses %s in place of a query', async (_what, body) => {
    const response = await browser.post('/graphql', body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT', reference: response.headers.get('x-request-id') } }] });
  });

  it.each([
    ['without its header', { 'x-hearth-request': '' }],
    ['from another origin', { origin: 'https://evil.example' }],
    ['from a sibling domain', { origin: 'http://127.0.0.1.evil.example' }],
    ['from the null origin', { origin: 'null' }],
  ])('refuses a POST %s', async (_what, headers) => {
    expect((await browser.post('/graphql', { query: '{ sites { id } }' }, headers)).status).toBe(403);
  });

  it('answers no preflight, so no other site can send its header', async () => {
    const preflight = await fetch(`${server.origin}/graphql`, {
      method: 'OPTIONS', headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST', 'access-control-request-headers': 'x-hearth-request' },
    });
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('answers an unknown path under the API with 404 and nothing else', async () => {
    for (const path of ['/auth/nothing', '/health/nothing', '/graphql/nothing', '/missing.js', '/../package.json', '/%2e%2e/package.json', '/.env']) {
      const response = await fetch(server.origin + path);
      expect([404, 405]).toContain(response.status);
      expect(await response.text()).not.toMatch(/node_modules|dependencies/);
    }
  });

  it.each([
    ['first 0', { when: 'COMING', first: 0, skip: 0 }],
    ['first 1,000', { when: 'COMING', first: 1_000, skip: 0 }],
    ['skip -1', { when: 'COMING', first: 1, skip: -1 }],
    ['an unknown enum', { when: 'SOON', first: 1, skip: 0 }],
    ['a number that is none', { when: 'COMING', first: 1e20, skip: 0 }],
  ])('refuses %s', async (_what, variables) => {
    const { errors } = await browser.answer(MyBookingsDocument, variables as never);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('holds every asker to the limit', async () => {
    const tight = await TestServer.start(makeApp, { database, settings: { REQUESTS_PER_MINUTE: '10' } });
    const asker = await tight.signedIn();
    const statuses = await Promise.all(Array.from({ length: 14 }, async () => (await asker.browser.post('/graphql', { query: '{ sites { id } }' })).status));
    expect(statuses.filter(status => status === 429)).toHaveLength(4);
    const other = await tight.signedIn();
    expect(await other.browser.ask(FreeDesksDocument, { floorId: 'x', days: 1, part: 'ALL_DAY' })).toEqual({ freeDesks: [] });
    await tight.close();
  });
});

describe('every answer', () => {
  const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
  const json = { 'content-type': 'application/json', 'x-hearth-request': '1' };
  const huge = JSON.stringify({ query: 'x'.repeat(200_000) });

  it.each<[string, number, string, RequestInit]>([
    ['from another origin', 403, '/graphql', { method: 'POST', headers: { ...json, origin: 'https://evil.example' }, body: '{}' }],
    ['by another method', 405, '/graphql', { method: 'PUT', body: '{}' }],
    ['by GET', 405, '/graphql?query={sites{id}}', {}],
    ['of another kind', 415, '/graphql', { method: 'POST', headers: { ...json, 'content-type': 'text/plain' }, body: '{}' }],
    ['that is too large', 413, '/graphql', { method: 'POST', headers: json, body: huge }],
    ['that is broken', 400, '/graphql', { method: 'POST', headers: json, body: '{' }],
    ['for what is not there', 404, '/auth/nothing', {}],
    ['to sign out from another origin', 403, '/auth/sign-out', { method: 'POST', headers: { ...json, origin: 'https://evil.example' } }],
    ['without a session', 200, '/graphql', { method: 'POST', headers: json, body: JSON.stringify({ query: '{ sites { id } }' }) }],
  ])('to a request %s carries the reference in its head and in its body', async (_what, status, path, init) => {
    const response = await fetch(server.origin + path, { ...init, headers: { origin: server.origin, 'x-request-id': 'made-up', ...init.headers } });
    expect(response.status).toBe(status);
    expect(response.headers.get('x-request-id')).toMatch(uuid);
    const { errors } = (await response.json()) as { errors: { message: string; extensions: Record<string, string> }[] };
    expect(errors).toEqual([expect.objectContaining({ message: expect.stringMatching(/\.$/), extensions: { code: expect.any(String), reference: response.headers.get('x-request-id') } })]);
  });

  it('past the limit carries it too', async () => {
    const tight = await TestServer.start(makeApp, { database, settings: { REQUESTS_PER_MINUTE: '10' } });
    const { browser } = await tight.signedIn();
    const answers = await Promise.all(Array.from({ length: 11 }, () => browser.post('/graphql', { query: '{ sites { id } }' })));
    const refused = answers.find(({ status }) => status === 429);
    expect(await refused?.json()).toEqual({ errors: [{ message: expect.any(String), extensions: { code: 'TOO_MANY_REQUESTS', reference: refused?.headers.get('x-request-id') } }] });
    await tight.close();
  });

  it.each(['/', '/office', '/health/live', '/auth/sign-in'])('at %s carries it in its head', async path => {
    expect((await fetch(server.origin + path, { redirect: 'manual' })).headers.get('x-request-id')).toMatch(uuid);
  });
});

describe('the pages', () => {
  it('carry a strict policy with a nonce of their own, and no page is cached', async () => {
    const [one, two] = [await fetch(server.origin), await fetch(`${server.origin}/office?site=x`)];
    const policy = one.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? 'missing';
    expect(await one.text()).toContain(`ngCspNonce="${nonce}"`);
    expect(two.headers.get('content-security-policy')).not.toContain(nonce);
    expect(one.headers.get('cache-control')).toBe('no-store');
    expect(one.headers.get('x-robots-tag')).toBe('noindex');
    expect(one.headers.get('x-powered-by')).toBeNull();
  });
});

describe('answers of any size', () => {
  it('travel compressed where the browser can read that', async () => {
    const { browser } = await server.signedIn();
    const floor = await server.given.floor();
    for (let n = 0; n < 30; n++) await server.given.space(floor);
    const response = await browser.post('/graphql', { query: `{ floor(id: "${floor.floorId}") { spaces { id code x y } } }` }, { 'accept-encoding': 'br, gzip' });
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(await response.text()).toContain('D030');
  });
});
