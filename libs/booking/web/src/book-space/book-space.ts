import { Service, inject } from '@angular/core';
import { Fault, Graphql } from '@hearth/shared/web-kernel';
import { BookSpaceDocument, type BookSpaceInput, type BookSpaceMutation } from './book-space.documents';

/** What comes of a wish: the booking, or why not. */
export type BookSpaceResult = BookSpaceMutation['bookSpace'];
/** Why a space can't be booked, with what can be done instead. */
export type BookingRefused = Exclude<BookSpaceResult, { readonly __typename: 'SpaceBooked' }>;

/** Books a space. The wish carries its own key, so that sending it again can't book twice. */
@Service()
export class BookSpace {
  readonly #graphql = inject(Graphql);

  /** Throws a `Fault` when no answer came; the wish may have been granted all the same, so ask with the same key. */
  async run(wish: BookSpaceInput): Promise<BookSpaceResult> {
    try {
      return await this.#send(wish);
    } catch (error) {
      // A line that was idle for long often breaks under the first question and not under the second.
      if (error instanceof Fault && error.kind === 'OFFLINE') return this.#send(wish);
      throw error;
    }
  }

  async #send(input: BookSpaceInput): Promise<BookSpaceResult> {
    const { bookSpace } = await this.#graphql.act(BookSpaceDocument, { input });
    return bookSpace;
  }
}
