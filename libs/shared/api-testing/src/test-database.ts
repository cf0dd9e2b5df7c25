import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { readDaysAsTemporal } from '@hearth/shared/api-kernel';

/** A migrated database that belongs to one spec. */
export interface TestDatabase {
  readonly url: string;
  readonly dataSource: DataSource;
  close(): Promise<void>;
}

/** The migrated, empty database that the test run prepares once. */
const template = 'hearth_template';

/**
 * Makes a database for one spec, a copy of the migrated template, on the run's PostgreSQL.
 * @param more options of TypeORM, such as the entities
 */
export async function testDatabase(more: Partial<Pick<DataSourceOptions, 'entities'>> = {}): Promise<TestDatabase> {
  readDaysAsTemporal();
  const server = process.env['HEARTH_TEST_DATABASE_URL'];
  if (!server) throw new Error('No PostgreSQL for tests: run the specs by npm test, which starts one');
  const name = `spec_${randomUUID().replaceAll('-', '')}`;
  await onServer(server, `CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY wal_log`);
  const url = withDatabase(server, name);
  const dataSource = await new DataSource({ type: 'postgres', url, poolSize: 20, extra: { connectionTimeoutMillis: 5_000 }, ...more }).initialize();
  return {
    url,
    dataSource,
    close: async () => {
      if (dataSource.isInitialized) await dataSource.destroy();
      await onServer(server, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

function withDatabase(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = name;
  return url.href;
}

async function onServer(server: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
