import pg from 'pg';

/** How the application reaches its database. */
export interface Connection {
  readonly url: string;
  /** The server's version, such as `18.4`. */
  readonly version: string;
}

/** The address of the application's database on the embedded server. */
export function databaseUrl(port: number, secret: string): string {
  return `postgres://hearth:${secret}@127.0.0.1:${port}/hearth`;
}

/**
 * Makes the role and the database `hearth` where they are missing. The application is not the superuser, as it would
 * not be on a council's own PostgreSQL; it may make databases, which the tests do.
 */
export async function prepareDatabase(port: number, secret: string): Promise<Connection> {
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', password: secret, database: 'postgres' });
  await client.connect();
  try {
    const role = await client.query(`select 1 from pg_roles where rolname = 'hearth'`);
    if (role.rowCount === 0) await client.query(`create role hearth login createdb password ${client.escapeLiteral(secret)}`);
    const database = await client.query(`select 1 from pg_database where datname = 'hearth'`);
    if (database.rowCount === 0) await client.query('create database hearth owner hearth');
    const { rows } = await client.query<{ readonly version: string }>(`select split_part(current_setting('server_version'), ' ', 1) as version`);
    return { url: databaseUrl(port, secret), version: rows[0]?.version ?? 'unknown' };
  } finally {
    await client.end();
  }
}
