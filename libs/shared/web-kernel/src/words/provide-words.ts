import { type EnvironmentProviders, isDevMode, makeEnvironmentProviders } from '@angular/core';
import { locales } from '@hearth/shared/words';
import { TRANSLOCO_LOADER, provideTransloco, provideTranslocoTranspiler } from '@jsverse/transloco';
import { Speakers, SpeakerTranspiler } from './speakers';

/** The catalogue of sentences, one language at a time. */
export function provideWords(): EnvironmentProviders {
  return makeEnvironmentProviders([
    provideTransloco({
      config: { availableLangs: [...locales], defaultLang: 'en', reRenderOnLangChange: true, prodMode: !isDevMode() },
    }),
    { provide: TRANSLOCO_LOADER, useExisting: Speakers },
    provideTranslocoTranspiler(SpeakerTranspiler),
  ]);
}
