import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestClock, type TestDatabase, testDatabase } from '@hearth/shared/api-testing';
import { givenSampleCouncil } from '../testing/given-identity';
import { startSignInApp } from '../testing/sign-in-app';

const clock = new TestClock('2026-11-24T09:00:00Z');
let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
});

afterAll(() => database?.close());

async function start(): Promise<void> {
  const app = await startSignInApp({ databaseUrl: database.url, clock });
  await app.close();
}

describe('the demo adapter', () => {
  it('does not start on an empty database', async () => {
    await expect(start()).rejects.toThrow('npm run seed');
  });

  it('does not start on a real council’s database', async () => {
    await database.dataSource.query("INSERT INTO installation (kind, name) VALUES ('live', 'Real Council')");
    await expect(start()).rejects.toThrow("a real council's people");
  });

  it('starts on a sample council’s', async () => {
    await database.dataSource.query('DELETE FROM installation');
    await givenSampleCouncil(database.dataSource);
    await start();
  });
});
