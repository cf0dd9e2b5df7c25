import { DOCUMENT, DestroyRef, Service, inject, signal } from '@angular/core';

/** How long to wait before asking again whether the server can be reached, try after try, in milliseconds. */
const waits = [2_000, 4_000, 8_000, 15_000] as const;

/**
 * Whether the server can be reached. The browser says when the network goes; a request that never arrived says so too.
 * It then asks by itself until an answer comes.
 */
@Service()
export class Connection {
  readonly #window = inject(DOCUMENT).defaultView;

  readonly #online = signal(this.#window?.navigator.onLine ?? true);
  readonly #trying = signal(false);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #tries = 0;

  /** Whether the last thing asked of the server arrived. */
  readonly online = this.#online.asReadonly();
  /** Whether it is being tried at this moment. */
  readonly trying = this.#trying.asReadonly();

  constructor() {
    const lost = () => this.lost();
    const retry = () => void this.retry();
    this.#window?.addEventListener('offline', lost);
    this.#window?.addEventListener('online', retry);
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(this.#timer);
      this.#window?.removeEventListener('offline', lost);
      this.#window?.removeEventListener('online', retry);
    });
  }

  /** A request didn't arrive. */
  lost(): void {
    if (this.#online()) this.#tryLater();
    this.#online.set(false);
  }

  /** An answer came. */
  found(): void {
    clearTimeout(this.#timer);
    this.#tries = 0;
    this.#online.set(true);
  }

  /** Asks now. */
  async retry(): Promise<void> {
    if (this.#trying()) return;
    clearTimeout(this.#timer);
    this.#trying.set(true);
    try {
      await fetch('/health/live', { cache: 'no-store' });
      this.found();
    } catch {
      // Still no network, or no server behind it.
      this.#online.set(false);
      this.#tryLater();
    } finally {
      this.#trying.set(false);
    }
  }

  #tryLater(): void {
    const wait = waits[Math.min(this.#tries++, waits.length - 1)];
    this.#timer = setTimeout(() => void this.retry(), wait);
  }
}
