/**
 * `npm run dev`: the same database as `npm start`, with the API built and started again, and the pages rebuilt, at
 * every change. The pages are served on PORT and pass the API's paths on to PORT + 1.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PlainFault } from '../postgres/plain-fault.ts';
import type { ApiPlan } from './api-process.ts';
import { forgetBuild } from './build-state.ts';
import { checkPort } from './check-port.ts';
import { runCommand } from './command.ts';
import type { Command } from './command.ts';
import { endLeftOverPrograms } from './end-left-over-programs.ts';
import { openDatabase } from './open-database.ts';
import type { OpenDatabase } from './open-database.ts';
import { paths } from './paths.ts';
import { migrate, seedWhenEmpty } from './prepare-data.ts';
import { reloadApi, waitForBuild } from './reload-api.ts';
import { takeRunLock } from './run-lock.ts';
import { noteRun, removeRunNote } from './run-note.ts';
import { readSettings } from './settings.ts';
import type { Settings } from './settings.ts';
import { waitReady } from './wait-ready.ts';
import { startWatched } from './watched-program.ts';

const FIRST_BUILD_LIMIT_MS = 5 * 60_000;

await runCommand(async command => {
  const { progress, stop, ending } = command;
  const settings = readSettings(process.env);
  const lock = await takeRunLock(settings);
  ending.defer(() => lock.release());
  await endLeftOverPrograms(settings.dataDir, progress);
  await noteRun(settings, {});
  ending.defer(() => removeRunNote(settings.dataDir));
  await checkPort(settings.port);
  await checkPort(settings.port + 1);
  const database = await openDatabase(settings, progress);
  ending.defer(() => database.close(stop.atOnce));
  await watchBoth(settings, database, command);
  progress.say(`\nHearth is ready: ${settings.address}\n  Changes are built and shown by themselves. Ctrl-C stops it.\n`);
  await stop.asked;
  progress.say('Stopping.');
});

async function watchBoth(settings: Settings, database: OpenDatabase, { progress, stop, ending }: Command): Promise<void> {
  // What the watching builders write is not what `npm start` serves.
  await forgetBuild();
  await rm(paths.api.main, { force: true });
  const apiPort = settings.port + 1;
  const environment = { NODE_ENV: 'development', HEARTH_API: `http://127.0.0.1:${apiPort}` };
  const builder = startWatched({
    label: 'api build', from: ['@rspack/cli', 'rspack'], args: ['build', '--watch', '--config', 'apps/api/rspack.config.mjs'],
    environment: { ...environment, HEARTH_WATCH: '1' },
  }, progress);
  ending.defer(() => builder.stop(stop.atOnce));
  const pages = startWatched({
    label: 'pages', from: ['nx', 'nx'], args: ['serve', 'web', `--port=${settings.port}`, '--proxyConfig=tools/launch/dev-proxy.config.mjs'],
    environment: { ...environment, NX_DAEMON: 'false' },
  }, progress);
  ending.defer(() => pages.stop(stop.atOnce));
  const noteAll = (...apis: readonly number[]): Promise<void> => noteRun(settings, { programs: [builder.pid, pages.pid, ...apis], database });
  await noteAll();
  const step = progress.step('Building for the first time');
  await Promise.race([waitForBuild(stop.signal), builder.ended.then(() => { throw new PlainFault('The API could not be built; its words are above.'); })]);
  const plan: ApiPlan = {
    settings, databaseUrl: database.url, port: apiPort,
    environment: { NODE_ENV: 'development', PUBLIC_URL: settings.address, WEB_DIR: await signpost(settings) },
  };
  await migrate(plan, progress, stop.signal);
  if (settings.isTrial) await seedWhenEmpty(plan, progress, stop.signal);
  const api = await reloadApi({ plan, progress, stop, onStart: pid => noteAll(pid) });
  ending.defer(() => api.stop());
  await waitReady({ url: settings.address, limitMs: FIRST_BUILD_LIMIT_MS, signal: stop.signal });
  stop.signal.throwIfAborted();
  step.done('Built');
}

/** The API serves a page of its own, and here has none: whoever goes to its port is shown the right one. */
async function signpost({ dataDir, address }: Settings): Promise<string> {
  const folder = join(dataDir, 'dev-pages');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), `<!doctype html><title>Hearth</title><p>The pages are at <a href="${address}">${address}</a>.</p>`);
  return folder;
}
