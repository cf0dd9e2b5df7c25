import { setTimeout as pause } from 'node:timers/promises';

/** What is waited for, and for how long. */
export interface Waiting {
  readonly url: string;
  readonly limitMs: number;
  readonly signal: AbortSignal;
}

const ASK_EVERY_MS = 100;

/** Asks `url` until it answers 200; false when the time is up or `signal` aborted. */
export async function waitReady({ url, limitMs, signal }: Waiting): Promise<boolean> {
  const until = performance.now() + limitMs;
  while (performance.now() < until && !signal.aborted) {
    if (await answers(url)) return true;
    await pause(ASK_EVERY_MS);
  }
  return false;
}

/** Whether `url` answers 200 within two seconds. */
export async function answers(url: string): Promise<boolean> {
  try {
    const { ok, body } = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    await body?.cancel();
    return ok;
  } catch {
    // Nothing listens there yet, or it is too busy to answer.
    return false;
  }
}
