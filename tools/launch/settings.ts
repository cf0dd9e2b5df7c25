import { join, resolve } from 'node:path';
import { PlainFault } from '../postgres/plain-fault.ts';
import { root } from './paths.ts';

/** What the person may choose by environment variables, for the launcher alone; the API checks its own. */
export interface Settings {
  readonly port: number;
  readonly address: string;
  readonly dataDir: string;
  /** A PostgreSQL of one's own; undefined means the embedded one. */
  readonly databaseUrl: string | undefined;
  /** Undefined leaves the choice to the API, which then asks for one. */
  readonly signIn: string | undefined;
  /** Whether this is the trial with the sample council: the demo sign-in on the embedded database. */
  readonly isTrial: boolean;
}

const DEFAULT_PORT = 3000;

/** Reads PORT, DATA_DIR, DATABASE_URL and SIGN_IN; an empty one counts as not set. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const port = readPort(environment['PORT']);
  const databaseUrl = environment['DATABASE_URL'] || undefined;
  // The demo sign-in needs no password, so it is nobody's default but the trial's.
  const signIn = environment['SIGN_IN'] || (databaseUrl === undefined ? 'demo' : undefined);
  return {
    port,
    address: `http://localhost:${port}`,
    dataDir: resolve(root, environment['DATA_DIR'] || join(root, '.data')),
    databaseUrl,
    signIn,
    isTrial: databaseUrl === undefined && signIn === 'demo',
  };
}

function readPort(text: string | undefined): number {
  const port = text ? Number(text) : DEFAULT_PORT;
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new PlainFault(`PORT must be a number from 1 to 65535; it is "${text}". For example: ${withVariable('PORT', '3001')}`);
}

/** The command that starts Hearth with an environment variable, as this system's usual shell wants it. */
export function withVariable(name: string, value: string): string {
  return process.platform === 'win32' ? `$env:${name}="${value}"; npm start` : `${name}=${value} npm start`;
}
