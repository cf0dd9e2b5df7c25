import { IntlMessageFormat } from 'intl-messageformat';

import type { Locale, Message, MessageValue } from '@hearth/shared/words';

import type { Catalogue } from './catalogue';
import { type DayForm, sayDay, sayTime } from './day-and-time';
import type { NoValues, WordKey, WordValues } from './generated/word-keys';

/** What a sentence takes besides its key; nothing when it is always the same. */
export type ValuesOf<Key extends WordKey> = WordValues[Key] extends NoValues ? [] : [values: WordValues[Key]];

/** A message whose key and values the compiler has checked against the catalogue. */
export type WordMessage = { [Key in WordKey]: { readonly key: Key; readonly values: WordValues[Key] } }[WordKey];

/** Says things in one language. */
export interface Speaker {
  readonly locale: Locale;
  /** A sentence of the catalogue. A key that isn't there, or a value left out, is a fault and throws. */
  say<Key extends WordKey>(key: Key, ...values: ValuesOf<Key>): string;
  /** A sentence that was decided elsewhere, such as the reason of a refusal. Its keys have to be the catalogue's. */
  say(message: Message<WordKey>): string;
  /** "Tuesday 24 November", in Welsh "dydd Mawrth 24 Tachwedd". */
  day(day: Temporal.PlainDate, form?: DayForm): string;
  /** "9am" or "1:30pm", in Welsh "9yb" or "1:30yh". */
  time(time: Temporal.PlainTime): string;
}

/** Makes a speaker from a language's sentences. Keep it: it remembers each sentence it has once taken apart. */
export function createSpeaker(catalogue: Catalogue, locale: Locale): Speaker {
  const sentences = new Map<string, IntlMessageFormat>();
  const sources: Readonly<Record<string, string>> = catalogue;

  const sentence = (key: string): IntlMessageFormat => {
    const source = sources[key];
    if (source === undefined) throw new Error(`The ${locale} catalogue has no "${key}".`);
    const made = sentences.get(key) ?? new IntlMessageFormat(source, locale, undefined, options);
    sentences.set(key, made);
    return made;
  };

  const inWords = (value: MessageValue): string | number => {
    if (typeof value !== 'object') return value;
    return 'dayOfWeek' in value ? sayDay(catalogue, value, 'full') : sayTime(catalogue, value);
  };

  return {
    locale,
    say: (what: string | Message, given: Message['values'] = {}) => {
      const { key, values } = typeof what === 'string' ? { key: what, values: given } : what;
      const words = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, inWords(value)]));
      return startingLarge(String(sentence(key).format(words)), sources[key], values);
    },
    day: (day, form = 'full') => sayDay(catalogue, day, form),
    time: (time) => sayTime(catalogue, time),
  };
}

/** A day at the start of a sentence: "dydd Mawrth" becomes "Dydd Mawrth". */
function startingLarge(text: string, source = '', values: Message['values']): string {
  const first = values[/^\{(\w+)\}/.exec(source)?.[1] ?? ''];
  return typeof first === 'object' ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

const pluralRules = new Map<string, Intl.PluralRules>();
const numbers = new Intl.NumberFormat('en-GB');

const options = {
  // Sentences are plain text, so `<` is only a character.
  ignoreTag: true,
  formatters: {
    // Welsh writes its numbers like English, and Chromium has no Welsh numbers: it would take the machine's own.
    getNumberFormat: () => numbers,
    getPluralRules: (locale: string | string[] = 'en', rule: Intl.PluralRulesOptions = {}) => {
      const name = `${String(locale)} ${rule.type}`;
      const made = pluralRules.get(name) ?? new Intl.PluralRules(locale, rule);
      pluralRules.set(name, made);
      return made;
    },
    getDateTimeFormat: (): never => {
      throw new Error('Days and times are said by the speaker.');
    },
  },
};
