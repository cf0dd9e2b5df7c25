import { readdir } from 'node:fs/promises';
import pg from 'pg';
import { readSecret } from '../../postgres/create-cluster.ts';
import { knownPlace } from '../../postgres/place.ts';
import { databaseUrl as embeddedUrl } from '../../postgres/prepare-database.ts';
import { paths } from '../paths.ts';
import { isRunLocked } from '../run-lock.ts';
import { readRunNote } from '../run-note.ts';
import type { Settings } from '../settings.ts';
import { findingsAbout } from './check.ts';
import type { Finding } from './check.ts';

const OLDEST_VERSION = 16;
const MOST_SKEW_MS = 5_000;
const { ok, attention, broken } = findingsAbout('Database');

/** Whether the database answers, is new enough, agrees about the time and has all its migrations. */
export async function checkDatabase(settings: Settings): Promise<readonly Finding[]> {
  const url = settings.databaseUrl ?? (await runningUrl(settings.dataDir));
  if (url === undefined) return [ok('The embedded PostgreSQL is not running; npm start starts it.')];
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return [await checkVersion(client), await checkSkew(client), await checkMigrations(client)];
  } catch (error) {
    return [broken(`${withoutPassword(url)} can't be used: ${error instanceof Error ? error.message : String(error)}. Check that it runs, and DATABASE_URL.`)];
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function runningUrl(dataDir: string): Promise<string | undefined> {
  const port = isRunLocked(dataDir) ? (await readRunNote(dataDir))?.databasePort : undefined;
  return port === undefined ? undefined : embeddedUrl(port, await readSecret(await knownPlace(dataDir)));
}

async function checkVersion(client: pg.Client): Promise<Finding> {
  const { rows } = await client.query<{ readonly number: number; readonly shown: string }>(
    `select current_setting('server_version_num')::int / 10000 as number, current_setting('server_version') as shown`);
  const { number = 0, shown = 'unknown' } = rows[0] ?? {};
  return number >= OLDEST_VERSION ? ok(`PostgreSQL ${shown} answers.`) : broken(`It is PostgreSQL ${shown}; Hearth needs ${OLDEST_VERSION} or newer.`);
}

/** Deadlines are judged by the clock of the database and shown by that of the server. */
async function checkSkew(client: pg.Client): Promise<Finding> {
  const before = Date.now();
  const { rows } = await client.query<{ readonly now: string }>(`select (extract(epoch from clock_timestamp()) * 1000)::float8 as now`);
  const skew = Math.round(Number(rows[0]?.now) - (before + Date.now()) / 2);
  if (Math.abs(skew) < MOST_SKEW_MS) return ok('Its clock agrees with this machine.');
  return broken(`Its clock is ${Math.abs(skew) / 1_000} s ${skew > 0 ? 'ahead of' : 'behind'} this machine. Let both follow a time server.`);
}

/** A migration's file begins with the time stamp that the table keeps. */
async function checkMigrations(client: pg.Client): Promise<Finding> {
  const files = await readdir(paths.migrations).catch(() => []);
  const known = files.flatMap(name => /^(\d+)-.*(?<!\.spec)\.ts$/.exec(name)?.[1] ?? []);
  const { rows: tables } = await client.query(`select 1 where to_regclass('migrations') is not null`);
  const { rows } = tables.length === 0 ? { rows: [] } : await client.query<{ readonly timestamp: string }>('select timestamp from migrations');
  const applied = new Set(rows.map(({ timestamp }) => String(timestamp)));
  const pending = known.filter(stamp => !applied.has(stamp)).length;
  const newer = applied.size - (known.length - pending);
  if (newer > 0) return attention(`It has ${newer} ${newer === 1 ? 'migration' : 'migrations'} that this Hearth does not know: it was used with a newer one.`);
  if (pending > 0) return attention(`${pending} of ${known.length} migrations are still to be applied; npm start applies them.`);
  return ok(`All ${known.length} migrations are applied.`);
}

function withoutPassword(url: string): string {
  return url.replace(/:[^:@/]*@/, ':…@');
}
