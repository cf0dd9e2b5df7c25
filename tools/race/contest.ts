import type { Contestant } from './contestant.ts';
import type { Wish } from './judge.ts';
import type { Answer, Cancellation } from './ledger.ts';

/** Where a contest takes place: a floor and a day of its own. Whatever is pressed here is written down for the judges. */
export interface Stage {
  readonly deskIds: readonly string[];
  /** Signed in, and without a booking that day. */
  readonly people: readonly Contestant[];
  /** How many presses may be under way at any moment. */
  readonly clients: number;
  /** @param key made up anew when it is left out */
  press(person: Contestant, spaceId: string, key?: string): Promise<Answer>;
  cancel(person: Contestant, bookingId: string): Promise<Cancellation>;
}

/** A fight over desks. A further one is a file in contests/ and a line in contests.ts. */
export interface Contest {
  /** As the table shows it. */
  readonly name: string;
  /** Stages the fight and says who would take what, so that a desk left over can be told from one that nobody wanted. */
  run(stage: Stage): Promise<readonly Wish[]>;
}
