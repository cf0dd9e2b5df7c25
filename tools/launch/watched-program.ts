import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Runner } from './keep-running.ts';
import { root } from './paths.ts';
import type { Progress } from './progress.mjs';

/** A program of a package that runs for as long as we do, such as a builder that watches the sources. */
export interface WatchedProgram {
  /** Put before each of its lines. */
  readonly label: string;
  /** The package and the name of its program. */
  readonly from: readonly [string, string];
  readonly args: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
}

/** Starts it in a process group of its own and shows its lines. */
export function startWatched(program: WatchedProgram, progress: Progress): Runner & { readonly pid: number } {
  const child = spawn(process.execPath, [programFile(...program.from), ...program.args], {
    cwd: root, env: { ...process.env, ...program.environment }, stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32', windowsHide: true,
  });
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', line => { if (line.trim() !== '') progress.say(`[${program.label}] ${line}`); });
  }
  const ended = new Promise<void>(resolve => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const { pid = 0 } = child;
  return {
    pid,
    ended,
    async stop(atOnce) {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const kill = (): void => { endGroup(pid, 'SIGKILL'); };
      const late = setTimeout(kill, 5_000);
      atOnce.addEventListener('abort', kill);
      endGroup(pid, 'SIGTERM');
      await ended;
      atOnce.removeEventListener('abort', kill);
      clearTimeout(late);
    },
  };
}

function endGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch {
    // It has ended meanwhile.
  }
}

/** The script itself instead of the shim in node_modules/.bin, which is a shell file on Windows. */
function programFile(packageName: string, program: string): string {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { readonly bin: Readonly<Record<string, string>> | string };
  const file = typeof bin === 'string' ? bin : bin[program];
  if (file === undefined) throw new Error(`The package ${packageName} has no program ${program}.`);
  return join(folder, file);
}
