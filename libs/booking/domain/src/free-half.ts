import { type DayPart, partsOverlap } from '@hearth/shared/words';

const halves = ['MORNING', 'AFTERNOON'] as const satisfies readonly DayPart[];
/** Half of a day. */
export type HalfDay = (typeof halves)[number];

/** The half of the day that none of the holdings touches, the morning first; undefined when there is none. */
export function freeHalf(held: readonly { readonly part: DayPart }[]): HalfDay | undefined {
  return halves.find((half) => !held.some((holding) => partsOverlap(holding.part, half)));
}
