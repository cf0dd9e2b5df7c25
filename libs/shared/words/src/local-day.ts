/** A local day's start and end, as wall-clock times at a site. */
export interface LocalTimes {
  readonly startsAt: Temporal.PlainTime;
  readonly endsAt: Temporal.PlainTime;
}

/** A stretch of time from one moment up to, but not including, another. */
export interface InstantRange {
  readonly from: Temporal.Instant;
  readonly to: Temporal.Instant;
}

/** The calendar date it is now in a time zone (IANA name). Throws a RangeError when there is no such zone. */
export function todayAt(timeZone: string, now: Temporal.Instant): Temporal.PlainDate {
  return now.toZonedDateTimeISO(timeZone).toPlainDate();
}

const isoDay = /^(?!0000)(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/**
 * The day that a text such as "2026-11-24" names; undefined when it names none. Nothing else is read: no times, zones,
 * calendars, short forms or years beyond 0001 to 9999, and never a day that doesn't exist, such as 2026-02-30.
 */
export function readLocalDay(text: string): Temporal.PlainDate | undefined {
  const [, year, month, day] = isoDay.exec(text) ?? [];
  if (year === undefined) return undefined;
  const nearest = Temporal.PlainDate.from({ year: Number(year), month: Number(month), day: Number(day) }, { overflow: 'constrain' });
  return nearest.toString() === text ? nearest : undefined;
}

/**
 * The moment at which clocks at a place show a time on a day. A time that comes twice (clocks go back) is the first of
 * the two; a time that is skipped (clocks go forward) is the moment of the change. So a later time is never an earlier
 * moment, and a booking that ends at a time always meets the one that begins at it. Temporal's own 'compatible' rule
 * moves a skipped time forward past times that exist, which would let two such bookings cross.
 */
export function instantAt(day: Temporal.PlainDate, time: Temporal.PlainTime, timeZone: string): Temporal.Instant {
  const asked = day.toPlainDateTime(time);
  const found = asked.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  if (found.toPlainDateTime().equals(asked)) return found.toInstant();
  return (found.getTimeZoneTransition('next') ?? found).toInstant();
}

/** The stretch of time that a local day's times cover at a place. Empty only when the clocks skip all of it. */
export function rangeOf(day: Temporal.PlainDate, times: LocalTimes, timeZone: string): InstantRange {
  return { from: instantAt(day, times.startsAt, timeZone), to: instantAt(day, times.endsAt, timeZone) };
}

/** Whether two ranges share any time. One that ends exactly when the other begins shares none. */
export function rangesOverlap(one: InstantRange, other: InstantRange): boolean {
  return Temporal.Instant.compare(one.from, other.to) < 0 && Temporal.Instant.compare(other.from, one.to) < 0;
}

/** Whether a range holds no time at all. */
export function isEmptyRange(range: InstantRange): boolean {
  return Temporal.Instant.compare(range.from, range.to) >= 0;
}
