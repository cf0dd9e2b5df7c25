import type { ContestFigures, Report } from './report.ts';

type Column = readonly [title: string, cell: (figures: ContestFigures) => string | number];

const COLUMNS: readonly Column[] = [
  ['presses', each => each.presses],
  ['booked', each => each.booked],
  ['refused', each => each.refused],
  ['surplus', each => each.findings.surplus],
  ['clashes', each => each.findings.clashes],
  ['unfilled', each => each.findings.unfilled],
  ['lost', each => each.findings.lost],
  ['untold', each => each.findings.untold],
  ['duplicates', each => each.findings.duplicates],
  ['contradictions', each => each.findings.contradictions],
  ['faults', each => each.findings.faults],
  ['per s', each => each.pressesPerSecond],
  ['p95 ms', each => Math.round(each.p95Ms)],
];

const LEGEND = `surplus         a space booked that was held already
clashes         a person booked who held a space of the kind already
unfilled        a space left free at the end though somebody who pressed for it holds none
lost            a booking or cancellation confirmed, of which the database knows nothing
untold          a booking in the database that nobody was told of
duplicates      a booking beyond the number of keys sent
contradictions  a further outcome told to senders of one key
faults          an answer that is neither booked nor refused`;

/** The report for people to read. */
export function tableOf(report: Report): string {
  const { clients, people, desks, rounds } = report;
  const heats = report.deadlocks.map(({ processes, deadlocks }) => {
    const rows = report.contests.filter(each => each.processes === processes);
    return [heading(processes), ...rows.map(rowOf), `  deadlocks in PostgreSQL: ${deadlocks}`].join('\n');
  });
  const reasons = Object.entries(report.faultReasons).map(([reason, times]) => `  ${times} × ${reason}`);
  return [
    `${clients} clients, ${people} people, ${desks} desks, ${rounds === 1 ? 'one round' : `${rounds} rounds`}`,
    ...heats,
    ...(reasons.length === 0 ? [] : [`Faults\n${reasons.join('\n')}`]),
    ...(report.clean ? ['Nothing that must not happen did: every count is nought.'] : [`NOT CLEAN.\n${LEGEND}`]),
  ].join('\n\n');
}

const NAME_WIDTH = 34;

function heading(processes: number): string {
  const title = processes === 1 ? 'One process' : `${processes} processes on one database`;
  return title.padEnd(NAME_WIDTH) + COLUMNS.map(column => `  ${column[0]}`).join('');
}

function rowOf(figures: ContestFigures): string {
  return `  ${figures.contest}`.padEnd(NAME_WIDTH) + COLUMNS.map(([title, cell]) => `  ${String(cell(figures)).padStart(title.length)}`).join('');
}
