import { type BookingState, isCancellable } from '@hearth/booking/domain';
import type { Booking } from '@hearth/shared/contract';
import type { BookingId, DayPart, PersonId } from '@hearth/shared/words';
import type { SpaceKind } from '@hearth/workplace/domain';

/** A booking with the words a person needs to find the space, as read from the database. */
export interface BookingRow {
  readonly id: BookingId;
  readonly personId: PersonId;
  readonly day: Temporal.PlainDate;
  readonly part: DayPart;
  readonly startsAt: Temporal.PlainTime;
  readonly endsAt: Temporal.PlainTime;
  readonly from: Date;
  readonly to: Date;
  readonly state: BookingState;
  readonly space: Booking['space'] & { readonly kind: SpaceKind };
}

/** The SELECT for BookingRows; a WHERE clause over `b` (bookings) and `si` (sites) follows. */
export const selectBookings = `
  SELECT b.id, b.person_id AS "personId", b.day, b.part, b.starts_at AS "startsAt", b.ends_at AS "endsAt", b.state,
    lower(b.during) AS "from", upper(b.during) AS "to",
    jsonb_build_object('id', s.id, 'code', s.code, 'kind', s.kind, 'name', s.name, 'bank', s.bank, 'zoneName', z.name,
      'floorId', f.id, 'floorName', f.name, 'siteId', si.id, 'siteName', si.name) AS space
  FROM bookings b
  JOIN spaces s ON s.id = b.space_id
  JOIN zones z ON z.id = s.zone_id
  JOIN floors f ON f.id = b.floor_id
  JOIN sites si ON si.id = b.site_id`;

/** The stretch of time for which the booking holds its space. */
export function duringOf(row: Pick<BookingRow, 'from' | 'to'>): { from: Temporal.Instant; to: Temporal.Instant } {
  return { from: row.from.toTemporalInstant(), to: row.to.toTemporalInstant() };
}

/** The booking in the shape of the contract. */
export function toBooking(row: BookingRow, now: Temporal.Instant): Booking {
  const { id, day, part, startsAt, endsAt, state, space } = row;
  return { id, day, part, startsAt, endsAt, state, space, cancellable: isCancellable({ state, during: duringOf(row) }, now) };
}
