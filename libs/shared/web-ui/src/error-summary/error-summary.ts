import { Component, type ElementRef, afterNextRender, input, viewChild } from '@angular/core';
import { nextId } from '../next-id';

/** One thing to put right, and the field where that is done. */
export interface FieldError {
  readonly message: string;
  readonly field: { focus(): void };
}

/** After a refused form: everything to put right, each a way to its field. It takes the focus when it appears. */
@Component({
  selector: 'hearth-error-summary',
  templateUrl: './error-summary.html',
  styleUrl: './error-summary.css',
})
export class ErrorSummary {
  readonly heading = input.required<string>();
  readonly errors = input.required<readonly FieldError[]>();

  protected readonly titleId = nextId('error-summary');
  private readonly box = viewChild.required<ElementRef<HTMLElement>>('box');

  constructor() {
    afterNextRender(() => this.focus());
  }

  /** Moves the focus here again, when the form was refused again. */
  focus(): void {
    this.box().nativeElement.focus();
  }
}
