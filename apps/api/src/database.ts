import { DataSource, type DataSourceOptions } from 'typeorm';
import { AuditEntry, IdempotencyKey, Installation, JobHeartbeat, readDaysAsTemporal } from '@hearth/shared/api-kernel';
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
  const database = new DataSource({ ...databaseOptions(url, 2), extra: {} });
  await database.initialize();
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
