import { Component, computed, input } from '@angular/core';
import { personColour } from './person-colour';

/** A person's initials in a circle of their own colour. The name always stands beside it, so it isn't read aloud. */
@Component({
  selector: 'hearth-avatar',
  template: '{{ initials() }}',
  styleUrl: './avatar.css',
  host: {
    'aria-hidden': 'true',
    '[attr.data-colour]': 'colour()',
    '[attr.data-size]': 'size()',
  },
})
export class Avatar {
  readonly initials = input.required<string>();
  /** What tells this person from others of the same initials: the id or the name. The colour stays with it. */
  readonly of = input.required<string>();
  readonly size = input<'small' | 'usual' | 'large'>('usual');

  protected readonly colour = computed(() => personColour(this.of()));
}
