import { readLocalDay } from '@hearth/shared/words';

/** What the seed was asked to do. */
export interface Wish {
  /** What to do about a council that is there already: leave it, replace it, or refuse. */
  readonly existing: 'LEAVE' | 'REPLACE' | 'REFUSE';
  /** The day that history and coming bookings are told from. */
  readonly today: Temporal.PlainDate;
}

/** What was wrong with the command line, as a sentence. */
export interface BadArguments {
  readonly type: 'BadArguments';
  readonly sentence: string;
}

/** Reads the command line; `now` is the day to use unless it names another. */
export function readArguments(words: readonly string[], now: Temporal.PlainDate): Wish | BadArguments {
  let wish: Wish = { existing: 'REFUSE', today: now };
  for (const word of words) {
    const [name, value = ''] = word.split('=', 2);
    const today = name === '--today' ? readLocalDay(value) : undefined;
    if (today !== undefined) wish = { ...wish, today };
    else if (word === '--if-empty') wish = { ...wish, existing: 'LEAVE' };
    else if (word === '--fresh') wish = { ...wish, existing: 'REPLACE' };
    else return badArguments(`The seed doesn’t know “${word}”. It knows --if-empty, --fresh and --today=2026-11-24.`);
  }
  return words.includes('--if-empty') && words.includes('--fresh')
    ? badArguments('Choose one: --if-empty leaves a council that is there, --fresh replaces it.')
    : wish;
}

function badArguments(sentence: string): BadArguments {
  return { type: 'BadArguments', sentence };
}
