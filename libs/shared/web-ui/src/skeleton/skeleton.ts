import { Component, computed, input } from '@angular/core';

/** The shape of what is still loading, so that nothing jumps when it comes. Say "Loading" in words beside it. */
@Component({
  selector: 'hearth-skeleton',
  template: `@for (line of bars(); track line) {
    <span class="bar"></span>
  }`,
  styleUrl: './skeleton.css',
  host: { 'aria-hidden': 'true', '[attr.data-shape]': 'shape()' },
})
export class Skeleton {
  /** Lines of text, or a block that fills the height it is given. */
  readonly shape = input<'text' | 'block'>('text');
  /** How many lines of text. */
  readonly lines = input(3);

  protected readonly bars = computed(() =>
    Array.from({ length: this.shape() === 'block' ? 1 : this.lines() }, (_, line) => line),
  );
}
