import type { BookingId, DayPart } from '@hearth/shared/words';
import type { SpaceKind } from '@hearth/workplace/domain';
import type { BookableKind } from './booking';
import type { HalfDay } from './free-half';

/** Nothing can be booked on that day or part of it, whichever the space. */
export type DayRefusal = SiteClosed | DayTooFar | TimeHasPassed;

/** Why a space can't be booked. The names are those of the contract's `BookSpaceResult`. */
export type BookingRefusal =
  | SpaceNotFound
  | KindNotBookable
  | SpaceNotInUse
  | DayRefusal
  | LeavingBefore
  | SpaceIsFixed
  | AlreadyBooked
  | SpaceTaken;

/** Why a booking can't be cancelled. The names are those of the contract's `CancelBookingResult`. */
export type CancelRefusal = { readonly type: 'BookingNotFound' } | { readonly type: 'BookingIsOver' };

/** There is no such space, or no longer. */
export interface SpaceNotFound {
  readonly type: 'SpaceNotFound';
}

/** Spaces of this kind are given out, not booked by the day. */
export interface KindNotBookable {
  readonly type: 'KindNotBookable';
  readonly kind: Exclude<SpaceKind, BookableKind>;
}

/** The space is closed for now. */
export interface SpaceNotInUse {
  readonly type: 'SpaceNotInUse';
  readonly code: string;
  readonly kind: BookableKind;
  /** What Facilities wrote: "Broken screen". */
  readonly reason: string;
}

/** The site is closed that day, or in that part of it. */
export interface SiteClosed {
  readonly type: 'SiteClosed';
  readonly siteName: string;
  readonly day: Temporal.PlainDate;
  readonly because: ClosedBecause;
  /** The next day on which that part can be booked now. */
  readonly nextOpenDay: Temporal.PlainDate | undefined;
}

/** Why a site is closed: a closed day by its name, a weekday on which it never opens, or a part in which it isn't open. */
export type ClosedBecause =
  | { readonly type: 'ClosedDay'; readonly reason: string }
  | { readonly type: 'Weekday' }
  | { readonly type: 'Part'; readonly part: DayPart };

/** Bookings for that day aren't open yet. */
export interface DayTooFar {
  readonly type: 'DayTooFar';
  readonly day: Temporal.PlainDate;
  readonly lastBookableDay: Temporal.PlainDate;
  /** The day on which that day can first be booked. */
  readonly opensOn: Temporal.PlainDate;
}

/** The day, or that part of today, is over at the site. */
export interface TimeHasPassed {
  readonly type: 'TimeHasPassed';
  readonly siteName: string;
  /** The day it is at the site. */
  readonly today: Temporal.PlainDate;
}

/** The person who would sit there leaves before that day. */
export interface LeavingBefore {
  readonly type: 'LeavingBefore';
  readonly lastDay: Temporal.PlainDate;
}

/** It is somebody else's fixed desk. */
export interface SpaceIsFixed {
  readonly type: 'SpaceIsFixed';
  readonly code: string;
  readonly kind: BookableKind;
}

/** The person already holds a space of this kind at that time. */
export interface AlreadyBooked {
  readonly type: 'AlreadyBooked';
  readonly bookingId: BookingId;
  readonly kind: BookableKind;
  /** The space, day and part of the booking that stands in the way. */
  readonly code: string;
  readonly day: Temporal.PlainDate;
  readonly part: DayPart;
}

/** Somebody holds the space at that time. */
export interface SpaceTaken {
  readonly type: 'SpaceTaken';
  readonly code: string;
  readonly kind: BookableKind;
  readonly day: Temporal.PlainDate;
  /** The part that was wished for. */
  readonly part: DayPart;
  /** The half of the day that can still be booked, when all day was wished for. */
  readonly freePart: HalfDay | undefined;
}
