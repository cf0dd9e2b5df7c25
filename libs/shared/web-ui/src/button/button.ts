import { Component, ElementRef, booleanAttribute, inject, input } from '@angular/core';

/** How much a button asks for: one main act a screen, second for the rest, quiet inside a message, grave for what hurts. */
export type ButtonLook = 'main' | 'second' | 'quiet' | 'grave';

/**
 * A button, or a link that looks like one. Say verb and object: "Book desk D014".
 *
 * It is never disabled. While the act is under way it is busy: it keeps its place and the focus, says so, and swallows
 * further presses, so that a double press acts once.
 */
@Component({
  selector: 'button[hearth-button], a[hearth-button]',
  template: `<ng-content />
    @if (busy()) {
      <span class="spinner" aria-hidden="true"></span>
    }`,
  styleUrl: './button.css',
  host: {
    '[attr.data-look]': 'look()',
    '[class.wide]': 'wide()',
    '[attr.aria-disabled]': 'busy() || null',
    '[attr.aria-busy]': 'busy() || null',
  },
})
export class Button {
  readonly #element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  readonly look = input<ButtonLook>('second');
  /** Whether its act is under way, so that a further press does nothing. */
  readonly busy = input(false, { transform: booleanAttribute });
  /** Whether it fills the width it is given. */
  readonly wide = input(false, { transform: booleanAttribute });

  constructor() {
    // Angular runs all of an element's click listeners in one; only a native capturing one can stop the others.
    this.#element.addEventListener('click', (event) => this.#swallowWhileBusy(event), { capture: true });
  }

  #swallowWhileBusy(event: Event): void {
    if (!this.busy()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}
