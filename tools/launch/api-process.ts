import { spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { openLog } from '../postgres/log-file.ts';
import { readFrom } from '../postgres/server-words.ts';
import type { Runner } from './keep-running.ts';
import { paths, root } from './paths.ts';
import type { Settings } from './settings.ts';

/** How the API is to be run. */
export interface ApiPlan {
  readonly settings: Settings;
  readonly databaseUrl: string;
  readonly port: number;
  /** Where its words go; when left out they go to the terminal. */
  readonly logPath?: string;
  /** Further settings, over the usual ones. */
  readonly environment?: NodeJS.ProcessEnv;
}

/** The running API. */
export interface ApiProcess extends Runner {
  readonly pid: number;
  /** What it has written since it was started, when it writes to a log. */
  said(): string;
}

const FINISH_LIMIT_MS = 10_000;

/** Starts the API. It ends by itself when this process is gone, because the channel between the two closes then. */
export function startApi(plan: ApiPlan): ApiProcess {
  const log = plan.logPath === undefined ? undefined : openLog(plan.logPath);
  const output = log?.descriptor ?? 'inherit';
  const child = spawn(process.execPath, ['--enable-source-maps', paths.api.main], {
    cwd: root,
    env: { ...process.env, ...apiEnvironment(plan) },
    stdio: ['ignore', output, output, 'ipc'],
    // Its own process group: Ctrl-C in the terminal is for us, who let it finish its requests first.
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  if (log !== undefined) closeSync(log.descriptor);
  const ended = new Promise<void>(resolve => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  return {
    pid: child.pid ?? 0,
    ended,
    said: () => (log === undefined ? '' : readFrom(log.path, log.start)),
    async stop(atOnce) {
      const kill = (): void => { child.kill('SIGKILL'); };
      const late = setTimeout(kill, FINISH_LIMIT_MS);
      atOnce.addEventListener('abort', kill);
      if (atOnce.aborted) kill();
      else child.kill('SIGTERM');
      await ended;
      atOnce.removeEventListener('abort', kill);
      clearTimeout(late);
    },
  };
}

/** The settings the API and its companion programs (migrate, seed) are given. */
export function apiEnvironment({ settings, databaseUrl, port, environment }: ApiPlan): NodeJS.ProcessEnv {
  return {
    DATABASE_URL: databaseUrl,
    PORT: String(port),
    DATA_DIR: settings.dataDir,
    WEB_DIR: paths.web,
    NODE_ENV: process.env['NODE_ENV'] ?? 'production',
    ...(settings.signIn === undefined ? {} : { SIGN_IN: settings.signIn }),
    ...environment,
  };
}
