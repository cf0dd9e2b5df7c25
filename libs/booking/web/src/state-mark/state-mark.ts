import { Component, computed, input } from '@angular/core';
import type { SpaceStateName } from '@hearth/booking/domain';
import type { DayPart } from '@hearth/shared/words';
import { starShape } from './star-shape';

/** A space in small, as it looks on the plan, beside the words that say how it stands. */
@Component({
  selector: 'hearth-state-mark',
  templateUrl: './state-mark.html',
  styleUrls: ['./space-look.css', './state-mark.css'],
  host: { 'aria-hidden': 'true' },
})
export class StateMark {
  readonly state = input<SpaceStateName>();
  /** The half that is free, when only half is. */
  readonly free = input<DayPart>();

  protected readonly star = starShape;
  /** The left half is the morning; the half that is held is filled. */
  protected readonly heldFrom = computed(() => (this.free() === 'MORNING' ? 13 : 2));
}
