import { todayAt } from '@hearth/shared/words';
import type { Site } from './site';

/** How far ahead a site's spaces can be booked, judged by the day it is at the site, wherever the person is. */
export interface BookingWindow {
  readonly today: Temporal.PlainDate;
  /** Today plus the site's `bookingWindowDays`. */
  readonly lastBookableDay: Temporal.PlainDate;
}

/** The days that can be booked at a site now, from the first to the last. */
export function bookingWindowOf(site: Pick<Site, 'timeZone' | 'bookingWindowDays'>, now: Temporal.Instant): BookingWindow {
  const today = todayAt(site.timeZone, now);
  return { today, lastBookableDay: today.add({ days: site.bookingWindowDays }) };
}

/** The day on which a later day can first be booked. */
export function bookingOpensOn(site: Pick<Site, 'bookingWindowDays'>, day: Temporal.PlainDate): Temporal.PlainDate {
  return day.subtract({ days: site.bookingWindowDays });
}
