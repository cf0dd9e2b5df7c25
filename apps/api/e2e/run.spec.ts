import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { BookSpaceDocument, FreeDesksDocument } from '@hearth/booking/documents';
import { Browser, councilDatabase, freePort, Given, type GivenFloor, serverSettings, soon, type TestDatabase } from '@hearth/shared/api-testing';
import { type Program, Programs } from './harness/programs';

jest.setTimeout(60_000);

let programs: Programs;
let database: TestDatabase;
let given: Given;
let floor: GivenFloor;

beforeAll(async () => {
  [programs, database] = await Promise.all([Programs.build(), councilDatabase()]);
  given = new Given(database.dataSource);
  floor = await given.floor();
});

afterAll(async () => {
  await programs?.remove();
  await database?.close();
});

interface Served {
  readonly program: Program;
  readonly origin: string;
  ready(): Promise<{ status: string; jobs: { ok: boolean; beatAt: string | null; failing: number } }>;
}

/** Starts the built server and waits until it answers. */
async function serve(settings: NodeJS.ProcessEnv = {}): Promise<Served> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const program = programs.start('main', { ...serverSettings(database.url, port), ...settings });
  const ready: Served['ready'] = async () => (await fetch(`${origin}/health/ready`)).json() as ReturnType<Served['ready']>;
  await soon(async () => expect((await ready()).status).toBe('ok'), 20);
  return { program, origin, ready };
}

async function signedIn(origin: string, name = 'Priya Shah') {
  const identity = await given.identity({ name });
  const browser = new Browser(origin);
  await browser.signIn(identity.objectId);
  const { freeDesks } = await browser.ask(FreeDesksDocument, { floorId: floor.floorId, days: 3, part: 'ALL_DAY' });
  const book = async () => browser.ask(BookSpaceDocument, { input: { key: 'k', spaceId: await given.space(floor), day: freeDesks[2]?.day ?? '', part: 'ALL_DAY' } });
  return { ...identity, browser, book };
}

/** Makes each booking take so many seconds in the database. */
async function slowDown(seconds: number): Promise<void> {
  await database.dataSource.query(`CREATE OR REPLACE FUNCTION take_time() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(${seconds}); RETURN NEW; END $$`);
  await database.dataSource.query('CREATE OR REPLACE TRIGGER take_time BEFORE INSERT ON bookings FOR EACH ROW EXECUTE FUNCTION take_time()');
}

async function slowStatements(): Promise<number> {
  const rows = await database.dataSource.query("SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'INSERT INTO bookings%' AND state = 'active'");
  return rows.length;
}

describe('jobs that run elsewhere', () => {
  it('are told by their first mark within seconds of the start of a worker', async () => {
    const { program, ready } = await serve({ JOBS: 'elsewhere' });
    expect((await ready()).jobs).toEqual({ ok: false, beatAt: null, failing: 0 });
    const worker = programs.start('worker', serverSettings(database.url, await freePort()));
    await soon(async () => expect((await ready()).jobs).toEqual({ ok: true, beatAt: expect.any(String), failing: 0 }), 20);
    worker.signal('SIGTERM');
    expect(await worker.ended).toBe(0);
    program.signal('SIGTERM');
    expect(await program.ended).toBe(0);
  });
});

describe('the log', () => {
  it('has one line a request, with ids and no names, cookies or values', async () => {
    const { program, origin } = await serve();
    const { objectId, browser, book } = await signedIn(origin, 'Zebedee Quartermain');
    expect((await book()).bookSpace.__typename).toBe('SpaceBooked');
    await browser.fetch('/auth/sign-in?return=/office?q=Zebedee');
    await browser.post('/graphql', { query: '{ sites { id } }' }, { origin: 'https://evil.example' });
    program.signal('SIGTERM');
    await program.ended;
    const said = program.said();
    for (const secret of ['Zebedee', 'Quartermain', objectId, ...browser.cookie.split('; ').map(pair => pair.split('=')[1] ?? '')]) {
      expect(secret).not.toBe('');
      expect(said).not.toContain(secret);
    }
    const lines = said.trim().split('\n').map(line => JSON.parse(line) as { req?: { id: string; method: string; path: string }; res?: { status: number } });
    const requests = lines.flatMap(({ req, res }) => (req && res ? [`${req.method} ${req.path} ${res.status}`] : []));
    expect(requests).toEqual([
      'GET /auth/sign-in 302', 'GET /auth/callback 303', 'POST /graphql 200', 'POST /graphql 200', 'GET /auth/sign-in 302', 'POST /graphql 403',
    ]);
    const ids = lines.flatMap(({ req, res }) => (req && res ? [req.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
    expect(program.complained()).toBe('');
  });
});

describe('a server that is asked to end', () => {
  it('finishes the requests that are under way, and takes no others', async () => {
    const { program, origin } = await serve();
    const { book } = await signedIn(origin);
    await slowDown(2);
    const booked = book();
    await soon(async () => expect(await slowStatements()).toBe(1));
    program.signal('SIGTERM');
    await soon(() => expect(fetch(`${origin}/health/live`)).rejects.toThrow());
    expect((await booked).bookSpace.__typename).toBe('SpaceBooked');
    expect(await program.ended).toBe(0);
  });

  it('does not wait for one that takes longer than whoever asks is patient', async () => {
    const { program, origin } = await serve();
    const { book } = await signedIn(origin);
    await slowDown(14);
    const booked = book().catch(() => 'cut off');
    await soon(async () => expect(await slowStatements()).toBe(1));
    program.signal('SIGTERM');
    expect(await program.ended).toBe(0);
    expect(await slowStatements()).toBe(1);
    expect(await booked).toBe('cut off');
  });

  it('ends when the launcher that started it is gone', async () => {
    const { program } = await serve();
    program.abandon();
    expect(await program.ended).toBe(0);
  });
});
