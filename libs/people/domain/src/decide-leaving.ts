import type { Person } from './person';

/** Whether a person works here on a local day: from the first day to the last, both included. */
export function worksHereOn(person: Pick<Person, 'joinedOn' | 'leftOn'>, day: Temporal.PlainDate): boolean {
  const joined = Temporal.PlainDate.compare(person.joinedOn, day) <= 0;
  return joined && (person.leftOn === undefined || Temporal.PlainDate.compare(day, person.leftOn) <= 0);
}

/** Why a last day can't be recorded. The names are those of the contract's `RecordLeaverResult`. */
export type LeavingRefusal =
  | { readonly type: 'PersonNotFound' }
  | { readonly type: 'LastDayBeforeFirst'; readonly firstDay: Temporal.PlainDate };

/** What comes of wanting to record a person's last day. */
export type LeavingDecision<Leaver> = { readonly type: 'Accepted'; readonly person: Leaver } | LeavingRefusal;

/**
 * Decides whether a day can be a person's last here. It may lie in the past, since the news often comes late, and it
 * may replace a day recorded before; it may not lie before the first day.
 */
export function decideLeaving<Leaver extends Pick<Person, 'joinedOn'>>(
  person: Leaver | undefined,
  lastDay: Temporal.PlainDate,
): LeavingDecision<Leaver> {
  if (!person) return { type: 'PersonNotFound' };
  if (Temporal.PlainDate.compare(lastDay, person.joinedOn) < 0) return { type: 'LastDayBeforeFirst', firstDay: person.joinedOn };
  return { type: 'Accepted', person };
}
