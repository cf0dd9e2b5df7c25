import { Component, input, model } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { Icon } from '../icon/icon';
import type { IconShape } from '../icon/icon-shapes';
import { nextId } from '../next-id';

/** One of the few things to choose from. */
export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  readonly icon?: IconShape;
}

/** Two to four choices side by side, one of them on: Plan or List. Native radio buttons, so arrow keys move as usual. */
@Component({
  selector: 'hearth-segmented',
  imports: [Icon],
  templateUrl: './segmented.html',
  styleUrl: './segmented.css',
})
export class Segmented<Value extends string> implements FormValueControl<Value> {
  /** What is being chosen, read aloud before the choices. */
  readonly legend = input.required<string>();
  readonly choices = input.required<readonly Choice<Value>[]>();
  readonly value = model.required<Value>();

  protected readonly group = nextId('segmented');
}
