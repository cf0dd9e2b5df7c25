import { Service, inject, signal } from '@angular/core';
import { type Catalogue, createSpeaker, loadCatalogue, type Speaker, type WordKey } from '@hearth/shared/contract';
import { type Locale, locales } from '@hearth/shared/words';
import type { TranslocoLoader, TranslocoTranspiler } from '@jsverse/transloco';

/** Fetches a language's sentences when they are first wanted, and knows who says them now. */
@Service()
export class Speakers implements TranslocoLoader {
  readonly #speakers = new Map<Locale, Speaker>();
  readonly #current = signal<Speaker | undefined>(undefined);

  /** Who says things now; nobody until the first language is loaded. */
  readonly current = this.#current.asReadonly();

  async getTranslation(asked: string): Promise<Catalogue> {
    const locale = locales.find((one) => one === asked) ?? 'en';
    const catalogue = await loadCatalogue(locale);
    this.#speakers.set(locale, createSpeaker(catalogue, locale));
    return catalogue;
  }

  /** Lets the speaker of a loaded language speak. */
  switchTo(locale: Locale): void {
    this.#current.set(this.#speakers.get(locale));
  }
}

type Asked = Parameters<TranslocoTranspiler['transpile']>[0];

/**
 * Lets the speaker fill in a sentence (ICU plurals, days as people say them). Transloco's own way with ICU makes code
 * out of text, which the content security policy forbids.
 */
@Service({ autoProvided: false })
export class SpeakerTranspiler implements TranslocoTranspiler {
  readonly #speakers = inject(Speakers);

  transpile({ key, params, value }: Asked): unknown {
    // Transloco knows keys as text only; one that the catalogue lacks throws, like everywhere.
    return this.#speakers.current()?.say({ key: key as WordKey, values: params ?? {} }) ?? value;
  }
}
