import { Service, computed, inject, signal } from '@angular/core';
import { Session, faultFrom } from '@hearth/shared/web-kernel';
import type { BookSpaceInput } from '../book-space/book-space.documents';
import { BookSpace } from '../book-space/book-space';
import { CancelBooking } from '../book-space/cancel-booking';
import type { Outcome, Wish } from '../book-space/outcome';
import { type FloorDay, type Holding, OpenFloor } from './open-floor';

/** What the person asked for and the floor doesn't show yet. */
type Expected =
  | { readonly kind: 'BOOKED'; readonly wish: Wish; readonly since: FloorDay | undefined }
  | { readonly kind: 'CANCELLED'; readonly bookingId: string; readonly since: FloorDay | undefined };

/** Books and cancels on the open floor, and shows it at once: what comes of it is told when the server has answered. */
@Service({ autoProvided: false })
export class OfficeActs {
  readonly #floor = inject(OpenFloor);
  readonly #person = inject(Session).person;
  readonly #bookSpace = inject(BookSpace);
  readonly #cancelBooking = inject(CancelBooking);

  readonly #busy = signal(false);
  readonly #outcome = signal<Outcome | undefined>(undefined);
  readonly #expected = signal<Expected | undefined>(undefined);
  /** The last wish that got no answer; asking again has to carry the same key. */
  #unanswered: BookSpaceInput | undefined;

  /** Whether an answer is awaited. */
  readonly busy = this.#busy.asReadonly();
  /** What an answer is awaited for, when that is a booking. */
  readonly wished = computed(() => {
    const expected = this.#expected();
    return this.#busy() && expected?.kind === 'BOOKED' ? expected.wish : undefined;
  });
  readonly outcome = this.#outcome.asReadonly();
  /** Who holds what, with what the person did a moment ago. */
  readonly holdings = computed((): readonly Holding[] => {
    const [shown, expected] = [this.#floor.onDay(), this.#expected()];
    if (!shown) return [];
    // The server has looked since: what it says now counts.
    if (!expected || (expected.since && expected.since !== shown)) return shown.holdings;
    if (expected.kind === 'CANCELLED') return shown.holdings.filter(({ bookingId }) => bookingId !== expected.bookingId);
    return expected.wish.day === shown.day ? [...shown.holdings, this.#mine(expected.wish)] : shown.holdings;
  });

  async book(wish: Wish): Promise<void> {
    if (this.#busy()) return;
    const { spaceId, day, part } = wish;
    const input = { key: this.#keyOf(wish), spaceId, day, part };
    this.#unanswered = input;
    await this.#act({ kind: 'BOOKED', wish, since: undefined }, async () => {
      const result = await this.#bookSpace.run(input);
      this.#unanswered = undefined;
      if (result.__typename === 'SpaceBooked') return { kind: 'BOOKED', booking: result.booking };
      return { kind: 'NOT_BOOKED', wish, refusal: result };
    });
  }

  async cancel(bookingId: string): Promise<void> {
    await this.#act({ kind: 'CANCELLED', bookingId, since: undefined }, async () => {
      const result = await this.#cancelBooking.run(bookingId);
      if (result.__typename === 'BookingCancelled') return { kind: 'CANCELLED', booking: result.booking };
      return { kind: 'NOT_CANCELLED', message: result.message };
    });
  }

  /** Forgets why something couldn't be had, once the person looks at something else. */
  forgetRefusal(): void {
    const kind = this.#outcome()?.kind;
    if (kind !== 'BOOKED' && kind !== 'CANCELLED') this.#outcome.set(undefined);
  }

  async #act(expected: Expected, run: () => Promise<Outcome>): Promise<void> {
    if (this.#busy()) return;
    this.#busy.set(true);
    this.#expected.set(expected);
    const outcome = await this.#outcomeOf(run, () => this.#act(expected, run));
    const done = outcome.kind === 'BOOKED' || outcome.kind === 'CANCELLED';
    this.#expected.set(done ? { ...expected, since: this.#floor.onDay() } : undefined);
    this.#outcome.set(outcome);
    this.#busy.set(false);
    this.#floor.reloadDay();
  }

  async #outcomeOf(run: () => Promise<Outcome>, again: () => Promise<void>): Promise<Outcome> {
    try {
      return await run();
    } catch (error) {
      // No answer came, or one that something broke.
      return { kind: 'UNKNOWN', fault: faultFrom(error), again };
    }
  }

  /** Once for each wish: the same wish again after no answer is the same wish. */
  #keyOf({ spaceId, day, part }: Wish): string {
    const last = this.#unanswered;
    const same = last?.spaceId === spaceId && last.day === day && last.part === part;
    return same ? last.key : newKey();
  }

  #mine({ spaceId, part }: Wish): Holding {
    const { name = '', initials = '' } = this.#person() ?? {};
    return { spaceId, part, name, initials, mine: true, team: false, bookingId: null };
  }
}

/** Not `crypto.randomUUID`: a browser has that only where the connection is encrypted, and a trial may not be. */
function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');
}
