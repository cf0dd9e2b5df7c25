import { Component, type ElementRef, computed, input, model, viewChild } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { Icon } from '../icon/icon';
import { downIcon } from '../icon/icon-shapes';
import { nextId } from '../next-id';

/** One line of a select field. */
export interface SelectOption<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
}

/** Choose one of several from a native list, with its label, a hint and, after a refusal, the words that say why. */
@Component({
  selector: 'hearth-select-field',
  imports: [Icon],
  templateUrl: './select-field.html',
  styleUrls: ['./field.css', './select-field.css'],
})
export class SelectField<Value extends string> implements FormValueControl<Value> {
  readonly label = input.required<string>();
  readonly options = input.required<readonly SelectOption<Value>[]>();
  readonly hint = input<string>();
  /** Why the choice was refused; the same words stand in the error summary. */
  readonly error = input<string>();
  readonly value = model.required<Value>();

  protected readonly id = nextId('select');
  protected readonly downIcon = downIcon;
  protected readonly describedBy = computed(
    () => [this.hint() && `${this.id}-hint`, this.error() && `${this.id}-error`].filter(Boolean).join(' ') || null,
  );
  private readonly control = viewChild.required<ElementRef<HTMLSelectElement>>('control');

  /** Moves the focus to the list. */
  focus(): void {
    this.control().nativeElement.focus();
  }

  protected choose(value: string): void {
    const option = this.options().find((one) => one.value === value);
    if (option) this.value.set(option.value);
  }
}
