/**
 * `npm run seed`: fills the database with the sample council; `npm run seed -- --fresh` replaces what is there.
 * It uses the database of a running Hearth when there is one.
 */
import { knownPlace } from '../postgres/place.ts';
import { PlainFault } from '../postgres/plain-fault.ts';
import { databaseUrl } from '../postgres/prepare-database.ts';
import { readSecret } from '../postgres/create-cluster.ts';
import { apiEnvironment } from './api-process.ts';
import { buildWhenNeeded } from './build-when-needed.ts';
import { runCommand } from './command.ts';
import type { Command } from './command.ts';
import { openDatabase } from './open-database.ts';
import { paths } from './paths.ts';
import { migrate } from './prepare-data.ts';
import { isRunLocked, takeRunLock } from './run-lock.ts';
import { readRunNote } from './run-note.ts';
import { runProgram } from './run-program.ts';
import { readSettings } from './settings.ts';
import type { Settings } from './settings.ts';

await runCommand(async command => {
  const settings = readSettings(process.env);
  const plan = { settings, port: settings.port, databaseUrl: await reachDatabase(settings, command) };
  const { progress, stop } = command;
  await migrate(plan, progress, stop.signal);
  const { ok } = await runProgram({ script: paths.api.seed, args: process.argv.slice(2), environment: apiEnvironment(plan), signal: stop.signal });
  // It has said itself why.
  if (!ok) process.exitCode = 1;
});

/** While Hearth runs from the same folder its database and its built files are used as they are. */
async function reachDatabase(settings: Settings, { progress, stop, ending }: Command): Promise<string> {
  if (isRunLocked(settings.dataDir)) return settings.databaseUrl ?? (await runningDatabase(settings.dataDir));
  const lock = await takeRunLock(settings);
  ending.defer(() => lock.release());
  await buildWhenNeeded(settings.dataDir, progress, stop.signal);
  const database = await openDatabase(settings, progress);
  ending.defer(() => database.close(stop.atOnce));
  return database.url;
}

async function runningDatabase(dataDir: string): Promise<string> {
  const port = (await readRunNote(dataDir))?.databasePort;
  if (port === undefined) throw new PlainFault('Hearth is just being started. Wait until it is ready, then try again.');
  return databaseUrl(port, await readSecret(await knownPlace(dataDir)));
}
