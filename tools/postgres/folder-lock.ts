import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { PlainFault } from './plain-fault.ts';

/** A lock on a folder, held until it is released or this process ends, however it ends. */
export interface FolderLock {
  release(): void;
}

/** SQLite's numbers for: another holds it; it can't be opened; it can only be read. */
const [BUSY, CANNOT_OPEN, READ_ONLY] = [5, 14, 8];

/**
 * Takes the lock in `file`, or gives undefined when another process (or another part of this one) holds it.
 *
 * The lock belongs to the kernel: SQLite is only the way Node offers to ask for one on every system. A file with a
 * process id in it would go stale after kill -9, and process ids are used again, in containers above all.
 * Never open `file` in any other way: closing it would drop the lock of this process.
 */
export function takeFolderLock(file: string): FolderLock | undefined {
  const folder = dirname(file);
  mkdirSync(folder, { recursive: true });
  try {
    return lock(file);
  } catch (error) {
    switch (sqliteNumber(error)) {
      case BUSY: return undefined;
      case CANNOT_OPEN:
      case READ_ONLY: throw new PlainFault(`Hearth may not write to ${folder}. Give your account the right to, or keep the data elsewhere with DATA_DIR.`);
      default: throw error;
    }
  }
}

/** Keeps the locks of this process from the garbage collector, which would close them and so give them up. */
const held = new Set<DatabaseSync>();

function lock(file: string): FolderLock {
  const database = new DatabaseSync(file);
  try {
    database.exec('PRAGMA journal_mode = MEMORY; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    held.add(database);
    return { release: () => release(database) };
  } catch (error) {
    database.close();
    throw error;
  }
}

function release(database: DatabaseSync): void {
  if (held.delete(database)) database.close();
}

function sqliteNumber(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'errcode' in error ? error.errcode : undefined;
}
