import type { PersonId } from '@hearth/shared/words';
import type { CancellableBooking } from './booking';
import type { CancelRefusal } from './booking-refusal';
import { isOver } from './decide-day';

/** What comes of wanting to cancel. One that is cancelled already is a success too: a second press is no mistake. */
export type CancelDecision = { readonly type: 'Accepted' } | { readonly type: 'AlreadyCancelled' } | CancelRefusal;

/**
 * Decides whether a person may cancel a booking. Somebody else's looks exactly like one that isn't there. What is under
 * way can still be cancelled, so that the space is free for the rest of the day.
 */
export function decideCancel(booking: CancellableBooking | undefined, personId: PersonId, now: Temporal.Instant): CancelDecision {
  if (booking?.personId !== personId) return { type: 'BookingNotFound' };
  if (booking.state === 'CANCELLED') return { type: 'AlreadyCancelled' };
  return isCancellable(booking, now) ? { type: 'Accepted' } : { type: 'BookingIsOver' };
}

/** Whether a booking still holds its space and its end lies ahead. */
export function isCancellable(booking: Pick<CancellableBooking, 'state' | 'during'>, now: Temporal.Instant): boolean {
  return (booking.state === 'BOOKED' || booking.state === 'CHECKED_IN') && !isOver(booking.during, now);
}
