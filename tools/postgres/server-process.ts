import { execFile, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { closeSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import { openLog } from './log-file.ts';
import type { Place } from './place.ts';
import { PlainFault } from './plain-fault.ts';
import { readPostmasterFile } from './postmaster-file.ts';
import { explainServerWords, readFrom, serverEnvironment } from './server-words.ts';

/** How a server is to be started. */
export interface ServerPlan {
  readonly place: Place;
  readonly binaries: Binaries;
  readonly port: number;
  readonly durable: boolean;
  readonly logPath: string;
}

/** A started server. */
export interface ServerProcess {
  readonly pid: number;
  /** Settles when the server has ended, whatever the reason. */
  readonly ended: Promise<void>;
  /** Stops it: running statements are broken off and rolled back; `atOnce` leaves the tidying to the next start. */
  stop(atOnce?: boolean): Promise<void>;
}

const CLEAN_STOP_LIMIT_MS = 30_000;

/** Starts the server and waits until it takes connections. Recovery after a crash may take its time. */
export async function startServer(plan: ServerPlan): Promise<ServerProcess> {
  const { place } = plan;
  const log = openLog(plan.logPath);
  const child = spawn(plan.binaries.postgres, ['-D', place.folder, ...settings(plan)], {
    ...place.account,
    cwd: place.folder,
    env: serverEnvironment(),
    stdio: ['ignore', log.descriptor, log.descriptor],
    // Its own process group: Ctrl-C in the terminal must not stop it before the API has finished with it.
    detached: true,
    windowsHide: true,
  });
  closeSync(log.descriptor);
  const ended = new Promise<void>(resolve => { child.once('close', () => resolve()); });
  await started(child);
  const { pid = 0 } = child;
  if (!(await becomesReady(child, place.folder))) throw await explainServerWords(readFrom(log.path, log.start), place.folder, 'while starting');
  // An ordinary crash of this process must not leave the server behind; kill -9 is mended by the next start.
  const onExit = (): void => { child.kill('SIGINT'); };
  process.once('exit', onExit);
  void ended.then(() => process.off('exit', onExit));
  return { pid, ended, stop: atOnce => stopServer(child, plan, ended, atOnce ?? false) };
}

function settings({ port, durable }: ServerPlan): string[] {
  const chosen: Record<string, string | number> = {
    port,
    // This machine only, and no socket file: those need a folder with a short name, and two servers could quarrel over it.
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 100,
    timezone: 'UTC',
    log_timezone: 'UTC',
    // What people wrote must not reach the log: no statements, and no DETAIL lines, which hold the values of a row.
    log_min_messages: 'warning',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    // Only for tests: a power cut may then lose or spoil everything; a killed process still loses nothing. A database
    // that the vacuum is just looking at can't be dropped by its owner, and a spec's doesn't live long enough to need it.
    ...(durable ? {} : { fsync: 'off', full_page_writes: 'off', autovacuum: 'off' }),
  };
  return Object.entries(chosen).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

async function started(child: ChildProcess): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', error => {
      reject(new PlainFault(`PostgreSQL can't be run on this system (${error.message}). Set DATABASE_URL to a PostgreSQL of your own.`));
    });
  });
}

/** The server writes into `postmaster.pid` when it is ready; false when it ended instead. */
async function becomesReady(child: ChildProcess, folder: string): Promise<boolean> {
  while (child.exitCode === null && child.signalCode === null) {
    const noted = await readPostmasterFile(folder);
    if (noted?.pid === child.pid && noted?.ready === true) return true;
    await pause(20);
  }
  return false;
}

async function stopServer(child: ChildProcess, plan: ServerPlan, ended: Promise<void>, atOnce: boolean): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return ended;
  if (process.platform === 'win32') {
    // Windows has no signals; pg_ctl asks through the server's own pipe.
    const mode = atOnce ? 'immediate' : 'fast';
    await new Promise(resolve => { execFile(plan.binaries.pgCtl, ['stop', '-D', plan.place.folder, '-m', mode, '-w'], { windowsHide: true }, resolve); });
    return ended;
  }
  child.kill(atOnce ? 'SIGQUIT' : 'SIGINT');
  const late = setTimeout(() => child.kill('SIGQUIT'), CLEAN_STOP_LIMIT_MS);
  await ended;
  clearTimeout(late);
}
