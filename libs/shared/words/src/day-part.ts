import type { LocalTimes } from './local-day';

/** Every part of a day, in its order, all day last. */
export const dayParts = ['MORNING', 'AFTERNOON', 'ALL_DAY'] as const;
/** The part of a local day that a booking covers. The same words on the wire and in the database. */
export type DayPart = (typeof dayParts)[number];

/** Whether two parts of the same day share any time. */
export function partsOverlap(one: DayPart, other: DayPart): boolean {
  return one === 'ALL_DAY' || other === 'ALL_DAY' || one === other;
}

/** What tells the parts of a site's day: when it opens and closes, and where the morning ends. */
export interface DayShape {
  readonly opens: Temporal.PlainTime;
  readonly closes: Temporal.PlainTime;
  readonly midday: Temporal.PlainTime;
}

/**
 * The local times of a part of the day: the morning runs from opening to midday, the afternoon from midday to closing,
 * all day from opening to closing. Undefined when no time is left: the afternoon of a site that closes by midday, or
 * the morning of one that opens at midday or after.
 */
export function timesOfPart(part: DayPart, { opens, closes, midday }: DayShape): LocalTimes | undefined {
  const startsAt = part === 'AFTERNOON' ? later(opens, midday) : opens;
  const endsAt = part === 'MORNING' ? earlier(closes, midday) : closes;
  return Temporal.PlainTime.compare(startsAt, endsAt) < 0 ? { startsAt, endsAt } : undefined;
}

function later(one: Temporal.PlainTime, other: Temporal.PlainTime): Temporal.PlainTime {
  return Temporal.PlainTime.compare(one, other) >= 0 ? one : other;
}

function earlier(one: Temporal.PlainTime, other: Temporal.PlainTime): Temporal.PlainTime {
  return Temporal.PlainTime.compare(one, other) <= 0 ? one : other;
}
