import { DOCUMENT, Service, computed, inject, signal } from '@angular/core';
import { type DayForm, type Speaker, type ValuesOf, type WordKey, createSpeaker, loadCatalogue } from '@hearth/shared/contract';
import { type Locale, locales, type Message } from '@hearth/shared/words';

const rememberedAs = 'hearth.language';

/** What a page says of its own language: dates and numbers of Great Britain, not America. */
const languageTags: Readonly<Record<Locale, string>> = { en: 'en-GB', cy: 'cy' };

/**
 * The words on the screen, in the language the person chose, which is fetched when it is first wanted. Everything it
 * says is a signal's value, so a template or a `computed` that uses it changes at once with the language.
 */
@Service()
export class Words {
  readonly #document = inject(DOCUMENT);
  readonly #current = signal<Speaker | undefined>(undefined);

  /** Who says things now. */
  readonly speaker = computed(() => {
    const speaker = this.#current();
    if (!speaker) throw new Error('No language is loaded yet.');
    return speaker;
  });
  readonly locale = computed(() => this.#current()?.locale ?? 'en');

  /** Speaks the language chosen before, or that of the browser. */
  async start(): Promise<void> {
    await this.speak(this.#remembered() ?? this.#preferred());
  }

  /** Speaks another language from now on, here and at the next visit. */
  async speak(locale: Locale): Promise<void> {
    this.#current.set(createSpeaker(await loadCatalogue(locale), locale));
    this.#document.documentElement.lang = languageTags[locale];
    this.#remember(locale);
  }

  /** A sentence of the catalogue, its values checked by the compiler. */
  say<Key extends WordKey>(key: Key, ...values: ValuesOf<Key>): string {
    return this.speaker().say(key, ...values);
  }

  /** A sentence that was decided elsewhere, such as the reason of a refusal. */
  sayMessage(message: Message<WordKey>): string {
    return this.speaker().say(message);
  }

  /** "Tuesday 24 November". */
  day(day: Temporal.PlainDate, form?: DayForm): string {
    return this.speaker().day(day, form);
  }

  /** "9am". */
  time(time: Temporal.PlainTime): string {
    return this.speaker().time(time);
  }

  #preferred(): Locale {
    const asked = this.#document.defaultView?.navigator.languages ?? [];
    const known = asked.map((tag) => locales.find((one) => tag.toLowerCase().startsWith(one)));
    return known.find((one) => one !== undefined) ?? 'en';
  }

  #remembered(): Locale | undefined {
    try {
      const stored = this.#document.defaultView?.localStorage.getItem(rememberedAs);
      return locales.find((one) => one === stored);
    } catch {
      // The browser keeps nothing for this site; the choice then lasts as long as the page.
      return undefined;
    }
  }

  #remember(locale: Locale): void {
    try {
      this.#document.defaultView?.localStorage.setItem(rememberedAs, locale);
    } catch {
      // As above.
    }
  }
}
