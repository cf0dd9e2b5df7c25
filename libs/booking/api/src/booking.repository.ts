import { Injectable } from '@nestjs/common';
import type { OfferedSpace } from '@hearth/booking/domain';
import type { Tx } from '@hearth/shared/api-kernel';
import type { BookingId, DayPart, FloorId, InstantRange, PersonId, SiteId, SpaceId } from '@hearth/shared/words';
import type { SpaceKind } from '@hearth/workplace/domain';
import { type FactsRow, selectFacts, toFacts, type WishFacts } from './booking-facts';
import { type BookingRow, selectBookings } from './booking-rows';
import { holds } from './holds';

/** A booking that is about to be made. */
export interface NewBooking {
  readonly id: BookingId;
  readonly spaceId: SpaceId;
  readonly personId: PersonId;
  readonly bookedById: PersonId;
  readonly kind: SpaceKind;
  readonly siteId: SiteId;
  readonly floorId: FloorId;
  readonly day: Temporal.PlainDate;
  readonly part: DayPart;
  readonly startsAt: Temporal.PlainTime;
  readonly endsAt: Temporal.PlainTime;
  readonly during: InstantRange;
  readonly createdAt: Temporal.Instant;
}

/** A space that might be had instead, with whether somebody holds it then. */
export type CandidateSpace = OfferedSpace & { readonly held: boolean };

/** Reads and writes bookings inside a unit of work. */
@Injectable()
export class BookingRepository {
  /** What the rule needs to judge a wish for the space on the day. The sitter must exist. */
  async facts(tx: Tx, wish: { spaceId: SpaceId; sitterId: PersonId; day: Temporal.PlainDate; now: Temporal.Instant }): Promise<WishFacts> {
    const [row] = await tx.query<FactsRow>(selectFacts, [wish.spaceId, wish.sitterId, wish.day.toString()]);
    if (!row) throw new Error('The person who is to sit there is not in the directory');
    return toFacts(row, wish.sitterId, wish.now);
  }

  /**
   * Adds the booking unless a constraint says no. Waits for others who are about to take the same space or time.
   * @returns whether it was added; if not, somebody or the person themselves was quicker
   */
  async add(tx: Tx, booking: NewBooking): Promise<boolean> {
    const { during } = booking;
    const added = await tx.query(
      `INSERT INTO bookings (id, space_id, person_id, booked_by_id, kind, site_id, floor_id, day, part, starts_at, ends_at,
         during, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, tstzrange($12, $13), $14)
       ON CONFLICT DO NOTHING RETURNING id`,
      [
        booking.id, booking.spaceId, booking.personId, booking.bookedById, booking.kind, booking.siteId, booking.floorId,
        booking.day.toString(), booking.part, booking.startsAt.toString(), booking.endsAt.toString(),
        during.from.toString(), during.to.toString(), booking.createdAt.toString(),
      ],
    );
    return added.length === 1;
  }

  async read(tx: Tx, id: BookingId): Promise<BookingRow | undefined> {
    const [row] = await tx.query<BookingRow>(`${selectBookings} WHERE b.id = $1`, [id]);
    return row;
  }

  /** The booking, locked until the unit ends, so that a cancel and another change take turns. */
  async lock(tx: Tx, id: BookingId): Promise<BookingRow | undefined> {
    const [row] = await tx.query<BookingRow>(`${selectBookings} WHERE b.id = $1 FOR UPDATE OF b`, [id]);
    return row;
  }

  async cancel(tx: Tx, id: BookingId, at: Temporal.Instant): Promise<void> {
    await tx.query(`UPDATE bookings SET state = 'CANCELLED', cancelled_at = $2 WHERE id = $1`, [id, at.toString()]);
  }

  /** The space itself and those of its kind on its floor, each with whether somebody holds it then. */
  async candidates(tx: Tx, near: { spaceId: SpaceId; during: InstantRange }): Promise<CandidateSpace[]> {
    const rows = await tx.query<CandidateRow>(
      `SELECT s.id, s.floor_id AS "floorId", s.kind, s.code, s.bank, s.seat_side AS "seatSide",
         s.closed_reason AS "closedReason", s.fixed_to_id AS "fixedTo",
         jsonb_build_object('x', s.x, 'y', s.y, 'width', s.width, 'height', s.height) AS box,
         EXISTS (SELECT FROM bookings b WHERE b.space_id = s.id AND ${holds('b')} AND b.during && tstzrange($2, $3)) AS held
       FROM spaces chosen
       JOIN spaces s ON s.floor_id = chosen.floor_id AND s.kind = chosen.kind AND s.removed_at IS NULL
       WHERE chosen.id = $1`,
      [near.spaceId, near.during.from.toString(), near.during.to.toString()],
    );
    return rows.map(({ bank, seatSide, closedReason, fixedTo, ...row }) => ({
      ...row,
      bank: bank ?? undefined,
      seatSide: seatSide ?? undefined,
      closedReason: closedReason ?? undefined,
      fixedTo: fixedTo ?? undefined,
    }));
  }

  /** Cancels what the person holds after the day, in the order in which bookings are made so that units can't deadlock. */
  async cancelAfter(tx: Tx, personId: PersonId, day: Temporal.PlainDate, at: Temporal.Instant): Promise<CancelledRow[]> {
    return tx.query<CancelledRow>(
      `WITH later AS (
         SELECT id FROM bookings WHERE person_id = $1 AND day > $2 AND state = 'BOOKED' ORDER BY day, space_id FOR UPDATE)
       UPDATE bookings b SET state = 'CANCELLED', cancelled_at = $3 FROM later WHERE b.id = later.id
       RETURNING b.id, b.floor_id AS "floorId", b.day, b.space_id AS "spaceId"`,
      [personId, day.toString(), at.toString()],
    );
  }
}

/** As the database has it: what a space lacks is null. */
type CandidateRow = {
  readonly [Key in keyof CandidateSpace]: undefined extends CandidateSpace[Key] ? NonNullable<CandidateSpace[Key]> | null : CandidateSpace[Key];
};

/** A booking that was cancelled because its person leaves. */
export interface CancelledRow {
  readonly id: BookingId;
  readonly floorId: FloorId;
  readonly day: Temporal.PlainDate;
  readonly spaceId: SpaceId;
}
