import { folderFault } from '../postgres/folder-fault.ts';
import { PlainFault } from '../postgres/plain-fault.ts';
import { createProgress } from './progress.mjs';
import type { Progress } from './progress.mjs';
import { listenForStop, StopAsked } from './stop-request.ts';
import type { StopRequest } from './stop-request.ts';

/** What every command of the launcher works with. */
export interface Command {
  readonly progress: Progress;
  readonly stop: StopRequest;
  /** What is put on this stack is ended when the command ends, however it ends, the newest first. */
  readonly ending: AsyncDisposableStack;
}

/** Runs a command and sets the exit code: 0 when done or asked to stop, 1 with a sentence when it can't go on. */
export async function runCommand(command: (given: Command) => Promise<void>): Promise<void> {
  const progress = createProgress();
  // The reader of a pipe or the terminal may be gone; the words are then for nobody.
  process.stderr.on('error', () => undefined);
  const stop = listenForStop();
  try {
    await using ending = new AsyncDisposableStack();
    await command({ progress, stop, ending });
  } catch (error) {
    if (error instanceof StopAsked) return;
    process.exitCode = 1;
    process.stderr.write(`\n${await describe(error)}\n`);
  }
}

async function describe(error: unknown): Promise<string> {
  const told = await folderFault(error, pathOf(error));
  if (told instanceof PlainFault) return told.message;
  return `Hearth met a fault it did not expect.\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

/** Node names the file of a failed system call. */
function pathOf(error: unknown): string {
  return error instanceof Error && 'path' in error && typeof error.path === 'string' ? error.path : 'its data folder';
}
