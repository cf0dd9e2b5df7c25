import { type Locale, locales } from '@hearth/shared/words';

/**
 * The language to answer in: of those that Hearth speaks, the one that the header wants most; English when it wants
 * neither.
 * @param header the request's `accept-language`, such as `cy, en;q=0.5`
 */
export function localeOf(header: string | undefined): Locale {
  let best: Locale = 'en';
  let weightOfBest = 0;
  for (const wish of (header ?? '').slice(0, 200).split(',')) {
    const [tag = '', quality] = wish.trim().toLowerCase().split(/;\s*q=/);
    const locale = locales.find(known => tag === known || tag.startsWith(`${known}-`));
    const weight = quality === undefined ? 1 : Number(quality);
    if (locale && weight > weightOfBest) [best, weightOfBest] = [locale, weight];
  }
  return best;
}
