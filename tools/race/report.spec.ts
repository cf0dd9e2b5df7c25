import { describe, expect, it } from '@jest/globals';
import type { Heat, Run } from './heat.ts';
import type { Findings } from './judge.ts';
import type { Answer } from './ledger.ts';
import { reportOf } from './report.ts';
import { tableOf } from './table.ts';

const options = { clients: 32, desks: 24, rounds: 2, json: false };
const nothing: Findings = { surplus: 0, clashes: 0, unfilled: 0, lost: 0, untold: 0, duplicates: 0, contradictions: 0, faults: 0 };
const booked: Answer = { kind: 'booked', bookingId: 'b1', spaceId: 'desk' };
const fault: Answer = { kind: 'fault', reason: 'no answer in time' };

function run(answer: Answer, found: Partial<Findings> = {}): Run {
  const press = { personId: 'anna', spaceId: 'desk', key: 'k', answer, milliseconds: 20 };
  return { contest: 'last desks of a day', ledger: { presses: [press], cancellations: [] }, findings: { ...nothing, ...found }, seconds: 0.5 };
}

function heat(runs: readonly Run[], deadlocks = 0): Heat {
  return { processes: 2, runs, deadlocks, said: [] };
}

describe('the report of a race', () => {
  it('adds up the rounds of a contest', () => {
    const { contests, clean } = reportOf([heat([run(booked), run(booked)])], options, 96);
    expect(contests).toEqual([expect.objectContaining({ processes: 2, presses: 2, booked: 2, refused: 0, seconds: 1, pressesPerSecond: 2, p95Ms: 20, findings: nothing })]);
    expect(clean).toBe(true);
  });

  it.each(Object.keys(nothing))('is not clean when one round found %s', found => {
    const report = reportOf([heat([run(booked), run(booked, { [found]: 1 })])], options, 96);
    expect(report.clean).toBe(false);
    expect(tableOf(report)).toContain('NOT CLEAN');
  });

  it('is not clean after a deadlock, nor when nothing was booked at all', () => {
    expect(reportOf([heat([run(booked)], 1)], options, 96).clean).toBe(false);
    expect(reportOf([heat([run({ kind: 'refused', reason: 'DayTooFar', alternatives: [] })])], options, 96).clean).toBe(false);
  });

  it('says how often each fault was met', () => {
    const report = reportOf([heat([run(booked), run(fault, { faults: 1 }), run(fault, { faults: 1 })])], options, 96);
    expect(report.faultReasons).toEqual({ 'no answer in time': 2 });
    expect(tableOf(report)).toContain('2 × no answer in time');
  });
});
