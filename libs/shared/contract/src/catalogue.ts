import type { Locale } from '@hearth/shared/words';

import type { WordKey } from './generated/word-keys';
import cy from './generated/words.cy.json' with { type: 'json' };
import en from './generated/words.en.json' with { type: 'json' };

/** Every sentence that Hearth can say in one language: the source, in ICU MessageFormat, by its key. */
export type Catalogue = Readonly<Record<WordKey, string>>;

/** The sentences of every language, for the server: it speaks all of them at once. */
export const catalogues: Readonly<Record<Locale, Catalogue>> = { en, cy };

/** The sentences of one language, for the browser: it fetches the one that is wanted. */
export async function loadCatalogue(locale: Locale): Promise<Catalogue> {
  const { default: catalogue } = await catalogueFiles[locale]();
  return catalogue;
}

const catalogueFiles: Readonly<Record<Locale, () => Promise<{ readonly default: Catalogue }>>> = {
  en: () => import('./generated/words.en.json', { with: { type: 'json' } }),
  cy: () => import('./generated/words.cy.json', { with: { type: 'json' } }),
};
