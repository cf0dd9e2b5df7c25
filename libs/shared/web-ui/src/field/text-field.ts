import { Component, type ElementRef, computed, input, model, viewChild } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { Icon } from '../icon/icon';
import type { IconShape } from '../icon/icon-shapes';
import { nextId } from '../next-id';

/** A line of text to type, with its label, a hint and, after a refusal, the words that say why. */
@Component({
  selector: 'hearth-text-field',
  imports: [Icon],
  templateUrl: './text-field.html',
  styleUrls: ['./field.css', './text-field.css'],
})
export class TextField implements FormValueControl<string> {
  readonly label = input.required<string>();
  readonly hint = input<string>();
  /** Why the text was refused; the same words stand in the error summary. */
  readonly error = input<string>();
  readonly type = input<'text' | 'search' | 'email'>('text');
  /** What a browser may fill in, as HTML's autocomplete names it. */
  readonly autocomplete = input('off');
  /** A sign of what the field is for, before the text. */
  readonly icon = input<IconShape>();
  readonly value = model.required<string>();

  protected readonly id = nextId('text');
  protected readonly describedBy = computed(
    () => [this.hint() && `${this.id}-hint`, this.error() && `${this.id}-error`].filter(Boolean).join(' ') || null,
  );
  private readonly control = viewChild.required<ElementRef<HTMLInputElement>>('control');

  /** Moves the focus to the text. */
  focus(): void {
    this.control().nativeElement.focus();
  }
}
