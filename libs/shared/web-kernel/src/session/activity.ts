import { Service, inject, signal } from '@angular/core';
import { millisecondsNow } from '../clock';
import { OtherTabs } from './other-tabs';

/** When the server last heard of this person, from this tab or another: the session's idle time starts over then. */
@Service()
export class Activity {
  readonly #otherTabs = inject(OtherTabs);
  readonly #last = signal(millisecondsNow());

  /** In milliseconds of the browser's clock. */
  readonly last = this.#last.asReadonly();

  constructor() {
    this.#otherTabs.heard.subscribe((word) => {
      if (word === 'active') this.#last.set(millisecondsNow());
    });
  }

  /** The server answered this tab. */
  note(): void {
    this.#last.set(millisecondsNow());
    this.#otherTabs.tell('active');
  }
}
