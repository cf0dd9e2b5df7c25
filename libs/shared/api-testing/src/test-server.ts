import { type AddressInfo, createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { INestApplication } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { PersonId, Role } from '@hearth/shared/words';
import { Browser } from './browser';
import { Given, type GivenPerson } from './given';
import { StatementCount } from './statement-count';
import { type TestDatabase, testDatabase } from './test-database';

/** A page that stands in for those of apps/web: the journeys prove them. */
const pages = fileURLToPath(new URL('../pages', import.meta.url));

/** Puts the application together by its environment variables. Handed in, since a lib knows no application. */
export type MakeApp = (environment: NodeJS.ProcessEnv) => Promise<INestApplication>;

/** What differs from a server of its own. */
export interface TestServerOptions {
  /** Environment variables that differ. */
  readonly settings?: NodeJS.ProcessEnv;
  /** Another server's, so that two serve one database. */
  readonly database?: TestDatabase;
}

/** The real server, listening on loopback, on a database of its own with the sample council's mark in it. */
export class TestServer {
  readonly given: Given;
  readonly statements: StatementCount;

  private constructor(
    readonly app: INestApplication,
    readonly origin: string,
    readonly database: TestDatabase,
    private readonly ownsDatabase: boolean,
  ) {
    this.given = new Given(database.dataSource);
    this.statements = new StatementCount(app.get(DataSource));
  }

  static async start(makeApp: MakeApp, { settings = {}, database }: TestServerOptions = {}): Promise<TestServer> {
    const own = database ?? (await councilDatabase());
    const port = await freePort();
    const app = await makeApp({ ...serverSettings(own.url, port), LOG_LEVEL: 'silent', ...settings });
    await app.listen(port, '127.0.0.1');
    return new TestServer(app, `http://127.0.0.1:${port}`, own, !database);
  }

  /** Somebody of the sample council, signed in. */
  async signedIn({ locale, ...person }: GivenPerson & { readonly roles?: readonly Role[]; readonly locale?: 'en' | 'cy' } = {}): Promise<SignedIn> {
    const identity = await this.given.identity(person);
    const browser = new Browser(this.origin, locale);
    const response = await browser.signIn(identity.objectId);
    if (response.headers.get('location') !== '/office') throw new Error(`Sign-in answered ${response.status} ${await response.text()}`);
    return { ...identity, browser };
  }

  async close(): Promise<void> {
    await this.app.close();
    if (this.ownsDatabase) await this.database.close();
  }
}

/** Somebody, and the browser in which they are signed in. */
export interface SignedIn {
  readonly id: PersonId;
  readonly objectId: string;
  readonly browser: Browser;
}

/** A migrated database that belongs to a sample council without people. */
export async function councilDatabase(): Promise<TestDatabase> {
  const database = await testDatabase();
  await new Given(database.dataSource).installation('demo');
  return database;
}

/** The environment of a server on a database and a port, as browsers on this machine reach it. */
export function serverSettings(databaseUrl: string, port: number): NodeJS.ProcessEnv {
  return {
    DATABASE_URL: databaseUrl, PORT: String(port), PUBLIC_URL: `http://127.0.0.1:${port}`,
    WEB_DIR: pages, DATABASE_CONNECTIONS: '10', REQUESTS_PER_MINUTE: '100000', SIGN_INS_PER_MINUTE: '100000',
  };
}

/** A port of loopback that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
