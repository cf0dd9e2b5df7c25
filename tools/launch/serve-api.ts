import { PlainFault } from '../postgres/plain-fault.ts';
import { startApi } from './api-process.ts';
import type { ApiPlan, ApiProcess } from './api-process.ts';
import { keepRunning } from './keep-running.ts';
import type { Kept } from './keep-running.ts';
import type { Progress } from './progress.mjs';
import { tellingLines } from './run-program.ts';
import type { StopRequest } from './stop-request.ts';
import { waitReady } from './wait-ready.ts';

const READY_LIMIT_MS = 60_000;

/** How the API is served. */
export interface Serving {
  readonly plan: ApiPlan;
  readonly progress: Progress;
  readonly stop: StopRequest;
  /** Told the process id at each start. */
  onStart(pid: number): Promise<void>;
}

/** Starts the API, waits until it is ready, and from then on keeps it running. */
export async function serveApi(serving: Serving): Promise<Kept> {
  const step = serving.progress.step('Starting Hearth');
  const first = await start(serving);
  try {
    await untilReady(first, serving);
    step.done('Hearth is running');
  } catch (error) {
    step.cancel();
    await first.stop(serving.stop.atOnce);
    throw error;
  }
  return keepRunning({ name: 'The server', first, start: () => start(serving), say: serving.progress.say });
}

async function start({ plan, onStart }: Serving): Promise<ApiProcess> {
  const api = startApi(plan);
  await onStart(api.pid);
  return api;
}

async function untilReady(api: ApiProcess, { plan, stop }: Serving): Promise<void> {
  const died = new AbortController();
  void api.ended.then(() => died.abort());
  const ready = await waitReady({
    url: `http://127.0.0.1:${plan.port}/health/ready`, limitMs: READY_LIMIT_MS, signal: AbortSignal.any([died.signal, stop.signal]),
  });
  stop.signal.throwIfAborted();
  if (ready) return;
  const what = died.signal.aborted ? 'Hearth could not start.' : `Hearth was not ready after ${READY_LIMIT_MS / 1000} seconds.`;
  throw new PlainFault(`${what} It said:\n${tellingLines(api.said())}\nAll of it is in ${plan.logPath ?? 'the lines above'}.`);
}
