import { Component, booleanAttribute, input } from '@angular/core';

/** A surface that holds one thing and its one main act, such as a day or a booking. */
@Component({
  selector: 'hearth-card',
  template: '<ng-content />',
  styleUrl: './card.css',
  host: { '[class.marked]': 'marked()' },
})
export class Card {
  /** Whether it stands out among its neighbours: today, or the chosen one. Say so in words too. */
  readonly marked = input(false, { transform: booleanAttribute });
}
