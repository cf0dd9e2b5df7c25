import { Injectable } from '@nestjs/common';
import { decideCancel, explainCancelRefusal } from '@hearth/booking/domain';
import { type SignedInContext, UnitOfWork, Words } from '@hearth/shared/api-kernel';
import type { CancelBookingInput, CancelBookingResult } from '@hearth/shared/contract';
import type { BookingId } from '@hearth/shared/words';
import { BookingRepository } from './booking.repository';
import { duringOf, toBooking } from './booking-rows';
import { checkId } from './check-arguments';
import { floorTopic } from './floor-topic';

/** Cancels a booking of the person who asks. */
@Injectable()
export class CancelBooking {
  constructor(
    private readonly work: UnitOfWork,
    private readonly bookings: BookingRepository,
    private readonly words: Words,
  ) {}

  async run(ctx: SignedInContext, { bookingId }: CancelBookingInput): Promise<CancelBookingResult> {
    return this.work.run<CancelBookingResult>(ctx, async tx => {
      const id = checkId<BookingId>(bookingId);
      const row = await this.bookings.lock(tx, id);
      const decision = decideCancel(row && { ...row, during: duringOf(row) }, ctx.actor.personId, ctx.now);
      if (decision.type === 'BookingNotFound' || decision.type === 'BookingIsOver' || !row) {
        const refusal = decision.type === 'BookingIsOver' ? decision : ({ type: 'BookingNotFound' } as const);
        return tx.discard({ __typename: refusal.type, message: this.words.say(ctx, explainCancelRefusal(refusal)) });
      }
      const booking = toBooking({ ...row, state: 'CANCELLED' }, ctx.now);
      if (decision.type === 'AlreadyCancelled') return tx.discard({ __typename: 'BookingCancelled', booking });
      await this.bookings.cancel(tx, id, ctx.now);
      tx.record({ act: 'booking.cancelled', subject: { type: 'booking', id }, forPerson: row.personId });
      tx.announce({ topic: floorTopic(row.space.floorId, row.day), ids: [row.space.id] });
      return { __typename: 'BookingCancelled', booking };
    });
  }
}
