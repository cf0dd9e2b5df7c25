import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { fullDisk } from './folder-fault.ts';
import { PlainFault } from './plain-fault.ts';

/** Why a server did not start, where the caller can do something about it. */
export class PortTaken extends PlainFault {}
/** The last processes of a killed server still hold its memory; they notice within moments. */
export class StillInUse extends PlainFault {}

/** The server's environment: ours without the settings of other PostgreSQL programs, and in English, which we read. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C' };
}

/** Turns what the server or initdb said last into one sentence for the person who started it. */
export async function explainServerWords(said: string, folder: string, when: string): Promise<PlainFault> {
  if (/shared memory.*No space left|could not (create|resize) shared memory/s.test(said)) {
    return new PlainFault('PostgreSQL found too little shared memory (/dev/shm). In a container, give it more, for instance with --shm-size=256m.');
  }
  if (/No space left on device|Disk quota exceeded/.test(said)) return fullDisk(folder);
  if (/could not bind|could not create any TCP/.test(said)) return new PortTaken('The port chosen for the database is in use by another program.');
  if (/pre-existing shared memory block|lock file .* already exists/.test(said)) {
    return new StillInUse(`Another PostgreSQL is still using ${folder}. Stop it, then start again.`);
  }
  if (/not compatible with this version|incompatible with server/.test(said)) {
    return new PlainFault(`The data in ${folder} was written by another version of PostgreSQL. Start the Hearth that wrote it, save the data with pg_dump, and load it into this one.`);
  }
  if (/Permission denied|has wrong ownership|Read-only file system/.test(said)) {
    return new PlainFault(`PostgreSQL may not use ${folder}: it belongs to another account or can't be written. Use the account that made it, or keep the data elsewhere with DATA_DIR.`);
  }
  return new PlainFault(`PostgreSQL stopped ${when}. Its last words: ${lastWords(said)}`);
}

function lastWords(said: string): string {
  const lines = said.split('\n').filter(line => line.trim() !== '');
  const telling = lines.findLast(line => /FATAL|PANIC|error:/.test(line)) ?? lines.at(-1);
  return telling?.trim() ?? 'none.';
}

/** The part of a log file written after `from` bytes, at most its last 64 kB. */
export function readFrom(file: string, from: number): string {
  const descriptor = openSync(file, 'r');
  try {
    const { size } = fstatSync(descriptor);
    const start = Math.max(from, size - 65_536);
    const buffer = Buffer.alloc(Math.max(0, size - start));
    readSync(descriptor, buffer, 0, buffer.length, start);
    return buffer.toString('utf8');
  } finally {
    closeSync(descriptor);
  }
}
