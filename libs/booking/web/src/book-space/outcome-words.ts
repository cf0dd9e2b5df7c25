import { Service, inject } from '@angular/core';
import { Words } from '@hearth/shared/web-kernel';
import { assertNever } from '@hearth/shared/words';
import { SpaceWords } from '../space-words/space-words';
import type { BookingLineFragment } from './book-space.documents';
import type { Outcome } from './outcome';
import { wayOut } from './way-out';

/** Says what came of booking or cancelling. */
@Service()
export class OutcomeWords {
  readonly #words = inject(Words);
  readonly #spaceWords = inject(SpaceWords);

  /** One or two sentences; none where the page words a fault by itself. */
  say(outcome: Outcome): string | undefined {
    switch (outcome.kind) {
      case 'BOOKED':
        return this.#words.say('booking.outcome.booked', this.#factsOf(outcome.booking));
      case 'CANCELLED':
        return this.#words.say('booking.outcome.cancelled', this.#factsOf(outcome.booking));
      case 'NOT_BOOKED':
        return this.#refusal(outcome);
      case 'NOT_CANCELLED':
        return outcome.message;
      case 'UNKNOWN':
        return undefined;
      default:
        return assertNever(outcome);
    }
  }

  /** "First floor, Mill Lane. 9am to 5pm." */
  whereAndWhen(booking: BookingLineFragment): string {
    const { floorName, siteName } = booking.space;
    return this.#words.say('booking.outcome.where-and-when', { floor: floorName, site: siteName, times: this.times(booking) });
  }

  /** "9am to 5pm". */
  times({ startsAt, endsAt }: Pick<BookingLineFragment, 'startsAt' | 'endsAt'>): string {
    return this.#words.say('booking.times', { from: Temporal.PlainTime.from(startsAt), to: Temporal.PlainTime.from(endsAt) });
  }

  /** A lost race is told with what can be had instead; every other refusal in the server's own words. */
  #refusal({ refusal, wish: { label } }: Extract<Outcome, { kind: 'NOT_BOOKED' }>): string {
    const out = wayOut(refusal);
    if (refusal.__typename !== 'SpaceTaken' || out.kind !== 'SPACE') return refusal.message;
    return this.#words.say('booking.outcome.lost-race', { label, other: out.space.code, reason: out.space.reason });
  }

  #factsOf({ space, day, part }: BookingLineFragment) {
    return { title: this.#spaceWords.title(space), when: this.#spaceWords.dayAndPart(day, part) };
  }
}
