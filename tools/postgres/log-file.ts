import { mkdirSync, openSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

const LARGEST = 10 * 1024 * 1024;

/** A log that is open for adding to. */
export interface LogFile {
  readonly path: string;
  readonly descriptor: number;
  /** How long it was when it was opened: what is behind this was written by this run. */
  readonly start: number;
}

/** Opens a log for adding; one that has grown past 10 MB is put aside as `….1`, and the one before is dropped. */
export function openLog(path: string): LogFile {
  mkdirSync(dirname(path), { recursive: true });
  if (sizeOf(path) > LARGEST) renameSync(path, `${path}.1`);
  const descriptor = openSync(path, 'a', 0o640);
  return { path, descriptor, start: sizeOf(path) };
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
