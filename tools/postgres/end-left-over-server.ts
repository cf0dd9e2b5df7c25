import { disownPostmasterFile, readPostmasterFile } from './postmaster-file.ts';
import { PlainFault } from './plain-fault.ts';
import { isProcess, sendSignal, waitForEnd } from './process-identity.ts';

/** Fast, then immediate (safe: the next start replays the log), then by force; with how long each is given. */
const WAYS: readonly (readonly [NodeJS.Signals, number])[] = [['SIGINT', 20_000], ['SIGQUIT', 5_000], ['SIGKILL', 5_000]];

/**
 * Ends a server that outlived the process which started it (kill -9) and still uses `folder`, and mends a stale
 * `postmaster.pid`. Only to be called with the folder's lock in hand: then no living launcher needs that server.
 */
export async function endLeftOverServer(folder: string, onProgress: (sentence: string) => void): Promise<void> {
  const noted = await readPostmasterFile(folder);
  if (noted === undefined) return;
  const marks = ['postgres', folder] as const;
  if (!(await isProcess(noted.pid, ...marks))) return disownPostmasterFile(folder);
  onProgress('A database server of an earlier run is still there: stopping it cleanly first.');
  for (const [signal, limitMs] of WAYS) {
    if (!sendSignal(noted.pid, signal)) {
      throw new PlainFault(`A database server (process ${noted.pid}) of another account is using ${folder}. Stop it, then start again.`);
    }
    if (await waitForEnd(noted.pid, limitMs, ...marks)) break;
  }
  if ((await readPostmasterFile(folder)) !== undefined) await disownPostmasterFile(folder);
}
