import { Service, computed, effect, inject, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { type RouterStateSnapshot, TitleStrategy } from '@angular/router';
import type { WordKey } from '@hearth/shared/contract';
import { Words } from '../words/words';

/**
 * The title of the page in the person's language: "Office – Hearth". A route gives the key of its words as its title.
 * After a refused form the page calls `markError`, and the title begins with "Error:".
 */
@Service()
export class PageTitle extends TitleStrategy {
  readonly #words = inject(Words);
  readonly #title = inject(Title);

  readonly #key = signal<WordKey | undefined>(undefined);
  readonly #own = signal<string | undefined>(undefined);
  readonly #error = signal(false);

  /** What the page is about, without the product's name. */
  readonly subject = computed(() => {
    const key = this.#key();
    return this.#own() ?? (key ? this.#words.sayMessage({ key, values: {} }) : undefined);
  });

  constructor() {
    super();
    effect(() => {
      const subject = this.subject();
      if (!subject) return;
      const text = this.#words.say('shell.title', { page: subject });
      this.#title.setTitle(this.#error() ? this.#words.say('shell.title-error', { title: text }) : text);
    });
  }

  override updateTitle(snapshot: RouterStateSnapshot): void {
    // Routes name their titles by `titled`, so it is a key of the catalogue.
    const key = this.buildTitle(snapshot) as WordKey | undefined;
    if (key !== this.#key()) this.#own.set(undefined);
    this.#key.set(key);
    this.#error.set(false);
  }

  /** Names the page for what it shows, when a route can't know it: "Desk D014". */
  name(subject: string): void {
    this.#own.set(subject);
  }

  /** Whether the page holds a form that was refused. */
  markError(refused: boolean): void {
    this.#error.set(refused);
  }
}

/** The title of a route: a key of the catalogue, checked by the compiler. */
export function titled(key: WordKey): string {
  return key;
}
