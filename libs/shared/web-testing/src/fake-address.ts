import { Address } from '@hearth/shared/web-kernel';

/** The address bar: remembers where the page was left for, and stays. */
export class FakeAddress extends Address {
  readonly #left: string[] = [];

  /** Where the page was left for, in order. */
  readonly left: readonly string[] = this.#left;
  /** How often the page was loaded anew. */
  reloads = 0;
  /** Where the page is, without the host. */
  here = '/office?day=2026-11-26';

  override current(): string {
    return this.here;
  }

  override leaveFor(path: string): void {
    this.#left.push(path);
  }

  override reload(): void {
    this.reloads += 1;
  }
}
