import type { BookingId, DayPart, InstantRange, PersonId } from '@hearth/shared/words';
import type { SpaceKind } from '@hearth/workplace/domain';

/** The kinds of space that are booked by the day. Lockers are given out for as long as they are needed. */
export const bookableKinds = ['DESK', 'ROOM', 'PARKING_BAY'] as const satisfies readonly SpaceKind[];
/** A kind of space that is booked by the day. */
export type BookableKind = (typeof bookableKinds)[number];

/** Whether spaces of a kind are booked by the day. */
export function isBookableKind(kind: SpaceKind): kind is BookableKind {
  return bookableKinds.some((each) => each === kind);
}

/** Every state of a booking, as on the wire and in the database. */
export const bookingStates = ['BOOKED', 'CHECKED_IN', 'ENDED', 'CANCELLED', 'RELEASED'] as const;
/** Where a booking stands: booked, then checked in, then ended; or cancelled by a person; or released as a no-show. */
export type BookingState = (typeof bookingStates)[number];

/** A stretch of time for which somebody holds a space. */
export interface HeldTime {
  readonly part: DayPart;
  readonly during: InstantRange;
}

/** A booking that a person holds already, of a space of the kind they now wish for. */
export interface OwnBooking extends HeldTime {
  readonly id: BookingId;
  readonly day: Temporal.PlainDate;
  /** The code of the space it holds. */
  readonly code: string;
}

/** What has to be known of a booking to say whether it can be cancelled. */
export interface CancellableBooking {
  /** The person who will sit there. */
  readonly personId: PersonId;
  readonly state: BookingState;
  readonly during: InstantRange;
}
