import { Service, inject } from '@angular/core';
import { Graphql } from '@hearth/shared/web-kernel';
import { CancelBookingDocument, type CancelBookingMutation } from './book-space.documents';

export type CancelBookingResult = CancelBookingMutation['cancelBooking'];

/** Cancels a booking. Doing it twice is no mistake, so it can be tried again. */
@Service()
export class CancelBooking {
  readonly #graphql = inject(Graphql);

  /** Throws a `Fault` when no answer came. */
  async run(bookingId: string): Promise<CancelBookingResult> {
    const { cancelBooking } = await this.#graphql.act(CancelBookingDocument, { input: { bookingId } });
    return cancelBooking;
  }
}
