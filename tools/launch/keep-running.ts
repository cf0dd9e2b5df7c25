import { setTimeout as pause } from 'node:timers/promises';

/** Something that runs until it is stopped, or ends by itself when it should not. */
export interface Runner {
  /** Settles when it has ended, asked or not. */
  readonly ended: Promise<void>;
  /** Stops it politely, and by force when `atOnce` is aborted. */
  stop(atOnce: AbortSignal): Promise<void>;
}

/** What is kept running, and how. */
export interface Keeping {
  /** As a sentence begins: "The database". */
  readonly name: string;
  readonly first: Runner;
  start(): Promise<Runner>;
  say(sentence: string): void;
}

/** Kept running until it is stopped. */
export interface Kept {
  stop(atOnce: AbortSignal): Promise<void>;
}

const LONGEST_PAUSE_MS = 30_000;
/** One that ran so long is taken to have been well, so its end counts as the first again. */
const WELL_MS = 60_000;

/** How long to wait before the next start, after so many ends in a row: half a second, doubling. */
export function pauseBeforeStart(endsInARow: number): number {
  return Math.min(500 * 2 ** (endsInARow - 1), LONGEST_PAUSE_MS);
}

/** Starts a runner again whenever it ends by itself, with longer and longer pauses, and says so each time. */
export function keepRunning(keeping: Keeping): Kept {
  const stopping = new AbortController();
  let latest = Promise.resolve(keeping.first);
  const watch = async (): Promise<void> => {
    for (let endsInARow = 1; ; endsInARow += 1) {
      const begun = performance.now();
      const current = await latest;
      await current.ended;
      if (stopping.signal.aborted) return;
      if (performance.now() - begun > WELL_MS) endsInARow = 1;
      const wait = pauseBeforeStart(endsInARow);
      keeping.say(`${keeping.name} stopped by itself. Starting it again in ${wait / 1000} s.`);
      await pause(wait, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted) return;
      latest = startAgain(keeping, current);
    }
  };
  const watching = watch();
  return {
    async stop(atOnce) {
      stopping.abort();
      // A start that is under way is waited for, so that there is one thing to stop.
      const current = await latest;
      await current.stop(atOnce);
      await watching;
    },
  };
}

/** When it can't be started, the ended one stays and counts as ended once more. */
async function startAgain(keeping: Keeping, ended: Runner): Promise<Runner> {
  try {
    const started = await keeping.start();
    keeping.say(`${keeping.name} was started again.`);
    return started;
  } catch (error) {
    keeping.say(error instanceof Error ? error.message : String(error));
    return ended;
  }
}
