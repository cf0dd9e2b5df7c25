import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** A migrated database that belongs to one spec. */
export interface SpecDatabase {
  readonly client: pg.Client;
  close(): Promise<void>;
}

/** Copies the migrated template that the test run prepares on its PostgreSQL. */
export async function specDatabase(): Promise<SpecDatabase> {
  const server = process.env['HEARTH_TEST_DATABASE_URL'];
  if (server === undefined) throw new Error('No PostgreSQL for tests: run the specs by npm test, which starts one');
  const name = `race_${randomUUID().replaceAll('-', '')}`;
  await onServer(server, `CREATE DATABASE ${name} TEMPLATE hearth_template STRATEGY wal_log`);
  const url = new URL(server);
  url.pathname = name;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  return {
    client,
    async close() {
      await client.end();
      await onServer(server, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
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
