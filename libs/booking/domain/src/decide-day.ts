import { type DayPart, type InstantRange, isEmptyRange, type LocalTimes, rangeOf, timesOfPart } from '@hearth/shared/words';
import { bookingOpensOn, bookingWindowOf, openDays, type Opening, openingOn, type OpeningHours, type Site } from '@hearth/workplace/domain';
import type { ClosedBecause, DayRefusal, SiteClosed } from './booking-refusal';

/** What has to be known of a site to say what can be booked there and when. */
export type BookableSite = Pick<Site, 'name' | 'timeZone' | 'midday' | 'hours' | 'closedDays' | 'bookingWindowDays'>;

/** A part of a local day at a site: its local times are what people agreed on, the moments follow from them. */
export interface BookingTime extends LocalTimes {
  readonly during: InstantRange;
}

/** A local day and the part of it that somebody would like. */
export interface DayWish {
  readonly day: Temporal.PlainDate;
  readonly part: DayPart;
}

/** Whether a part of a day can be booked at a site at all, and then its times. */
export type DayDecision = ({ readonly type: 'Bookable' } & BookingTime) | DayRefusal;

/**
 * Decides whether anything can be booked at a site on a part of a day. A closed site is told first, since waiting won't
 * help, then a day too far ahead, then one that is over. "Today" is the site's. A part that is under way can be booked.
 */
export function decideDay(wish: DayWish, site: BookableSite, now: Temporal.Instant): DayDecision {
  const window = bookingWindowOf(site, now);
  const time = bookingTimeOf(wish, site);
  if (!time) return siteClosed(wish, site, now);
  if (Temporal.PlainDate.compare(wish.day, window.lastBookableDay) > 0) {
    return { type: 'DayTooFar', day: wish.day, lastBookableDay: window.lastBookableDay, opensOn: bookingOpensOn(site, wish.day) };
  }
  if (isOver(time.during, now)) return { type: 'TimeHasPassed', siteName: site.name, today: window.today };
  return { type: 'Bookable', ...time };
}

/** The times of a part of a day at a site; undefined when the site isn't open then. */
export function bookingTimeOf(wish: DayWish, site: BookableSite): BookingTime | undefined {
  const opening = openingOn(site, wish.day);
  return opening.type === 'Open' ? timeWithin(opening.hours, wish, site) : undefined;
}

/** Whether a stretch of time has ended. One that ends at this very moment has. */
export function isOver(during: InstantRange, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(during.to, now) <= 0;
}

function timeWithin(hours: OpeningHours, { day, part }: DayWish, site: BookableSite): BookingTime | undefined {
  const times = timesOfPart(part, { ...hours, midday: site.midday });
  if (!times) return undefined;
  const during = rangeOf(day, times, site.timeZone);
  // Clocks that go forward can skip the whole of a short part; nobody can sit there then.
  return isEmptyRange(during) ? undefined : { ...times, during };
}

function siteClosed(wish: DayWish, site: BookableSite, now: Temporal.Instant): SiteClosed {
  const because = closedBecause(openingOn(site, wish.day), wish.part);
  return { type: 'SiteClosed', siteName: site.name, day: wish.day, because, nextOpenDay: nextBookableDay(wish, site, now) };
}

function closedBecause(opening: Opening, part: DayPart): ClosedBecause {
  if (opening.type === 'Open') return { type: 'Part', part };
  return opening.reason === undefined ? { type: 'Weekday' } : { type: 'ClosedDay', reason: opening.reason };
}

/** The first day from the one wished for, and not before today, on which the same part can be booked. */
function nextBookableDay({ day, part }: DayWish, site: BookableSite, now: Temporal.Instant): Temporal.PlainDate | undefined {
  const { today, lastBookableDay } = bookingWindowOf(site, now);
  const from = Temporal.PlainDate.compare(day, today) < 0 ? today : day;
  for (const open of openDays(site, from, lastBookableDay)) {
    const time = timeWithin(open.hours, { day: open.day, part }, site);
    if (time && !isOver(time.during, now)) return open.day;
  }
  return undefined;
}
