/** Thrown through the steps of a start when the person asked to stop. */
export class StopAsked extends Error {
  override readonly name = 'StopAsked';
}

/** The person's wish to stop: first politely, then at once. */
export interface StopRequest {
  /** Aborted by the first Ctrl-C, SIGTERM or SIGHUP, or when the process that started us is gone. */
  readonly signal: AbortSignal;
  /** Aborted by the second. */
  readonly atOnce: AbortSignal;
  /** Settles with the first. */
  readonly asked: Promise<void>;
}

/** npm passes on the Ctrl-C that the terminal has sent us already: within this time the two are one. */
const SAME_PRESS_MS = 1_000;

/** Listens for the wish to stop, for as long as this process lives. */
export function listenForStop(): StopRequest {
  const stop = new AbortController();
  const force = new AbortController();
  let first = 0;
  const ask = (): void => {
    if (!stop.signal.aborted) {
      first = performance.now();
      stop.abort(new StopAsked());
    } else if (performance.now() - first > SAME_PRESS_MS) force.abort(new StopAsked());
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ask);
  // tools/run.mjs holds the other end of this channel; kill -9 of it closes the channel.
  process.once('disconnect', ask);
  process.channel?.unref();
  const asked = new Promise<void>(resolve => { stop.signal.addEventListener('abort', () => resolve()); });
  return { signal: stop.signal, atOnce: force.signal, asked };
}
