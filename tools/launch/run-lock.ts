import { join } from 'node:path';
import { takeFolderLock } from '../postgres/folder-lock.ts';
import type { FolderLock } from '../postgres/folder-lock.ts';
import { makeDataFolder } from '../postgres/place.ts';
import { PlainFault } from '../postgres/plain-fault.ts';
import { readRunNote } from './run-note.ts';
import { withVariable } from './settings.ts';
import type { Settings } from './settings.ts';

/** Makes sure that only one Hearth runs from a data folder; the second is told where the first one is. */
export async function takeRunLock({ dataDir, port }: Settings): Promise<FolderLock> {
  await makeDataFolder(dataDir);
  const lock = takeFolderLock(lockFile(dataDir));
  if (lock !== undefined) return lock;
  const first = await readRunNote(dataDir);
  const where = first === undefined ? 'is already being started' : `is already running: ${first.address} (process ${first.launcher})`;
  throw new PlainFault(
    `Hearth ${where}. Its data is in ${dataDir}. Stop it first, or start a second one with other data: ` +
    withVariable('PORT', String(port + 1)).replace('npm start', withVariable('DATA_DIR', '.data-2')),
  );
}

/** Whether a Hearth runs from the data folder now; taking and giving back the lock is the only sure way to know. */
export function isRunLocked(dataDir: string): boolean {
  const lock = takeFolderLock(lockFile(dataDir));
  lock?.release();
  return lock === undefined;
}

function lockFile(dataDir: string): string {
  return join(dataDir, 'hearth.lock');
}
