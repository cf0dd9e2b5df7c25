import { DOCUMENT, Service, inject } from '@angular/core';

const rememberedAs = 'hearth.floor';

/** The floor a person looked at last in this browser: most people come to the same one, and so begin there. */
@Service()
export class LastFloor {
  readonly #window = inject(DOCUMENT).defaultView;

  /** Its id; undefined at the first visit, and where the browser keeps nothing for this site. */
  recall(): string | undefined {
    try {
      return this.#window?.localStorage.getItem(rememberedAs) ?? undefined;
    } catch {
      // Storage is forbidden here; then every visit is the first.
      return undefined;
    }
  }

  remember(floorId: string): void {
    try {
      this.#window?.localStorage.setItem(rememberedAs, floorId);
    } catch {
      // As above, or the storage is full.
    }
  }
}
