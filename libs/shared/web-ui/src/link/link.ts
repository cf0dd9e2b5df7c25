import { Component, booleanAttribute, input } from '@angular/core';

/** A link that stands alone and deserves a full-sized target, such as "Open team" or "Back to the office". */
@Component({
  selector: 'a[hearth-link]',
  template: '<ng-content />',
  styleUrl: './link.css',
  host: { '[class.strong]': 'strong()' },
})
export class Link {
  /** Whether it is the one thing to do here, so it is set in strong letters and underlined only under the pointer. */
  readonly strong = input(false, { transform: booleanAttribute });
}
