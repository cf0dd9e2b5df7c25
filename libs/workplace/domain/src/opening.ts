import type { OpeningHours, Site } from './site';

/** What has to be known of a site to say when it is open. */
export type OpeningRules = Pick<Site, 'hours' | 'closedDays'>;

/** Whether a site is open on a day: with its hours, or closed, with the reason when the day is one of its closed days. */
export type Opening =
  | { readonly type: 'Open'; readonly hours: OpeningHours }
  | { readonly type: 'Closed'; readonly reason: string | undefined };

/**
 * Says whether a site is open on a local day. A closed day goes before the hours of its weekday, so that people are told
 * "Christmas Day" and not "closed on Saturdays".
 */
export function openingOn(site: OpeningRules, day: Temporal.PlainDate): Opening {
  const closed = site.closedDays.find((each) => each.day.equals(day));
  if (closed) return { type: 'Closed', reason: closed.reason };
  const hours = site.hours.get(day.dayOfWeek);
  return hours ? { type: 'Open', hours } : { type: 'Closed', reason: undefined };
}

/** A day on which a site is open. */
export interface OpenDay {
  readonly day: Temporal.PlainDate;
  readonly hours: OpeningHours;
}

/** The days on which a site is open, one after the other, from one day to another, both included. */
export function* openDays(site: OpeningRules, from: Temporal.PlainDate, until: Temporal.PlainDate): Generator<OpenDay, void> {
  for (let day = from; Temporal.PlainDate.compare(day, until) <= 0; day = day.add({ days: 1 })) {
    const opening = openingOn(site, day);
    if (opening.type === 'Open') yield { day, hours: opening.hours };
  }
}
