import { Service, signal } from '@angular/core';

/** How long words are gathered before they are read out, in milliseconds, so that a rush of changes is one sentence. */
const gatherFor = 150;

/** Says things to those who can't see them happen, politely, through the page's one live region. */
@Service()
export class Announcer {
  readonly #words = signal('');
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** What the live region holds. */
  readonly words = this.#words.asReadonly();

  /** Reads a sentence out when the reader is free. A later one within a moment takes its place. */
  say(sentence: string): void {
    clearTimeout(this.#timer);
    // The same words twice are read out twice only when the region was empty in between.
    this.#words.set('');
    this.#timer = setTimeout(() => this.#words.set(sentence), gatherFor);
  }
}
