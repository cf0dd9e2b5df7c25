import { createServer } from 'node:net';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { Given, type TestDatabase, testDatabase } from '@hearth/shared/api-testing';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Config, readConfig } from '../../src/config';
import { createApp } from '../../src/create-app';
import { StatementCount } from './statement-count';

/** The real server, listening on loopback, on a database of its own. */
export interface TestServer {
  readonly app: INestApplicationContext;
  readonly origin: string;
  readonly database: TestDatabase;
  readonly given: Given;
  readonly statements: StatementCount;
  close(): Promise<void>;
}

/** A built page stands in for the pages of apps/web: the journeys prove those. */
function pagesFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hearth-pages-'));
  writeFileSync(join(folder, 'index.html'), '<html><body><hearth-root ngCspNonce="%CSP_NONCE%"></hearth-root></body></html>');
  return folder;
}

/**
 * Starts the server with the sample council's marks in an otherwise empty database.
 * @param more settings that differ, and a database that another server has already
 */
export async function testServer(more: { settings?: NodeJS.ProcessEnv; database?: TestDatabase } = {}): Promise<TestServer> {
  const database = more.database ?? (await testDatabase());
  if (!more.database) await database.dataSource.query("INSERT INTO installation (kind, name) VALUES ('demo', 'Testshire Council')");
  const port = await freePort();
  const app = await createApp(
    configOf({
      DATABASE_URL: database.url, PORT: String(port), PUBLIC_URL: `http://127.0.0.1:${port}`, LOG_LEVEL: 'silent',
      WEB_DIR: pagesFolder(), DATABASE_CONNECTIONS: '10', REQUESTS_PER_MINUTE: '100000', ...more.settings,
    }),
  );
  await app.listen(port, '127.0.0.1');
  return {
    app,
    origin: `http://127.0.0.1:${port}`,
    database,
    given: new Given(database.dataSource),
    statements: new StatementCount(app.get(DataSource)),
    close: async () => {
      await app.close();
      if (!more.database) await database.close();
    },
  };
}

function configOf(environment: NodeJS.ProcessEnv): Config {
  const read = readConfig(environment);
  if ('mistakes' in read) throw new Error(read.mistakes.join('\n'));
  return read.config;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
