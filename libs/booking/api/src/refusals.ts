import { Injectable } from '@nestjs/common';
import {
  type BookingRefusal,
  type DayWish,
  decideDay,
  explainRefusal,
  nearestSpaces,
} from '@hearth/booking/domain';
import { type SignedInContext, type Tx, Words } from '@hearth/shared/api-kernel';
import type { Alternative, BookSpaceResult } from '@hearth/shared/contract';
import { assertNever } from '@hearth/shared/words';
import type { WishFacts } from './booking-facts';
import { BookingRepository } from './booking.repository';
import { toBooking } from './booking-rows';

/** What a refusal may need to be told in full. */
export interface RefusedWish {
  readonly wish: DayWish;
  readonly facts: WishFacts;
}

type Refused = Exclude<BookSpaceResult, { readonly __typename: 'SpaceBooked' }>;

/** Tells the domain's refusals in the contract's shape: the sentence, the facts, and what can be had instead. */
@Injectable()
export class Refusals {
  constructor(
    private readonly bookings: BookingRepository,
    private readonly words: Words,
  ) {}

  async tell(ctx: SignedInContext, tx: Tx, refusal: BookingRefusal, refused: RefusedWish): Promise<Refused> {
    const message = this.words.say(ctx, explainRefusal(refusal));
    switch (refusal.type) {
      case 'SpaceNotFound':
      case 'KindNotBookable':
        return { __typename: refusal.type, message };
      case 'SpaceTaken':
      case 'SpaceNotInUse':
      case 'SpaceIsFixed':
        return { __typename: refusal.type, message, alternatives: await this.#alternatives(ctx, tx, refused) };
      case 'SiteClosed':
        return { __typename: refusal.type, message, nextOpenDay: refusal.nextOpenDay ?? null };
      case 'TimeHasPassed':
        return { __typename: refusal.type, message, today: refusal.today };
      case 'DayTooFar':
        return { __typename: refusal.type, message, lastBookableDay: refusal.lastBookableDay, opensOn: refusal.opensOn };
      case 'LeavingBefore':
        return { __typename: refusal.type, message, lastDay: refusal.lastDay };
      case 'AlreadyBooked': {
        const held = await this.bookings.read(tx, refusal.bookingId);
        if (!held) throw new Error('The booking that stands in the way has gone');
        return { __typename: refusal.type, message, booking: toBooking(held, ctx.now) };
      }
      default:
        return assertNever(refusal);
    }
  }

  async #alternatives(ctx: SignedInContext, tx: Tx, { wish, facts }: RefusedWish): Promise<Alternative[]> {
    const { place, sitter } = facts;
    if (!place) return [];
    const time = decideDay(wish, place.site, ctx.now);
    if (time.type !== 'Bookable') return [];
    const spaces = await this.bookings.candidates(tx, { spaceId: place.space.id, during: time.during });
    const chosen = spaces.find(space => space.id === place.space.id);
    if (!chosen) return [];
    const held = new Set(spaces.filter(space => space.held).map(space => space.id));
    return nearestSpaces({ chosen, spaces, held, sitterId: sitter.id }).map(({ space, reason }) => ({
      spaceId: space.id,
      code: space.code,
      reason: this.words.say(ctx, reason),
    }));
  }
}
