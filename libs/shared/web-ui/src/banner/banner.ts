import { Component, ElementRef, computed, inject, input } from '@angular/core';
import { Icon } from '../icon/icon';
import { infoIcon, refusalIcon, tickIcon, type IconShape } from '../icon/icon-shapes';

/** Success: it is done. Refusal: it can't be, and why. Fault: something broke. Info: good to know. */
export type BannerKind = 'success' | 'refusal' | 'fault' | 'info';

const shapes: Readonly<Record<BannerKind, IconShape>> = {
  success: tickIcon,
  refusal: refusalIcon,
  fault: refusalIcon,
  info: infoIcon,
};

/**
 * The outcome of an act, or a state worth knowing, in words that stay on the page. What can be done about it (Undo, Book
 * D016, Try again) goes into the `hearth-banner-action` slot. It isn't a live region itself: the page's one announcer
 * says what happened.
 */
@Component({
  selector: 'hearth-banner',
  imports: [Icon],
  template: `
    <hearth-icon [shape]="shape()" />
    <div class="words"><ng-content /></div>
    <div class="action"><ng-content select="[hearth-banner-action]" /></div>
  `,
  styleUrl: './banner.css',
  host: { '[attr.data-kind]': 'kind()', tabindex: '-1' },
})
export class Banner {
  readonly #element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  readonly kind = input<BannerKind>('info');

  protected readonly shape = computed(() => shapes[this.kind()]);

  /** Moves the focus here, for a refusal that a person has to read before going on. */
  focus(): void {
    this.#element.focus();
  }
}
