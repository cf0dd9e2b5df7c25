import { chmod, mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { startPostgres } from '../postgres/start-postgres.ts';

/** The name of the migrated, empty database that every spec's own is copied from. */
const template = 'hearth_template';

/** One real PostgreSQL for the whole run. Specs take a database of their own from it: see `testDatabase`. */
async function startDatabase() {
  const dataDir = await mkdtemp(join(tmpdir(), 'hearth-test-'));
  // As root, the server runs as another user, who must be able to enter.
  await chmod(dataDir, 0o755);
  const server = await startPostgres({ dataDir, durable: false });
  globalThis.hearthTestServer = { server, dataDir };
  process.env.HEARTH_TEST_DATABASE_URL = server.url;
  const main = await new DataSource({ type: 'postgres', url: server.url }).initialize();
  await main.query(`CREATE DATABASE ${template}`);
  await main.destroy();
  const url = new URL(server.url);
  url.pathname = template;
  const database = await new DataSource({ type: 'postgres', url: url.href, migrations: await migrations() }).initialize();
  await database.runMigrations();
  await database.destroy();
}

async function migrations() {
  const folder = new URL('../../apps/api/migrations/', import.meta.url);
  const files = (await readdir(folder)).filter(name => /^\d+-.*\.ts$/.test(name)).sort();
  const modules = await Promise.all(files.map(name => import(new URL(name, folder).href)));
  return modules.flatMap(module => Object.values(module));
}

// Jest takes what it calls as a file's default.
export { startDatabase as default };
