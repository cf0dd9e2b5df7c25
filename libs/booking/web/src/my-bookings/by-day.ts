import type { BookingLineFragment } from '../book-space/book-space.documents';

/** The bookings of one day, in the order they came. */
export interface BookedDay {
  readonly day: string;
  readonly bookings: readonly BookingLineFragment[];
}

/** Groups bookings by day, for a heading above each. */
export function byDay(bookings: readonly BookingLineFragment[]): readonly BookedDay[] {
  return [...Map.groupBy(bookings, ({ day }) => day)].map(([day, ofDay]) => ({ day, bookings: ofDay }));
}
