import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type BookingDecision, decideBooking } from '@hearth/booking/domain';
import { claimKey, type SignedInContext, type Tx, UnitOfWork } from '@hearth/shared/api-kernel';
import type { BookSpaceInput, BookSpaceResult, SpaceBooked } from '@hearth/shared/contract';
import type { BookingId, SpaceId } from '@hearth/shared/words';
import type { WishFacts } from './booking-facts';
import { BookingRepository } from './booking.repository';
import { toBooking } from './booking-rows';
import { checkId } from './check-arguments';
import { floorTopic } from './floor-topic';
import { Refusals } from './refusals';

type Accepted = Extract<BookingDecision, { type: 'Accepted' }>;

/** Between losing a race and asking who won, the winner may cancel. That this happens thrice to one press is no accident. */
const attempts = 3;

/** Books a space for the person who asks. */
@Injectable()
export class BookSpace {
  constructor(
    private readonly work: UnitOfWork,
    private readonly bookings: BookingRepository,
    private readonly refusals: Refusals,
  ) {}

  async run(ctx: SignedInContext, input: BookSpaceInput): Promise<BookSpaceResult> {
    return this.work.run<BookSpaceResult>(ctx, async tx => {
      const id = randomUUID() as string as BookingId;
      const { key, ...wish } = input;
      const earlier = await claimKey(tx, ctx, { key, operation: 'bookSpace', input: wish, outcome: id });
      if (earlier !== undefined) return tx.discard(await this.#booked(ctx, tx, earlier as BookingId));
      return this.#book(ctx, tx, input, id);
    });
  }

  async #book(ctx: SignedInContext, tx: Tx, wish: BookSpaceInput, id: BookingId): Promise<BookSpaceResult> {
    for (let attempt = 1; attempt <= attempts; attempt++) {
      const facts = await this.#facts(ctx, tx, wish);
      const decision = decideBooking(wish, facts);
      if (decision.type !== 'Accepted') return tx.discard(await this.refusals.tell(ctx, tx, decision, { wish, facts }));
      if (await this.#add(ctx, tx, { wish, facts, decision, id })) return this.#booked(ctx, tx, id);
    }
    throw new Error('The space was free each time it was looked at, and held each time it was taken');
  }

  #facts(ctx: SignedInContext, tx: Tx, { spaceId, day }: BookSpaceInput): Promise<WishFacts> {
    return this.bookings.facts(tx, { spaceId: checkId<SpaceId>(spaceId), sitterId: ctx.actor.personId, day, now: ctx.now });
  }

  async #add(
    ctx: SignedInContext,
    tx: Tx,
    { wish, facts: { place }, decision, id }: { wish: BookSpaceInput; facts: WishFacts; decision: Accepted; id: BookingId },
  ): Promise<boolean> {
    if (!place) throw new Error('A wish without a space was accepted');
    const { id: spaceId, floorId, kind } = place.space;
    const { day, part } = wish;
    const { personId } = ctx.actor;
    const added = await this.bookings.add(tx, {
      id, spaceId, kind, floorId, siteId: place.siteId, personId, bookedById: personId, day, part,
      startsAt: decision.startsAt, endsAt: decision.endsAt, during: decision.during, createdAt: ctx.now,
    });
    if (!added) return false;
    tx.record({
      act: 'booking.booked',
      subject: { type: 'booking', id },
      forPerson: personId,
      facts: { spaceId, day: day.toString(), part },
    });
    tx.announce({ topic: floorTopic(floorId, day), ids: [spaceId] });
    return true;
  }

  async #booked(ctx: SignedInContext, tx: Tx, id: BookingId): Promise<SpaceBooked> {
    const row = await this.bookings.read(tx, id);
    if (!row) throw new Error('The booking that was made is not there');
    return { __typename: 'SpaceBooked', booking: toBooking(row, ctx.now) };
  }
}
