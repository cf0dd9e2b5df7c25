import { access, constants, mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { folderFault, freeMegabytes } from '../../postgres/folder-fault.ts';
import { isBuilt, sourceMark } from '../build-state.ts';
import { isInstalled } from '../install.mjs';
import { paths, root } from '../paths.ts';
import { findingsAbout } from './check.ts';
import type { Finding } from './check.ts';

const SHORT_OF_ROOM_MB = 1_024;
const NO_ROOM_MB = 200;

/** The packages, the build, and the folder and disk for the data. */
export async function checkFiles(dataDir: string): Promise<readonly Finding[]> {
  return [checkPackages(), await checkBuild(), await checkFolder(dataDir), await checkDisk(dataDir)];
}

function checkPackages(): Finding {
  const { ok, attention } = findingsAbout('Packages');
  return isInstalled(root) ? ok('They are those of package-lock.json.') : attention('They are not those of package-lock.json. The next npm script installs them.');
}

async function checkBuild(): Promise<Finding> {
  const { ok, attention } = findingsAbout('Build');
  if (await isBuilt(await sourceMark())) return ok('It is there and made from these sources.');
  const there = await stat(paths.api.main).then(() => true, () => false);
  return attention(there ? 'The sources have changed since. npm start builds first.' : 'There is none yet. npm start builds first.');
}

async function checkFolder(dataDir: string): Promise<Finding> {
  const { ok, broken } = findingsAbout('Data folder');
  try {
    await mkdir(dataDir, { recursive: true });
    await access(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
    return ok(`${dataDir} can be written.`);
  } catch (error) {
    const fault = await folderFault(error, dataDir);
    return broken(fault instanceof Error ? fault.message : String(fault));
  }
}

async function checkDisk(dataDir: string): Promise<Finding> {
  const { ok, attention, broken } = findingsAbout('Disk');
  const free = await freeMegabytes(dataDir).catch(() => freeMegabytes(dirname(dataDir))).catch(() => undefined);
  if (free === undefined) return attention(`How much room there is for ${dataDir} could not be seen.`);
  const shown = free >= 10_240 ? `${Math.round(free / 1_024)} GB free` : `${free} MB free`;
  if (free < NO_ROOM_MB) return broken(`${shown} for ${dataDir}. Make room: the database stops when the disk is full.`);
  return free < SHORT_OF_ROOM_MB ? attention(`${shown} for ${dataDir}. Make room soon.`) : ok(`${shown}.`);
}
