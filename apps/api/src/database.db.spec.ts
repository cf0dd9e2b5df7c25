import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestDatabase, testDatabase } from '@hearth/shared/api-testing';
import { DataSource } from 'typeorm';
import { databaseOptions, migrate } from './database';

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
  await database.dataSource.query('DROP SCHEMA public CASCADE');
  await database.dataSource.query('CREATE SCHEMA public');
});

afterAll(() => database?.close());

describe('the migrations', () => {
  it('bring an empty database up to date, once, also when two servers start at once', async () => {
    const ran = await Promise.all([migrate(database.url), migrate(database.url)]);
    expect(ran.sort()).toEqual([0, expect.any(Number)]);
    expect(ran[1]).toBeGreaterThan(0);
    expect(await migrate(database.url)).toBe(0);
  });

  it('leave no difference between the tables and the entities', async () => {
    const described = await new DataSource(databaseOptions(database.url, 2)).initialize();
    const { upQueries } = await described.driver.createSchemaBuilder().log();
    await described.destroy();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('can be taken back', async () => {
    const described = await new DataSource(databaseOptions(database.url, 2)).initialize();
    for (let left = described.migrations.length; left > 0; left--) await described.undoLastMigration();
    const tables = await described.query("SELECT tablename FROM pg_tables WHERE schemaname = 'public'");
    await described.destroy();
    expect(tables).toEqual([{ tablename: 'migrations' }]);
  });
});
