import { type BookingTime, bookingTimeOf } from '@hearth/booking/domain';
import type { DayPart } from '@hearth/shared/words';
import type { SeedSite } from './sites';

/** A day on which a site is open and bookings are made up. What is the same for all of them is worked out once. */
export interface SiteDay {
  readonly site: SeedSite;
  readonly day: Temporal.PlainDate;
  /** The day as text, and the Monday of its week: what chance is drawn for. */
  readonly key: string;
  readonly week: string;
  /** Whether it was over when the council was made up. */
  readonly past: boolean;
  /** The day or that of the seeding, whichever is first: nothing about a booking was decided later. */
  readonly decidedBy: Temporal.PlainDate;
  /** The moment at which that day begins. */
  readonly deadline: Temporal.Instant;
  readonly times: Readonly<Record<DayPart, BookingTime>>;
}

/** Looks at a day on which the site is open; `today` is the day of the seeding. */
export function siteDayOf(site: SeedSite, day: Temporal.PlainDate, today: Temporal.PlainDate): SiteDay {
  const past = Temporal.PlainDate.compare(day, today) < 0;
  const decidedBy = past ? day : today;
  const time = (part: DayPart): BookingTime => {
    const found = bookingTimeOf({ day, part }, site);
    if (found === undefined) throw new Error(`${site.name} is closed on ${day.toString()}.`);
    return found;
  };
  return {
    site,
    day,
    key: day.toString(),
    week: day.subtract({ days: day.dayOfWeek - 1 }).toString(),
    past,
    decidedBy,
    deadline: decidedBy.toZonedDateTime(site.timeZone).toInstant(),
    times: { MORNING: time('MORNING'), AFTERNOON: time('AFTERNOON'), ALL_DAY: time('ALL_DAY') },
  };
}
