import { join } from 'node:path';
import { startApi } from '../launch/api-process.ts';
import type { ApiPlan, ApiProcess } from '../launch/api-process.ts';
import { tellingLines } from '../launch/run-program.ts';
import { readSettings } from '../launch/settings.ts';
import { waitReady } from '../launch/wait-ready.ts';
import { freePort } from '../postgres/free-port.ts';
import { PlainFault } from '../postgres/plain-fault.ts';
import type { RaceDatabase } from './database.ts';
import { Doors } from './doors.ts';

/** The built server, as one process or several on one database. */
export interface Servers {
  readonly doors: Doors;
  /** The last lines that each has written: warnings and errors only. */
  said(): readonly string[];
  stop(atOnce: AbortSignal): Promise<void>;
}

const READY_LIMIT_MS = 30_000;

/** How a program of the API reaches the race's database. */
export function planFor(database: RaceDatabase, port: number, environment: NodeJS.ProcessEnv = {}): ApiPlan {
  return {
    settings: readSettings({ PORT: String(port), DATA_DIR: database.folder, SIGN_IN: 'demo' }),
    databaseUrl: database.url,
    port,
    logPath: join(database.folder, 'logs', `api-${port}.log`),
    environment,
  };
}

/** Starts so many processes behind one address and waits until all are ready. */
export async function startServers(count: number, database: RaceDatabase, stop: AbortSignal): Promise<Servers> {
  const ports = await Promise.all(Array.from({ length: count }, freePort));
  const origin = `http://127.0.0.1:${ports[0]}`;
  const processes = ports.map(port => ({ port, api: startApi(planFor(database, port, environmentBehind(origin))) }));
  const servers: Servers = {
    doors: new Doors(origin, ports.map(port => `http://127.0.0.1:${port}`)),
    said: () => processes.map(({ api }) => tellingLines(api.said())).filter(Boolean),
    stop: async atOnce => { await Promise.all(processes.map(({ api }) => api.stop(atOnce))); },
  };
  try {
    await Promise.all(processes.map(({ port, api }) => untilReady(port, api, stop)));
    return servers;
  } catch (error) {
    await servers.stop(AbortSignal.abort());
    throw error;
  }
}

/** What differs from an ordinary installation: one address for all processes, and no limit on a person's haste. */
function environmentBehind(origin: string): NodeJS.ProcessEnv {
  return {
    HOST: '127.0.0.1', PUBLIC_URL: origin, TRUSTED_PROXIES: '1', REQUESTS_PER_MINUTE: '1000000', LOG_LEVEL: 'warn',
    // Left out, so that the race is about the defaults, whatever this shell has set.
    DATABASE_CONNECTIONS: '', JOBS: '',
  };
}

async function untilReady(port: number, api: ApiProcess, stop: AbortSignal): Promise<void> {
  const died = new AbortController();
  void api.ended.then(() => died.abort());
  const signal = AbortSignal.any([died.signal, stop]);
  if (await waitReady({ url: `http://127.0.0.1:${port}/health/ready`, limitMs: READY_LIMIT_MS, signal })) return;
  stop.throwIfAborted();
  throw new PlainFault(`The server could not be started for the race. It said:\n${tellingLines(api.said())}`);
}
