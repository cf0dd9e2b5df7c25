import { DOCUMENT, Service, inject } from '@angular/core';

/** The browser's address. Leaving the page for real (to sign in, to sign out) forgets everything it held in memory. */
@Service()
export class Address {
  readonly #document = inject(DOCUMENT);

  /** Where the page is, without the host. */
  current(): string {
    const { pathname, search } = this.#document.location;
    return pathname + search;
  }

  /** Leaves this page for another one of the same host. */
  leaveFor(path: string): void {
    this.#document.location.assign(path);
  }

  /** Loads the page anew. */
  reload(): void {
    this.#document.location.reload();
  }
}
