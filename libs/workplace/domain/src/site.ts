import type { SiteId } from '@hearth/shared/words';

/** Opening hours of one weekday, as local times at the site. */
export interface OpeningHours {
  readonly opens: Temporal.PlainTime;
  readonly closes: Temporal.PlainTime;
}

/** A building. A day is a day at its site. */
export interface Site {
  readonly id: SiteId;
  readonly name: string;
  /** IANA name, such as Europe/London. */
  readonly timeZone: string;
  /** Where the morning ends and the afternoon begins. */
  readonly midday: Temporal.PlainTime;
  /** By ISO weekday, 1 Monday to 7 Sunday; a weekday that is missing is closed. */
  readonly hours: ReadonlyMap<number, OpeningHours>;
  /** Days it is closed in spite of its hours, with the reason ("Christmas Day"). */
  readonly closedDays: readonly ClosedDay[];
  /** How many days ahead its spaces may be booked. */
  readonly bookingWindowDays: number;
}

/** A day on which a site is closed in spite of its hours. */
export interface ClosedDay {
  readonly day: Temporal.PlainDate;
  readonly reason: string;
}
