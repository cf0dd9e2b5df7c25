import { Service, signal } from '@angular/core';

/** Whether the session was found to have ended while the page was open. Kept apart, so that everything may tell it. */
@Service()
export class SessionEnd {
  readonly #ended = signal(false);

  readonly ended = this.#ended.asReadonly();

  /** The server, the clock or another tab said so. */
  happened(): void {
    this.#ended.set(true);
  }

  /** There is a session again, opened in another tab. */
  undone(): void {
    this.#ended.set(false);
  }
}
