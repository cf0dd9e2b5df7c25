import { isProcess, sendSignal, waitForEnd } from '../postgres/process-identity.ts';
import { root } from './paths.ts';
import type { Progress } from './progress.mjs';
import { readRunNote } from './run-note.ts';

/** By itself, because its channel closed; then asked; then by force; with how long each is given. */
const WAYS: readonly (readonly [NodeJS.Signals | undefined, number])[] = [[undefined, 2_000], ['SIGTERM', 10_000], ['SIGKILL', 5_000]];

/**
 * Ends the programs that outlived their launcher (kill -9), such as an API that is still finishing its requests.
 * A noted process id counts only when its command line names this very folder: ids are used again.
 * Only to be called with the run lock in hand.
 */
export async function endLeftOverPrograms(dataDir: string, progress: Progress): Promise<void> {
  const noted = (await readRunNote(dataDir))?.programs ?? [];
  for (const pid of noted) {
    if (await isProcess(pid, root)) await end(pid, progress);
  }
}

async function end(pid: number, progress: Progress): Promise<void> {
  const step = progress.step('Ending what an earlier run left behind');
  for (const [signal, limitMs] of WAYS) {
    // To the whole group, with what it has started itself.
    if (signal !== undefined) sendSignal(process.platform === 'win32' ? pid : -pid, signal);
    if (await waitForEnd(pid, limitMs, root)) break;
  }
  step.done('What an earlier run left behind has ended');
}
