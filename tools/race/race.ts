/**
 * `npm run race`: lets many people fight over HTTP for few desks, on a database and servers of its own, and counts what
 * came of it. Ends with 1 unless every count that has to be nought is.
 *
 *   npm run race                                     the short form
 *   npm run race -- --desks 500                      2,000 people for the last 500 desks, and so on
 *   npm run race -- --clients 64 --rounds 10 --json  longer, with the figures for a program
 */
import { buildWhenNeeded } from '../launch/build-when-needed.ts';
import { runCommand } from '../launch/command.ts';
import type { Command } from '../launch/command.ts';
import { migrate } from '../launch/prepare-data.ts';
import { createProgress } from '../launch/progress.mjs';
import { readSettings } from '../launch/settings.ts';
import { freePort } from '../postgres/free-port.ts';
import { PlainFault } from '../postgres/plain-fault.ts';
import { openDatabase } from './database.ts';
import { runHeat } from './heat.ts';
import type { Grounds, Heat } from './heat.ts';
import { Office } from './office.ts';
import { readOptions } from './options.ts';
import { reportOf } from './report.ts';
import { planFor } from './servers.ts';
import { tableOf } from './table.ts';

const PEOPLE_PER_DESK = 4;
/** Alone, and as behind a load balancer: what one process gets right by chance, two don't. */
const PROCESSES = [1, 2] as const;
/** Far more than a heat takes on a machine that is busy with other things: what is not over by then hangs. */
const HEAT_LIMIT_SECONDS = 30;
const LIMIT_SECONDS_PER_DESK = 2;

/** Standard output is for the result alone. */
const progress = createProgress(process.stderr);

// Nothing is proved by a race that is stopped half-way.
process.exitCode = 1;

await runCommand(async command => {
  const options = readOptions(process.argv.slice(2));
  await buildWhenNeeded(readSettings(process.env).dataDir, progress, command.stop.signal);
  const grounds = await prepare(options, command);
  const heats: Heat[] = [];
  for (const processes of PROCESSES) heats.push(await race(processes, grounds));
  const report = reportOf(heats, options, grounds.office.people.length);
  process.stdout.write(`${options.json ? JSON.stringify(report, null, 2) : tableOf(report)}\n`);
  for (const words of heats.filter(metFaults).flatMap(heat => heat.said)) process.stderr.write(`\nA server said:\n${words}\n`);
  if (report.clean) process.exitCode = 0;
});

async function prepare(options: Grounds['options'], { stop, ending }: Command): Promise<Grounds> {
  const step = progress.step('Starting a database of its own for the race');
  const database = await openDatabase(ending).finally(() => step.cancel());
  // The port is only for the settings: nothing is served yet.
  await migrate(planFor(database, await freePort()), progress, stop.signal);
  const office = await Office.open(database.client, options.desks * PEOPLE_PER_DESK);
  return { database, office, options, stop: stop.signal };
}

async function race(processes: number, grounds: Grounds): Promise<Heat> {
  const title = processes === 1 ? 'Racing against one process' : `Racing against ${processes} processes`;
  const step = progress.step(title);
  const { desks, rounds } = grounds.options;
  const limit = (HEAT_LIMIT_SECONDS + desks * LIMIT_SECONDS_PER_DESK) * rounds;
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(new PlainFault(`${title} was not over after ${limit} seconds.`)), limit * 1_000);
  try {
    const heat = await runHeat(processes, { ...grounds, stop: AbortSignal.any([grounds.stop, late.signal]) }, name => step.note(`${title}: ${name}`));
    step.done(title);
    return heat;
  } catch (error) {
    step.cancel();
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

function metFaults({ runs }: Heat): boolean {
  return runs.some(({ findings }) => findings.faults > 0);
}
