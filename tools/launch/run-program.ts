import { spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { openLog } from '../postgres/log-file.ts';
import { readFrom } from '../postgres/server-words.ts';
import { root } from './paths.ts';

/** A program of ours that is run to its end. */
export interface Program {
  /** A script for Node, with its arguments. */
  readonly script: string;
  readonly args?: readonly string[];
  readonly environment?: NodeJS.ProcessEnv;
  /** Where its words go; when left out they go to the terminal. */
  readonly logPath?: string;
  /** Ends it early. */
  readonly signal?: AbortSignal;
}

/** How a program ended. */
export interface Outcome {
  readonly ok: boolean;
  /** What it wrote, when it wrote to a log. */
  readonly said: string;
}

/** Runs a script on this Node and waits for its end. Throws the reason of `signal` when that ended it. */
export async function runProgram({ script, args = [], environment = {}, logPath, signal }: Program): Promise<Outcome> {
  signal?.throwIfAborted();
  const log = logPath === undefined ? undefined : openLog(logPath);
  const output = log?.descriptor ?? 'inherit';
  const child = spawn(process.execPath, [script, ...args], {
    cwd: root, env: { ...process.env, ...environment }, stdio: ['ignore', output, output], windowsHide: true,
  });
  if (log !== undefined) closeSync(log.descriptor);
  const stop = (): void => { child.kill('SIGTERM'); };
  signal?.addEventListener('abort', stop);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  signal?.removeEventListener('abort', stop);
  signal?.throwIfAborted();
  return { ok: code === 0, said: log === undefined ? '' : readFrom(log.path, log.start) };
}

/** The part of what a failed program said that tells why: from its first error on, else its last lines. */
export function tellingLines(said: string, count = 15): string {
  const lines = stripVTControlCharacters(said).split('\n').filter(line => line.trim() !== '');
  const first = lines.findIndex(line => /\b(error|fatal|exception)\b/i.test(line));
  return (first < 0 ? lines.slice(-count) : lines.slice(first, first + count)).join('\n');
}
