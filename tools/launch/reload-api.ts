import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
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
  for (let seen = 0; ; await pause(SETTLED_MS)) {
    signal.throwIfAborted();
    const newest = await newestBuild();
    if (newest > 0 && newest === seen) return;
    seen = newest;
  }
}

/** Starts the API, and again each time it was built anew. When it ends by itself it waits for the next build. */
export async function reloadApi(reloading: Reloading): Promise<{ stop(): Promise<void> }> {
  const { stop, plan, progress, onStart } = reloading;
  const start = async (): Promise<ApiProcess> => {
    const api = startApi(plan);
    await onStart(api.pid);
    return api;
  };
  let served = await newestBuild();
  let api = await start();
  const watch = async (): Promise<void> => {
    while (!stop.signal.aborted) {
      await pause(SETTLED_MS);
      if ((await newestBuild()) === served) continue;
      await waitForBuild(stop.signal);
      served = await newestBuild();
      await api.stop(stop.atOnce);
      await migrate(plan, progress, stop.signal);
      api = await start();
      progress.say('[api] started with the new build');
    }
  };
  const watching = keepWatching(watch, reloading);
  return {
    async stop() {
      await watching;
      await api.stop(stop.atOnce);
    },
  };
}

/** A migration that fails is told, and the next build is tried. */
async function keepWatching(watch: () => Promise<void>, { stop, progress }: Reloading): Promise<void> {
  while (!stop.signal.aborted) {
    try {
      await watch();
    } catch (error) {
      if (!stop.signal.aborted) progress.say(`[api] ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

/** When the newest of the API's files was written: all of them, since most of the code is in a shared one. */
async function newestBuild(): Promise<number> {
  const folder = dirname(paths.api.main);
  const names = await readdir(folder).catch((): string[] => []);
  if (!names.includes(basename(paths.api.main))) return 0;
  const files = await Promise.all(names.filter(name => name.endsWith('.js')).map(name => stat(join(folder, name)).catch(() => undefined)));
  return Math.max(0, ...files.map(file => file?.mtimeMs ?? 0));
}
