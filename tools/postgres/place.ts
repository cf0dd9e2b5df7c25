import { createHash } from 'node:crypto';
import { chmod, chown, mkdir, readFile, realpath, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { folderFault } from './folder-fault.ts';
import { PlainFault } from './plain-fault.ts';
import { firstClosedFolder, serverAccount } from './server-account.ts';
import type { ServerAccount } from './server-account.ts';
import { makeSystemFolder, SYSTEM_FOLDER } from './system-folder.ts';

/** Where the database lives, and the account (undefined: our own) that runs it. */
export interface Place {
  readonly folder: string;
  readonly account: ServerAccount | undefined;
}

const POINTER = 'database-is-elsewhere.txt';

/** Makes `dataDir` when it is missing and gives its path without symbolic links. */
export async function makeDataFolder(dataDir: string): Promise<string> {
  try {
    const made = await mkdir(dataDir, { recursive: true });
    // Under root with a strict umask the server's own account could not enter.
    if (made !== undefined && process.getuid?.() === 0) await chmod(dataDir, 0o755);
    return await realpath(dataDir);
  } catch (error) {
    throw await folderFault(error, dataDir);
  }
}

/**
 * The folder of the database: `postgres` in the data folder, unless we run as root and the server's account can't get
 * there; then one below /var/lib/hearth, written down in the data folder so that it stays found.
 */
export async function choosePlace(dataDir: string, onProgress: (sentence: string) => void): Promise<Place> {
  const folder = (await whereNow(dataDir)) ?? join(dataDir, 'postgres');
  const account = await serverAccount(folder);
  if (account === undefined) return { folder, account };
  if ((await firstClosedFolder(dataDir, account)) === dataDir) await letIn(dataDir, account);
  const closed = await firstClosedFolder(dataDir, account);
  if (closed === undefined || !folder.startsWith(dataDir)) return { folder, account };
  if (await exists(folder)) {
    throw new PlainFault(
      `The database in ${folder} can't be reached by the account that runs it (number ${account.uid}), because it can't enter ${closed}. Allow it with: chmod o+x ${closed}`,
    );
  }
  const elsewhere = await moveAside(dataDir);
  onProgress(`PostgreSQL can't run as root, and its own account can't enter ${closed}: the data goes to ${elsewhere}.`);
  return { folder: elsewhere, account };
}

/** Our own folder, closed to all but root, is opened to the server's account alone, to pass through and no more. */
async function letIn(dataDir: string, account: ServerAccount): Promise<void> {
  const { uid, gid, mode } = await stat(dataDir);
  // Another group was given it on purpose.
  if (uid !== 0 || gid !== 0) return;
  await chown(dataDir, uid, account.gid);
  await chmod(dataDir, (mode & 0o777) | 0o010);
}

/** The folder of the database as far as it is known without starting anything, for those who only look. */
export async function knownPlace(dataDir: string): Promise<string> {
  return (await whereNow(dataDir)) ?? join(dataDir, 'postgres');
}

async function whereNow(dataDir: string): Promise<string | undefined> {
  try {
    return (await readFile(join(dataDir, POINTER), 'utf8')).trim();
  } catch {
    // No such file: the usual case.
    return undefined;
  }
}

async function moveAside(dataDir: string): Promise<string> {
  const mark = createHash('sha256').update(dataDir).digest('hex').slice(0, 8);
  const own = join(SYSTEM_FOLDER, `${basename(dataDir).replace(/^\.+/, '')}-${mark}`);
  try {
    await makeSystemFolder(own);
    const folder = join(own, 'postgres');
    await writeFile(join(dataDir, POINTER), `${folder}\n`);
    return folder;
  } catch (error) {
    throw await folderFault(error, own);
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(() => true, () => false);
}
