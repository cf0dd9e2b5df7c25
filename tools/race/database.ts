import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { startPostgres } from '../postgres/start-postgres.ts';

/** A PostgreSQL of the race's own, empty, in a folder that goes with it. */
export interface RaceDatabase {
  readonly url: string;
  /** For logs; removed at the end. */
  readonly folder: string;
  /** The judges' own connection. */
  readonly client: pg.Client;
}

/** Starts it with commits as durable as anywhere, and puts its end on the stack. */
export async function openDatabase(ending: AsyncDisposableStack): Promise<RaceDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'hearth-race-'));
  ending.defer(() => rm(folder, { recursive: true, force: true }));
  // Under root the server runs as another account, which has to get in.
  await chmod(folder, 0o755);
  const server = await startPostgres({ dataDir: folder });
  ending.defer(() => server.stop(true));
  const client = new pg.Client({ connectionString: server.url, application_name: 'hearth race' });
  await client.connect();
  ending.defer(() => client.end());
  return { url: server.url, folder, client };
}

const EVERYBODY_GONE_LIMIT_MS = 5_000;

/**
 * How many deadlocks PostgreSQL has met in this database, those that were tried again without a word included. Ask when
 * the API has ended: a connection may keep its counts to itself until it closes.
 */
export async function countDeadlocks(client: pg.Client): Promise<number> {
  const until = performance.now() + EVERYBODY_GONE_LIMIT_MS;
  while (performance.now() < until && (await othersAreConnected(client))) await pause(50);
  const { rows: [row] } = await client.query<{ readonly deadlocks: number }>(
    'SELECT deadlocks::int FROM pg_stat_database WHERE datname = current_database()',
  );
  if (row === undefined) throw new Error('PostgreSQL keeps no count of this database');
  return row.deadlocks;
}

async function othersAreConnected(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query(
    `SELECT FROM pg_stat_activity WHERE datname = current_database() AND backend_type = 'client backend' AND pid <> pg_backend_pid()`,
  );
  return rows.length > 0;
}
