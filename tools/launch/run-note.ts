import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from './settings.ts';

/** What a running launcher writes down for the next one, for `npm run seed` and for the doctor. */
export interface RunNote {
  /** Where people reach it. */
  readonly address: string;
  readonly port: number;
  readonly launcher: number;
  /** The processes it has started, each the head of its own group. */
  readonly programs: readonly number[];
  /** The embedded database's port, once it was started. */
  readonly databasePort?: number;
}

/** Reads what the last launcher wrote; undefined when it ended cleanly or never ran. */
export async function readRunNote(dataDir: string): Promise<RunNote | undefined> {
  const text = await readFile(noteFile(dataDir), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as RunNote);
}

/** What has been started so far. */
export interface Started {
  readonly programs?: readonly number[];
  readonly database?: { readonly port?: number };
}

/** Writes down who runs here, and what was started. */
export async function noteRun({ address, port, dataDir }: Settings, { programs = [], database }: Started): Promise<void> {
  const databasePort = database?.port === undefined ? {} : { databasePort: database.port };
  await writeRunNote(dataDir, { address, port, launcher: process.pid, programs, ...databasePort });
}

/** Written whole under another name first: a reader never sees half a note. */
async function writeRunNote(dataDir: string, note: RunNote): Promise<void> {
  const file = noteFile(dataDir);
  await writeFile(`${file}.new`, JSON.stringify(note, undefined, 2));
  await rename(`${file}.new`, file);
}

/** Removes the note after a clean end. */
export async function removeRunNote(dataDir: string): Promise<void> {
  await rm(noteFile(dataDir), { force: true });
}

function noteFile(dataDir: string): string {
  return join(dataDir, 'running.json');
}
