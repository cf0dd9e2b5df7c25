import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, readFile, readdir, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Binaries } from './binaries.ts';
import { folderFault, freeMegabytes, fullDisk } from './folder-fault.ts';
import type { Place } from './place.ts';
import { PlainFault, systemCode } from './plain-fault.ts';
import { explainServerWords, serverEnvironment } from './server-words.ts';

/** A new database takes about 40 MB, its write-ahead log 16 MB and more as soon as it works. */
const ROOM_FOR_A_NEW_DATABASE_MB = 150;
/** Beside the data, so that the two can never be parted, and readable by the server's account alone. */
const SECRET = 'hearth-password';

/** What a new database is made with. */
export interface ClusterPlan {
  readonly place: Place;
  readonly binaries: Binaries;
  readonly durable: boolean;
}

/** Whether `folder` holds a finished database of ours. */
export async function hasCluster(folder: string): Promise<boolean> {
  try {
    await stat(join(folder, SECRET));
    return true;
  } catch (error) {
    if (systemCode(error) !== 'EACCES') return false;
    throw new PlainFault(
      `The database in ${folder} belongs to another account; perhaps Hearth was once run as root. Run it as before, give the folder to your account, or keep the data elsewhere with DATA_DIR.`,
    );
  }
}

/** The random password made with the database; only this machine's root and the server's account can read it. */
export async function readSecret(folder: string): Promise<string> {
  return (await readFile(join(folder, SECRET), 'utf8')).trim();
}

/**
 * Makes the database files when there are none yet. They are made under another name and renamed when complete, so
 * that a start killed half-way leaves nothing that looks finished.
 */
export async function createCluster(plan: ClusterPlan): Promise<void> {
  const { place } = plan;
  const above = dirname(place.folder);
  const unfinished = `${basename(place.folder)}.new-`;
  try {
    for (const name of await readdir(above)) {
      // An initdb whose starter was killed may still be writing there for a moment.
      if (name.startsWith(unfinished)) await rm(join(above, name), { recursive: true, force: true, maxRetries: 10 });
    }
    await refuseForeignFolder(place.folder);
    if ((await freeMegabytes(above)) < ROOM_FOR_A_NEW_DATABASE_MB) throw await fullDisk(above);
    const folder = join(above, `${unfinished}${process.pid}`);
    await fill(folder, plan);
    await rename(folder, place.folder);
  } catch (error) {
    throw await folderFault(error, above);
  }
}

/** An empty folder is taken over; anything else that is not ours is left alone. */
async function refuseForeignFolder(folder: string): Promise<void> {
  try {
    await rmdir(folder);
  } catch {
    // Not there, or not empty.
    if (await stat(folder).then(() => true, () => false)) {
      throw new PlainFault(`${folder} holds something that is not a Hearth database. Move it away, or keep the data elsewhere with DATA_DIR.`);
    }
  }
}

async function fill(folder: string, plan: ClusterPlan): Promise<void> {
  const password = `${folder}-password`;
  try {
    await mkdir(folder, { mode: 0o700 });
    await give(folder, plan.place);
    await writeSecret(password, plan.place);
    await initdb(folder, password, plan);
    await rename(password, join(folder, SECRET));
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  } finally {
    await rm(password, { force: true });
  }
}

async function give(path: string, { account }: Place): Promise<void> {
  if (account !== undefined) await chown(path, account.uid, account.gid);
}

async function writeSecret(file: string, place: Place): Promise<void> {
  await writeFile(file, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600, flag: 'wx', flush: true });
  await give(file, place);
}

/**
 * `C.UTF-8` of the built-in provider: it knows upper and lower case in every script, and its order can never change
 * under the indexes when the operating system or ICU is updated. It sorts by code point, so lists that people read are
 * sorted with an ICU collation named in the query, which then also gives the same order on any PostgreSQL.
 * Everything else is `C`, so nothing depends on the languages installed on this machine, and messages are English.
 */
async function initdb(folder: string, passwordFile: string, { place, binaries, durable }: ClusterPlan): Promise<void> {
  const child = spawn(binaries.initdb, [
    `--pgdata=${folder}`, '--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8',
    '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions', ...(durable ? [] : ['--no-sync']),
  ], { ...place.account, cwd: dirname(folder), env: serverEnvironment(), stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
  let said = '';
  child.stdout.on('data', chunk => { said += String(chunk); });
  child.stderr.on('data', chunk => { said += String(chunk); });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw await explainServerWords(said, folder, 'while making the database');
}
