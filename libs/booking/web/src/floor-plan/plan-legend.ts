import { Component, inject } from '@angular/core';
import { spaceStateNames } from '@hearth/booking/domain';
import { Say } from '@hearth/shared/web-kernel';
import { SpaceWords } from '../space-words/space-words';
import { StateMark } from '../state-mark/state-mark';

/** What the looks of the spaces on the plan mean. */
@Component({
  selector: 'hearth-plan-legend',
  imports: [Say, StateMark],
  templateUrl: './plan-legend.html',
  styleUrl: './plan-legend.css',
})
export class PlanLegend {
  protected readonly words = inject(SpaceWords);
  protected readonly states = spaceStateNames;
}
