import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createServer } from 'node:net';
import { councilDatabase, freePort, Given, serverSettings, type TestDatabase, testDatabase } from '@hearth/shared/api-testing';
import { Programs } from './harness/programs';

jest.setTimeout(30_000);

let programs: Programs;
let council: TestDatabase;
const databases: TestDatabase[] = [];

beforeAll(async () => {
  [programs, council] = await Promise.all([Programs.build(), councilDatabase()]);
});

afterEach(async () => {
  for (const database of databases.splice(0)) await database.close();
});

afterAll(async () => {
  await programs?.remove();
  await council?.close();
});

async function ownDatabase(sql?: string): Promise<TestDatabase> {
  const database = await testDatabase();
  databases.push(database);
  if (sql) await database.dataSource.query(sql);
  return database;
}

/** What a program that doesn't start says, and how it ends. */
async function refusal(settings: NodeJS.ProcessEnv, { program = 'main', database = council }: { program?: 'main' | 'worker'; database?: TestDatabase } = {}) {
  const started = programs.start(program, { ...serverSettings(database.url, await freePort()), ...settings });
  const code = await started.ended;
  return { code, complained: started.complained(), said: started.said() };
}

/** Ended with 1 and one sentence, without a stack. */
const oneSentence = (words: string) => ({
  code: 1,
  complained: expect.stringMatching(new RegExp(`^[^\\n]*${words}[^\\n]*\\n$`)),
  said: expect.not.stringMatching(/\bat .*[.:]\d+/),
});

describe('the server does not start', () => {
  it.each<[string, NodeJS.ProcessEnv, string]>([
    ['with the sample council where the secret of a real sign-in is set', { ENTRA_CLIENT_SECRET: 'x' }, 'ENTRA_CLIENT_SECRET is set'],
    ['with the sample council where others reach it', { HOST: '0.0.0.0' }, 'HOST=0\\.0\\.0\\.0 lets other machines reach it'],
    ['on a port that is none', { PORT: 'eighty' }, 'PORT must be a whole number'],
    ['without built pages', { WEB_DIR: '/nowhere' }, 'no built pages in /nowhere'],
    ['without its database', { DATABASE_URL: 'postgres://hearth:secret@127.0.0.1:1/hearth' }, 'could not reach its database at 127\\.0\\.0\\.1:1'],
    ['with a password that the database refuses', { DATABASE_URL: 'wrong password' }, 'password authentication failed'],
  ])('%s', async (_what, settings, words) => {
    const wrong = new URL(council.url);
    wrong.password = 'wrong';
    const told = await refusal(settings['DATABASE_URL'] === 'wrong password' ? { DATABASE_URL: wrong.href } : settings);
    expect(told).toEqual(oneSentence(words));
    expect(told.said + told.complained).not.toMatch(/secret@|wrong/);
  });

  it('on a port that another program has', async () => {
    const other = createServer();
    const port = await new Promise<number>(resolve => other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port)));
    expect(await refusal({ PORT: String(port), PUBLIC_URL: `http://127.0.0.1:${port}` })).toEqual(oneSentence(`Port ${port} is in use`));
    other.close();
  });

  it("with the sample council's sign-in on a real council's database", async () => {
    const live = await ownDatabase();
    await new Given(live.dataSource).installation('live');
    expect(await refusal({}, { database: live })).toEqual(oneSentence("this database holds a real council's people"));
    expect(await refusal({}, { database: live, program: 'worker' })).toEqual(oneSentence("this database holds a real council's people"));
  });

  it('on a database without the sample council', async () => {
    expect(await refusal({}, { database: await ownDatabase() })).toEqual(oneSentence('holds no sample council'));
  });

  it('on an empty database, and on one that is older than itself', async () => {
    const empty = await ownDatabase('DROP SCHEMA public CASCADE');
    const older = await ownDatabase('DELETE FROM migrations WHERE id = (SELECT max(id) FROM migrations)');
    for (const database of [empty, older]) {
      expect(await refusal({}, { database })).toEqual(oneSentence('node dist/api/migrate.js'));
      expect(await refusal({}, { database, program: 'worker' })).toEqual(oneSentence('node dist/api/migrate.js'));
    }
  });
});

describe('bringing the database up to date', () => {
  it('says in a sentence that there is none', async () => {
    const started = programs.start('migrate', { DATABASE_URL: 'postgres://hearth:secret@127.0.0.1:1/hearth' });
    expect(await started.ended).toBe(1);
    expect(started.complained()).toMatch(/^[^\n]*could not reach its database at 127\.0\.0\.1:1[^\n]*\.\n$/);
  });

  it('is what an empty database needs', async () => {
    const empty = await ownDatabase('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
    const started = programs.start('migrate', { DATABASE_URL: empty.url });
    expect(await started.ended).toBe(0);
    expect(started.said()).toMatch(/^The database is up to date \(steps taken: \d+\)\.\n$/);
  });
});
