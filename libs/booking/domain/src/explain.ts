import { assertNever, type Message } from '@hearth/shared/words';
import type { BookingRefusal, CancelRefusal, SiteClosed, SpaceTaken } from './booking-refusal';

/** The sentences that say why a space can't be booked, or a booking can't be cancelled. */
export type RefusalKey =
  | 'booking.refused.space-not-found'
  | 'booking.refused.kind-not-bookable'
  | 'booking.refused.space-not-in-use'
  | 'booking.refused.site-closed'
  | 'booking.refused.site-closed-weekday'
  | 'booking.refused.site-closed-part'
  | 'booking.refused.day-too-far'
  | 'booking.refused.time-has-passed'
  | 'booking.refused.leaving-before'
  | 'booking.refused.space-is-fixed'
  | 'booking.refused.already-booked'
  | 'booking.refused.space-taken'
  | 'booking.refused.booking-not-found'
  | 'booking.refused.booking-is-over';

/** Why a space can't be booked: the reason, who can change it, and what can be had instead. */
export function explainRefusal(refusal: BookingRefusal): Message<RefusalKey> {
  switch (refusal.type) {
    case 'SpaceNotFound':
      return { key: 'booking.refused.space-not-found', values: {} };
    case 'KindNotBookable':
      return { key: 'booking.refused.kind-not-bookable', values: {} };
    case 'SpaceNotInUse':
      return { key: 'booking.refused.space-not-in-use', values: { code: refusal.code, kind: refusal.kind, reason: refusal.reason } };
    case 'SiteClosed':
      return explainSiteClosed(refusal);
    case 'DayTooFar':
      return {
        key: 'booking.refused.day-too-far',
        values: { day: refusal.day, lastBookableDay: refusal.lastBookableDay, opensOn: refusal.opensOn },
      };
    case 'TimeHasPassed':
      return { key: 'booking.refused.time-has-passed', values: { site: refusal.siteName, today: refusal.today } };
    case 'LeavingBefore':
      return { key: 'booking.refused.leaving-before', values: { lastDay: refusal.lastDay } };
    case 'SpaceIsFixed':
      return { key: 'booking.refused.space-is-fixed', values: { code: refusal.code, kind: refusal.kind } };
    case 'AlreadyBooked':
      return {
        key: 'booking.refused.already-booked',
        values: { code: refusal.code, kind: refusal.kind, day: refusal.day, part: refusal.part },
      };
    case 'SpaceTaken':
      return explainSpaceTaken(refusal);
    default:
      return assertNever(refusal);
  }
}

/** Why a booking can't be cancelled. */
export function explainCancelRefusal(refusal: CancelRefusal): Message<RefusalKey> {
  switch (refusal.type) {
    case 'BookingNotFound':
      return { key: 'booking.refused.booking-not-found', values: {} };
    case 'BookingIsOver':
      return { key: 'booking.refused.booking-is-over', values: {} };
    default:
      return assertNever(refusal);
  }
}

function explainSiteClosed({ siteName, day, because, nextOpenDay }: SiteClosed): Message<RefusalKey> {
  const values = { site: siteName, day, ...(nextOpenDay ? { hasNext: 'yes', next: nextOpenDay } : { hasNext: 'no' }) };
  switch (because.type) {
    case 'ClosedDay':
      return { key: 'booking.refused.site-closed', values: { ...values, reason: because.reason } };
    case 'Weekday':
      return { key: 'booking.refused.site-closed-weekday', values };
    case 'Part':
      return { key: 'booking.refused.site-closed-part', values: { ...values, part: because.part } };
    default:
      return assertNever(because);
  }
}

function explainSpaceTaken({ code, kind, day, freePart }: SpaceTaken): Message<RefusalKey> {
  return { key: 'booking.refused.space-taken', values: { code, kind, day, free: freePart ?? 'NONE' } };
}
