import { Component, booleanAttribute, input } from '@angular/core';

/** A filter that is on or off, with its count: "Two screens 11". */
@Component({
  selector: 'button[hearth-chip]',
  template: `<ng-content />
    @if (count() !== undefined) {
      <span class="count">{{ count() }}</span>
    }`,
  styleUrl: './chip.css',
  host: { type: 'button', '[attr.aria-pressed]': 'pressed()' },
})
export class Chip {
  /** Whether the filter is on. */
  readonly pressed = input(false, { transform: booleanAttribute });
  /** How many things it would leave. */
  readonly count = input<number>();
}
