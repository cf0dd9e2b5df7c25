import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Larger than any process id of Linux (at most 4,194,304), macOS or Windows in practice. */
const NOBODY = 4_294_301;

/** What a running server writes into its data folder. */
export interface PostmasterFile {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

/** Reads `postmaster.pid`, or gives undefined when no server was started or it ended cleanly. */
export async function readPostmasterFile(folder: string): Promise<PostmasterFile | undefined> {
  const text = await readFile(join(folder, 'postmaster.pid'), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  // Lines: pid, folder, start time, port, socket folder, address, shared memory, status.
  const lines = text.split('\n');
  return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}

/**
 * Replaces the process id in a stale `postmaster.pid` by one that can't exist. PostgreSQL refuses to start when the id
 * is in use, even by another program or by a zombie. Deleting the file would also skip PostgreSQL's own check that no
 * process of the dead server still holds its memory; this way that check stays.
 */
export async function disownPostmasterFile(folder: string): Promise<void> {
  const file = join(folder, 'postmaster.pid');
  const [, ...rest] = (await readFile(file, 'utf8')).split('\n');
  await writeFile(file, [NOBODY, ...rest].join('\n'));
}
