import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { systemCode } from './plain-fault.ts';

const run = promisify(execFile);

/**
 * The command line of a living process, or undefined when there is none with this id.
 * A process that ended but was never collected (a zombie, usual in containers) counts as ended:
 * asking with signal 0 would call it alive for ever.
 */
export async function commandOf(pid: number): Promise<string | undefined> {
  if (!Number.isSafeInteger(pid) || pid <= 0) return undefined;
  if (process.platform === 'linux') return commandFromProc(pid);
  const [program, args] = process.platform === 'win32'
    ? ['powershell', ['-NoProfile', '-Command', `(Get-CimInstance Win32_Process -Filter "ProcessId=${pid}").CommandLine`]] as const
    : ['ps', ['-ww', '-o', 'stat=,command=', '-p', String(pid)]] as const;
  try {
    const { stdout } = await run(program, [...args]);
    const command = stdout.trim();
    return command === '' || command.startsWith('Z') ? undefined : command;
  } catch {
    // Both programs fail when there is no such process.
    return undefined;
  }
}

async function commandFromProc(pid: number): Promise<string | undefined> {
  try {
    const command = (await readFile(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ').trim();
    return command === '' ? undefined : command;
  } catch {
    // No such process.
    return undefined;
  }
}

/** Whether `pid` is a living process whose command line holds every one of `parts`. */
export async function isProcess(pid: number, ...parts: readonly string[]): Promise<boolean> {
  const command = await commandOf(pid);
  return command !== undefined && parts.every(part => command.includes(part));
}

/** Waits until the process with these `parts` in its command line has ended; false when `limitMs` went by first. */
export async function waitForEnd(pid: number, limitMs: number, ...parts: readonly string[]): Promise<boolean> {
  const until = performance.now() + limitMs;
  while (await isProcess(pid, ...parts)) {
    if (performance.now() > until) return false;
    await pause(50);
  }
  return true;
}

/** Sends a signal; a process that is gone already is no fault. Gives false when we may not signal it. */
export function sendSignal(pid: number, signal: NodeJS.Signals): boolean {
  try {
    process.kill(pid, signal);
    return true;
  } catch (error) {
    return systemCode(error) !== 'EPERM';
  }
}
