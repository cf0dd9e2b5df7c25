import type { BookingState, BookingTime } from '@hearth/booking/domain';
import type { BookingId, DayPart } from '@hearth/shared/words';
import { chanceFor } from './chance';
import type { SeedPerson } from './people';
import type { SiteDay } from './site-day';
import type { SeedSite, SeedSpace } from './sites';
import { stableId } from './stable-id';

export interface SeedBooking extends BookingTime {
  readonly id: BookingId;
  readonly space: SeedSpace;
  readonly site: SeedSite;
  readonly person: SeedPerson;
  readonly bookedBy: SeedPerson;
  readonly day: Temporal.PlainDate;
  readonly part: DayPart;
  readonly state: BookingState;
  readonly createdAt: Temporal.Instant;
  readonly cancelledAt: Temporal.Instant | undefined;
}

/** A person is to have a space for a part of a day. */
export interface Wish {
  readonly person: SeedPerson;
  readonly space: SeedSpace;
  readonly part: DayPart;
  /** Who booked it, when not the person. */
  readonly bookedBy?: SeedPerson;
  /** Left out, it is as it should be on that day: ended in the past, else booked. */
  readonly state?: BookingState;
}

const secondsADay = 24 * 60 * 60;

/** Makes the booking of a wish, in office hours up to a fortnight before the deadline, and cancelled before it if at all. */
export function bookingOf(wish: Wish, { site, day, key, past, deadline, times }: SiteDay): SeedBooking {
  const { person, space, part } = wish;
  const state = wish.state ?? (past ? 'ENDED' : 'BOOKED');
  const chance = chanceFor('made', person.objectId, space.code, key, part);
  const timeOfDay = (8 + 10 * chance.fraction()) * 60 * 60;
  const madeBefore = (1 + chance.below(13)) * secondsADay - Math.floor(timeOfDay);
  const cancelledBefore = Math.floor(madeBefore * chance.fraction());
  return {
    id: stableId('booking', site.name, space.code, key, part, person.objectId, state === 'ENDED' ? 'BOOKED' : state),
    space,
    site,
    person,
    bookedBy: wish.bookedBy ?? person,
    day,
    part,
    ...times[part],
    state,
    createdAt: deadline.subtract({ seconds: madeBefore }),
    cancelledAt: state === 'CANCELLED' ? deadline.subtract({ seconds: cancelledBefore }) : undefined,
  };
}
