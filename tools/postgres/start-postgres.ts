import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findBinaries } from './binaries.ts';
import { createCluster, hasCluster, readSecret } from './create-cluster.ts';
import { endLeftOverServer } from './end-left-over-server.ts';
import { folderFault } from './folder-fault.ts';
import { takeFolderLock } from './folder-lock.ts';
import type { FolderLock } from './folder-lock.ts';
import { freePort } from './free-port.ts';
import { choosePlace, makeDataFolder } from './place.ts';
import { PlainFault } from './plain-fault.ts';
import { prepareDatabase } from './prepare-database.ts';
import { startServer } from './server-process.ts';
import type { ServerPlan, ServerProcess } from './server-process.ts';
import { PortTaken, StillInUse } from './server-words.ts';

/** What the embedded PostgreSQL is started with. */
export interface PostgresOptions {
  /** Everything is kept below this folder, which is made when missing. */
  readonly dataDir: string;
  /** Told one sentence before each thing that takes a while or that the person should know. */
  readonly onProgress?: (sentence: string) => void;
  /** A port of this machine; a free one is chosen when it is left out. */
  readonly port?: number;
  /** Whether a commit is on the disk before it is confirmed. Only tests may say false. */
  readonly durable?: boolean;
}

/** The running server. */
export interface RunningPostgres {
  /** Of the database `hearth`, for the role `hearth`, which owns it and may make further databases. */
  readonly url: string;
  readonly port: number;
  /** Such as `18.4`. */
  readonly version: string;
  readonly pid: number;
  readonly logPath: string;
  /** Settles when the server has ended, asked or not. */
  readonly ended: Promise<void>;
  /** Stops it cleanly; `atOnce` leaves the tidying to the next start. Nothing that was confirmed is lost either way. */
  stop(atOnce?: boolean): Promise<void>;
}

const PORT_TRIES = 5;
const STILL_IN_USE_LIMIT_MS = 15_000;

/**
 * Starts the PostgreSQL that comes with npm, making its files on the first run. It mends what an earlier run left:
 * half-made files, a stale process file, a server that outlived its launcher. Throws a `PlainFault` with the sentence
 * to show when it can't.
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const dataDir = await makeDataFolder(resolve(options.dataDir));
  const lock = lockData(dataDir);
  try {
    const server = await start(dataDir, options);
    void server.ended.then(() => lock.release());
    return server;
  } catch (error) {
    lock.release();
    throw await folderFault(error, dataDir);
  }
}

function lockData(dataDir: string): FolderLock {
  const lock = takeFolderLock(join(dataDir, 'postgres.lock'));
  if (lock === undefined) throw new PlainFault(`The database in ${dataDir} is in use by another command. Wait until it has finished, or stop it.`);
  return lock;
}

async function start(dataDir: string, options: PostgresOptions): Promise<RunningPostgres> {
  const { onProgress = () => undefined, durable = true } = options;
  const place = await choosePlace(dataDir, onProgress);
  const binaries = await findBinaries(place.account, onProgress);
  if (!(await hasCluster(place.folder))) {
    onProgress('Making the database');
    await createCluster({ place, binaries, durable });
  }
  await endLeftOverServer(place.folder, onProgress);
  onProgress('Starting the database');
  const logPath = join(dataDir, 'logs', 'postgres.log');
  const { server, port } = await startOnSomePort({ place, binaries, durable, logPath }, options.port);
  try {
    const connection = await prepareDatabase(port, await readSecret(place.folder));
    return { ...connection, port, pid: server.pid, logPath, ended: server.ended, stop: server.stop };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

interface OnPort {
  readonly server: ServerProcess;
  readonly port: number;
}

/** A free port may be taken by someone else before the server has it, so a chosen one is tried again. */
async function startOnSomePort(plan: Omit<ServerPlan, 'port'>, wanted: number | undefined): Promise<OnPort> {
  const giveUp = performance.now() + STILL_IN_USE_LIMIT_MS;
  for (let tries = 1; ; tries += 1) {
    const port = wanted ?? (await freePort());
    try {
      return { server: await startServer({ ...plan, port }), port };
    } catch (error) {
      if (error instanceof StillInUse && performance.now() < giveUp) await pause(250);
      else if (error instanceof PortTaken && wanted !== undefined) throw new PortTaken(`Port ${wanted}, wanted for the database, is in use by another program.`);
      else if (!(error instanceof PortTaken) || tries >= PORT_TRIES) throw error;
    }
  }
}
