import { Component, input } from '@angular/core';
import { Icon } from '../icon/icon';
import type { IconShape } from '../icon/icon-shapes';

/** Nothing here: what this place is, why it is empty, and one thing to do (in its slot). */
@Component({
  selector: 'hearth-empty-state',
  imports: [Icon],
  template: `
    @if (icon(); as shape) {
      <span class="mark"><hearth-icon [shape]="shape" /></span>
    }
    <h2>{{ heading() }}</h2>
    <div class="words"><ng-content /></div>
    <ng-content select="[hearth-empty-state-action]" />
  `,
  styleUrl: './empty-state.css',
})
export class EmptyState {
  readonly heading = input.required<string>();
  readonly icon = input<IconShape>();
}
