import { type InstantRange, type PersonId, rangesOverlap } from '@hearth/shared/words';
import type { Space } from '@hearth/workplace/domain';
import { type BookableKind, type HeldTime, isBookableKind, type OwnBooking } from './booking';
import type { AlreadyBooked, BookingRefusal, SpaceTaken } from './booking-refusal';
import { type BookableSite, type BookingTime, decideDay, type DayWish } from './decide-day';
import { freeHalf } from './free-half';

/** What has to be known to decide. The holdings and own bookings may be more than those that stand in the way. */
export interface BookingFacts {
  readonly now: Temporal.Instant;
  /** The space and its site; none when there is no such space, or no longer. */
  readonly place: { readonly space: BookedSpace; readonly site: BookableSite } | undefined;
  /** The person who will sit there, whoever presses. */
  readonly sitter: { readonly id: PersonId; readonly leftOn: Temporal.PlainDate | undefined };
  /** The times for which anybody holds the space, about that day. */
  readonly holdings: readonly HeldTime[];
  /** The sitter's bookings of the same kind of space, about that day, at any site. */
  readonly ownBookings: readonly OwnBooking[];
}

type BookedSpace = Pick<Space, 'code' | 'kind' | 'closedReason' | 'fixedTo'>;

/** What comes of wishing for a space: its times when it can be had, or the reason why not. */
export type BookingDecision = ({ readonly type: 'Accepted' } & BookingTime) | BookingRefusal;

/**
 * Decides whether a person may hold a space for a part of a day. The first reason that applies is told, the one that
 * most helps to choose again first: what is wrong with the space whatever the day (not there, of a kind that is given
 * out, out of use); then with the day whatever the space (closed, too far, past, after the person has left); then with
 * this space for this person (someone's fixed desk; their own is fine); then what others and they themselves hold. Their
 * own booking is told before another's, since another space of the kind wouldn't help. The database has the last word
 * on the last two.
 */
export function decideBooking(wish: DayWish, facts: BookingFacts): BookingDecision {
  if (!facts.place) return { type: 'SpaceNotFound' };
  const { code, kind, closedReason, fixedTo } = facts.place.space;
  if (!isBookableKind(kind)) return { type: 'KindNotBookable', kind };
  if (closedReason !== undefined) return { type: 'SpaceNotInUse', code, kind, reason: closedReason };
  const time = decideDay(wish, facts.place.site, facts.now);
  if (time.type !== 'Bookable') return time;
  const { leftOn, id } = facts.sitter;
  if (leftOn && Temporal.PlainDate.compare(wish.day, leftOn) > 0) return { type: 'LeavingBefore', lastDay: leftOn };
  if (fixedTo !== undefined && fixedTo !== id) return { type: 'SpaceIsFixed', code, kind };
  return (
    alreadyBooked(kind, time, facts.ownBookings) ??
    spaceTaken({ code, kind }, wish, { ...facts, site: facts.place.site, during: time.during }) ?? { ...time, type: 'Accepted' }
  );
}

function alreadyBooked(kind: BookableKind, { during }: BookingTime, own: readonly OwnBooking[]): AlreadyBooked | undefined {
  const held = own.find((booking) => rangesOverlap(booking.during, during));
  return held && { type: 'AlreadyBooked', bookingId: held.id, kind, code: held.code, day: held.day, part: held.part };
}

interface TakenFacts extends Pick<BookingFacts, 'now' | 'holdings'> {
  readonly site: BookableSite;
  readonly during: InstantRange;
}

function spaceTaken(space: Pick<SpaceTaken, 'code' | 'kind'>, { day, part }: DayWish, facts: TakenFacts): SpaceTaken | undefined {
  const held = facts.holdings.filter((holding) => rangesOverlap(holding.during, facts.during));
  if (held.length === 0) return undefined;
  const half = part === 'ALL_DAY' ? freeHalf(held) : undefined;
  // At three o'clock it helps nobody that the morning was free.
  const freePart = half && decideDay({ day, part: half }, facts.site, facts.now).type === 'Bookable' ? half : undefined;
  return { type: 'SpaceTaken', ...space, day, part, freePart };
}
