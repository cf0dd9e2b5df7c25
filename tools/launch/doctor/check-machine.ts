import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../paths.ts';
import { findingsAbout } from './check.ts';
import type { Finding } from './check.ts';

const NODE_WANTED = 26;

/** Node, the clock and the time zones of this machine. */
export async function checkMachine(): Promise<readonly Finding[]> {
  return [checkNode(), await checkClock(), checkZones()];
}

function checkNode(): Finding {
  const { ok, broken } = findingsAbout('Node');
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= NODE_WANTED) return ok(`${process.versions.node}, from the packages.`);
  return broken(`Hearth runs on Node ${NODE_WANTED}; this is ${process.versions.node}. Run it with npm run doctor, which brings the right one.`);
}

/** Nothing here knows the true time; but it can't be earlier than the day these files were written. */
async function checkClock(): Promise<Finding> {
  const { ok, broken } = findingsAbout('Clock');
  const now = Temporal.Now.zonedDateTimeISO();
  const { mtimeMs } = await stat(join(root, 'package-lock.json'));
  const shown = `${now.toPlainDateTime().round('minute').toString({ smallestUnit: 'minute' }).replace('T', ' ')} ${now.timeZoneId}`;
  if (now.epochMilliseconds >= mtimeMs) return ok(`${shown}.`);
  return broken(`It says ${shown}, which is before Hearth's own files were written. Set the clock of this machine.`);
}

/** Opening hours and local days rest on these rules. */
function checkZones(): Finding {
  const { ok, broken } = findingsAbout('Time zones');
  const offsetAtNoon = (day: string): string => Temporal.ZonedDateTime.from(`${day}T12:00[Europe/London]`).offset;
  if (offsetAtNoon('2026-07-01') === '+01:00' && offsetAtNoon('2026-01-01') === '+00:00') return ok('Summer time in Europe/London is known.');
  return broken('Summer time in Europe/London is wrong or missing in this Node. Remove node_modules and run npm ci.');
}
