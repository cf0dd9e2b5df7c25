import { assertNever } from '@hearth/shared/words';
import type { BookingRefused } from './book-space';
import type { AlternativeSpaceFragment, BookingLineFragment } from './book-space.documents';

/** What a person can do when a space can't be had. */
export type WayOut =
  /** Somebody was quicker or the space is closed: another one that is free. */
  | { readonly kind: 'SPACE'; readonly space: AlternativeSpaceFragment }
  /** Look at a day that can be booked. */
  | { readonly kind: 'DAY'; readonly day: string }
  /** Look at the booking they hold already. */
  | { readonly kind: 'BOOKING'; readonly booking: BookingLineFragment }
  /** Nothing that this page could offer. */
  | { readonly kind: 'NONE' };

/** The best way out of a refusal. */
export function wayOut(refusal: BookingRefused): WayOut {
  switch (refusal.__typename) {
    case 'SpaceTaken':
    case 'SpaceNotInUse':
    case 'SpaceIsFixed':
      return toSpace(refusal.alternatives[0]);
    case 'AlreadyBooked':
      return { kind: 'BOOKING', booking: refusal.booking };
    case 'SiteClosed':
      return toDay(refusal.nextOpenDay);
    case 'TimeHasPassed':
      return toDay(refusal.today);
    case 'DayTooFar':
      return toDay(refusal.lastBookableDay);
    case 'SpaceNotFound':
    case 'KindNotBookable':
    case 'LeavingBefore':
      return { kind: 'NONE' };
    default:
      return assertNever(refusal);
  }
}

function toSpace(space: AlternativeSpaceFragment | undefined): WayOut {
  return space ? { kind: 'SPACE', space } : { kind: 'NONE' };
}

function toDay(day: string | null): WayOut {
  return day === null ? { kind: 'NONE' } : { kind: 'DAY', day };
}
