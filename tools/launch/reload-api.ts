import { unwatchFile, watchFile } from 'node:fs';
import { stat } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { startApi } from './api-process.ts';
import type { ApiPlan, ApiProcess } from './api-process.ts';
import { paths } from './paths.ts';
import { migrate } from './prepare-data.ts';
import type { Progress } from './progress.mjs';
import type { StopRequest } from './stop-request.ts';

/** A builder writes several files; when none was written for so long, it has finished. */
const SETTLED_MS = 300;

/** What the API is reloaded with. */
export interface Reloading {
  readonly plan: ApiPlan;
  readonly progress: Progress;
  readonly stop: StopRequest;
  onStart(pid: number): Promise<void>;
}

/** Waits until the builder has written the API, and written it whole. */
export async function waitForBuild(signal: AbortSignal): Promise<void> {
  let seen = 0;
  for (;;) {
    signal.throwIfAborted();
    const { mtimeMs, size } = await stat(paths.api.main).catch(() => ({ mtimeMs: 0, size: 0 }));
    if (size > 0 && mtimeMs === seen) return;
    seen = mtimeMs;
    await pause(SETTLED_MS);
  }
}

/** Starts the API, and again each time it was built anew. When it ends by itself it waits for the next build. */
export async function reloadApi(reloading: Reloading): Promise<{ stop(): Promise<void> }> {
  const { stop, progress } = reloading;
  let api = await start(reloading);
  let turn = Promise.resolve();
  const reload = async (): Promise<void> => {
    try {
      await waitForBuild(stop.signal);
      await api.stop(stop.atOnce);
      await migrate(reloading.plan, progress, stop.signal);
      api = await start(reloading);
      progress.say('[api] started with the new build');
    } catch (error) {
      if (!stop.signal.aborted) progress.say(`[api] ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  watchFile(paths.api.main, { interval: 300 }, () => { turn = turn.then(reload); });
  return {
    async stop() {
      unwatchFile(paths.api.main);
      await turn;
      await api.stop(stop.atOnce);
    },
  };
}

async function start({ plan, onStart }: Reloading): Promise<ApiProcess> {
  const api = startApi(plan);
  await onStart(api.pid);
  return api;
}
