import { Clock } from '@hearth/shared/api-kernel';

/** A clock that stands still until it is moved. */
export class TestClock extends Clock {
  #now: Temporal.Instant;

  constructor(now: string) {
    super();
    this.#now = Temporal.Instant.from(now);
  }

  override now(): Temporal.Instant {
    return this.#now;
  }

  /** Moves on, or to a moment: `clock.move({ minutes: 5 })`, `clock.move('2027-03-28T00:30:00Z')`. */
  move(to: string | Temporal.DurationLike): void {
    this.#now = typeof to === 'string' ? Temporal.Instant.from(to) : this.#now.add(to);
  }
}
