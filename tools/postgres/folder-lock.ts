import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** A lock on a folder, held until it is released or this process ends, however it ends. */
export interface FolderLock {
  release(): void;
}

const SQLITE_BUSY = 5;

/**
 * Takes the lock in `file`, or gives undefined when another process (or another part of this one) holds it.
 *
 * The lock belongs to the kernel: SQLite is only the way Node offers to ask for one on every system. A file with a
 * process id in it would go stale after kill -9, and process ids are used again, in containers above all.
 * Never open `file` in any other way: closing it would drop the lock of this process.
 */
export function takeFolderLock(file: string): FolderLock | undefined {
  mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file);
  try {
    database.exec('PRAGMA journal_mode = MEMORY; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if (isBusy(error)) return undefined;
    throw error;
  }
  return { release: () => { if (database.isOpen) database.close(); } };
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY;
}
