import type { Heat, Run } from './heat.ts';
import type { Findings } from './judge.ts';
import { faultReasons } from './ledger.ts';
import type { RaceOptions } from './options.ts';

/** The figures of one contest against so many processes, over all rounds. */
export interface ContestFigures {
  readonly processes: number;
  readonly contest: string;
  readonly presses: number;
  readonly booked: number;
  readonly refused: number;
  readonly seconds: number;
  readonly pressesPerSecond: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly findings: Findings;
}

/** The whole race, as `--json` prints it. */
export interface Report {
  readonly clients: number;
  readonly desks: number;
  readonly people: number;
  readonly rounds: number;
  readonly contests: readonly ContestFigures[];
  readonly deadlocks: readonly { readonly processes: number; readonly deadlocks: number }[];
  /** Why answers were neither booked nor refused, with how often. */
  readonly faultReasons: Readonly<Record<string, number>>;
  /** Whether everything that has to be nought is. */
  readonly clean: boolean;
}

/** Adds up the runs. */
export function reportOf(heats: readonly Heat[], options: RaceOptions, people: number): Report {
  const runs = heats.flatMap(heat => heat.runs);
  const reasons = Object.groupBy(runs.flatMap(run => faultReasons(run.ledger)), reason => reason);
  const figures = heats.flatMap(({ processes, runs: all }) =>
    Object.values(Object.groupBy(all, run => run.contest)).flatMap(same => (same ? [figuresOf(processes, same)] : [])));
  const isClean = heats.every(heat => heat.deadlocks === 0) && runs.every(({ findings }) => Object.values(findings).every(found => found === 0));
  return {
    clients: options.clients,
    desks: options.desks,
    people,
    rounds: options.rounds,
    contests: figures,
    deadlocks: heats.map(({ processes, deadlocks }) => ({ processes, deadlocks })),
    faultReasons: Object.fromEntries(Object.entries(reasons).map(([reason, each]) => [reason, each?.length ?? 0])),
    // A race in which nothing was booked proves nothing.
    clean: isClean && figures.every(({ booked }) => booked > 0),
  };
}

function figuresOf(processes: number, runs: readonly Run[]): ContestFigures {
  const presses = runs.flatMap(({ ledger }) => ledger.presses);
  const times = presses.map(press => press.milliseconds).toSorted((one, other) => one - other);
  const seconds = runs.reduce((sum, run) => sum + run.seconds, 0);
  return {
    processes,
    contest: runs[0]?.contest ?? '',
    presses: presses.length,
    booked: presses.filter(press => press.answer.kind === 'booked').length,
    refused: presses.filter(press => press.answer.kind === 'refused').length,
    seconds: rounded(seconds),
    pressesPerSecond: Math.round(presses.length / seconds),
    p50Ms: rounded(percentile(times, 0.5)),
    p95Ms: rounded(percentile(times, 0.95)),
    findings: runs.map(run => run.findings).reduce(added),
  };
}

/** @param sorted the least first */
function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

function rounded(number: number): number {
  return Math.round(number * 10) / 10;
}

function added(one: Findings, other: Findings): Findings {
  return {
    surplus: one.surplus + other.surplus,
    clashes: one.clashes + other.clashes,
    unfilled: one.unfilled + other.unfilled,
    lost: one.lost + other.lost,
    untold: one.untold + other.untold,
    duplicates: one.duplicates + other.duplicates,
    contradictions: one.contradictions + other.contradictions,
    faults: one.faults + other.faults,
  };
}
