import { Injectable } from '@nestjs/common';
import { catalogues, createSpeaker, type Speaker, type WordKey } from '@hearth/shared/contract';
import type { Locale, Message } from '@hearth/shared/words';

/** Says the catalogue's sentences in the language of whoever asks. */
@Injectable()
export class Words {
  readonly #speakers: Readonly<Record<Locale, Speaker>> = {
    en: createSpeaker(catalogues.en, 'en'),
    cy: createSpeaker(catalogues.cy, 'cy'),
  };

  say({ locale }: { readonly locale: Locale }, message: Message<WordKey>): string {
    return this.#speakers[locale].say(message);
  }
}
