import { setTimeout as pause } from 'node:timers/promises';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { AuditEntry, CannotStart, IdempotencyKey, Installation, isDatabaseAway, JobHeartbeat, readDaysAsTemporal } from '@hearth/shared/api-kernel';
import { bookingEntities } from '@hearth/booking/api';
import { peopleEntities } from '@hearth/people/api';
import { signInEntities } from '@hearth/shared/sign-in';
import { workplaceEntities } from '@hearth/workplace/api';
import { migrations } from '../migrations';

/** How every program of the server reaches the database. */
export function databaseOptions(url: string, connections: number): DataSourceOptions {
  readDaysAsTemporal();
  return {
    type: 'postgres',
    url,
    applicationName: 'hearth',
    entities: [
      AuditEntry,
      IdempotencyKey,
      Installation,
      JobHeartbeat,
      ...peopleEntities,
      ...workplaceEntities,
      ...bookingEntities,
      ...signInEntities,
    ],
    migrations,
    migrationsTransactionMode: 'each',
    synchronize: false,
    installExtensions: false,
    poolSize: connections,
    extra: { connectionTimeoutMillis: 5_000, statement_timeout: 15_000, idle_in_transaction_session_timeout: 30_000 },
  };
}

/** Brings the database up to date, one process at a time. Returns how many migrations ran. */
export async function migrate(url: string): Promise<number> {
  const database = await connect(url);
  try {
    const runner = database.createQueryRunner();
    // Two servers that start at once take turns; the second finds nothing left to do.
    await runner.query(`SELECT pg_advisory_lock(hashtext('hearth.migrate'))`);
    const ran = await database.runMigrations();
    await runner.query(`SELECT pg_advisory_unlock(hashtext('hearth.migrate'))`);
    await runner.release();
    return ran.length;
  } finally {
    await database.destroy();
  }
}

/** Throws what keeps a program from starting when the database is away, or older than the statements it would be sent. */
export async function checkDatabase(url: string): Promise<void> {
  const database = await connect(url);
  try {
    const [found] = await database.query<{ table: string | null }[]>(`SELECT to_regclass('migrations') AS "table"`);
    const done = found?.table ? await database.query<{ name: string }[]>('SELECT name FROM migrations') : [];
    if (migrations.every(({ name }) => done.some(row => row.name === name))) return;
  } finally {
    await database.destroy();
  }
  throw new CannotStart('The database is not up to date with this Hearth. Run "node dist/api/migrate.js" first; "npm start" does it by itself.');
}

/** A connection, after some patience with a database that is starting itself. */
async function connect(url: string): Promise<DataSource> {
  for (let tries = 1; ; tries++) {
    try {
      return await new DataSource({ ...databaseOptions(url, 2), extra: {} }).initialize();
    } catch (error) {
      if (tries === 5 || !isDatabaseAway(error)) throw error;
      await pause(1_000);
    }
  }
}
