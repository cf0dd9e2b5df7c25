import { DestroyRef, Service, inject } from '@angular/core';
import { Subject } from 'rxjs';

/** What the tabs of one browser tell each other about the session they share. */
export type TabWord = 'active' | 'signed-out' | 'signed-in';

const words: readonly TabWord[] = ['active', 'signed-out', 'signed-in'];

/** The other tabs of this browser that have Hearth open. */
@Service()
export class OtherTabs {
  readonly #channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('hearth') : undefined;
  readonly #heard = new Subject<TabWord>();

  readonly heard = this.#heard.asObservable();

  constructor() {
    this.#channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const word = words.find((one) => one === data);
      if (word) this.#heard.next(word);
    });
    inject(DestroyRef).onDestroy(() => this.#channel?.close());
  }

  tell(word: TabWord): void {
    this.#channel?.postMessage(word);
  }
}
