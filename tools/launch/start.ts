/**
 * `npm start`: builds when needed, starts the database, prepares it, serves Hearth and keeps it running until Ctrl-C.
 * Whatever it starts is ended in the opposite order: requests are finished, then the database stops.
 */
import { join, relative } from 'node:path';
import type { ApiPlan } from './api-process.ts';
import { buildWhenNeeded } from './build-when-needed.ts';
import { checkPort } from './check-port.ts';
import { runCommand } from './command.ts';
import type { Command } from './command.ts';
import { endLeftOverPrograms } from './end-left-over-programs.ts';
import { openDatabase } from './open-database.ts';
import type { OpenDatabase } from './open-database.ts';
import { root } from './paths.ts';
import { migrate, seedWhenEmpty } from './prepare-data.ts';
import { takeRunLock } from './run-lock.ts';
import { noteRun, removeRunNote } from './run-note.ts';
import { serveApi } from './serve-api.ts';
import { readSettings } from './settings.ts';
import type { Settings } from './settings.ts';

await runCommand(async command => {
  const { progress, stop, ending } = command;
  const settings = readSettings(process.env);
  ending.defer(() => { if (stop.signal.aborted) progress.say('Stopped.'); });
  const lock = await takeRunLock(settings);
  ending.defer(() => lock.release());
  await endLeftOverPrograms(settings.dataDir, progress);
  await noteRun(settings, {});
  ending.defer(() => removeRunNote(settings.dataDir));
  await checkPort(settings.port);
  await buildWhenNeeded(settings.dataDir, progress, stop.signal);

  const database = await openDatabase(settings, progress);
  ending.defer(() => database.close(stop.atOnce));
  await serve(settings, database, command);
  progress.say(welcome(settings));
  await stop.asked;
  progress.say('Stopping: finishing what is under way. Press Ctrl-C again to stop at once.');
});

async function serve(settings: Settings, database: OpenDatabase, { progress, stop, ending }: Command): Promise<void> {
  const logPath = join(settings.dataDir, 'logs', 'api.log');
  const plan: ApiPlan = { settings, databaseUrl: database.url, port: settings.port, logPath };
  await migrate(plan, progress, stop.signal);
  if (settings.isTrial) await seedWhenEmpty(plan, progress, stop.signal);
  const api = await serveApi({ plan, progress, stop, onStart: pid => noteRun(settings, { programs: [pid], database }) });
  ending.defer(() => api.stop(stop.atOnce));
}

function welcome({ address, dataDir, isTrial }: Settings): string {
  const shown = relative(root, dataDir);
  const folder = shown.startsWith('..') ? dataDir : shown;
  return [
    '',
    `Hearth is ready: ${address}`,
    isTrial ? '  To sign in, choose a person of the sample council; there is no password.' : '  Sign in with your usual account.',
    `  The data and the logs are kept in ${folder}.`,
    '  Ctrl-C stops it.',
    '',
  ].join('\n');
}
