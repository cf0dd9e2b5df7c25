import { parseArgs } from 'node:util';
import { PlainFault } from '../postgres/plain-fault.ts';

/** How large a race is wanted. The defaults are the short form. */
export interface RaceOptions {
  /** How many presses are under way at any moment. */
  readonly clients: number;
  /** How many desks each contest is about; four people come for each of them. */
  readonly desks: number;
  /** How often each contest is run, with one process and again with two. */
  readonly rounds: number;
  /** Whether one JSON object is printed instead of the table. */
  readonly json: boolean;
}

interface Range {
  readonly least: number;
  readonly most: number;
  readonly usual: number;
}

/** Fewer clients or desks would leave nothing to fight for; the most keep a race within what one machine can stage. */
const RANGES = {
  clients: { least: 8, most: 256, usual: 32 },
  desks: { least: 8, most: 500, usual: 24 },
  rounds: { least: 1, most: 50, usual: 1 },
} as const satisfies Record<string, Range>;

/** Reads what stands after `npm run race --`. Throws a `PlainFault` that says what can be asked for. */
export function readOptions(args: readonly string[]): RaceOptions {
  const { values } = parsed(args);
  return {
    clients: numberOf('clients', values.clients),
    desks: numberOf('desks', values.desks),
    rounds: numberOf('rounds', values.rounds),
    json: values.json ?? false,
  };
}

function parsed(args: readonly string[]) {
  try {
    const text = { type: 'string' } as const;
    return parseArgs({ args: [...args], options: { json: { type: 'boolean' }, clients: text, desks: text, rounds: text } });
  } catch (error) {
    // An option that is unknown, or that lacks its number.
    throw new PlainFault(`${error instanceof Error ? error.message : String(error)}\nFor example: npm run race -- --clients 32 --desks 24 --rounds 1 --json`);
  }
}

function numberOf(name: keyof typeof RANGES, text: string | undefined): number {
  const { least, most, usual } = RANGES[name];
  if (text === undefined) return usual;
  const number = Number(text);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new PlainFault(`--${name} must be a whole number from ${least} to ${most}; it is "${text}".`);
}
