import { Component, type ElementRef, effect, input, output, viewChild } from '@angular/core';
import { nextId } from '../next-id';

/**
 * Something that must be dealt with before going on. The browser's own modal dialog: it holds the focus, gives it back,
 * and Escape closes it. What can be done goes into the `hearth-dialog-action` slot.
 */
@Component({
  selector: 'hearth-dialog',
  templateUrl: './dialog.html',
  styleUrl: './dialog.css',
})
export class Dialog {
  readonly heading = input.required<string>();
  readonly open = input.required<boolean>();
  /** Whether Escape closes it; not when there is nothing behind it to go back to. */
  readonly closable = input(true);
  /** The person closed it. */
  readonly dismissed = output();

  protected readonly titleId = nextId('dialog');
  private readonly box = viewChild.required<ElementRef<HTMLDialogElement>>('box');

  constructor() {
    effect(() => {
      const box = this.box().nativeElement;
      if (this.open() && !box.open) box.showModal();
      if (!this.open() && box.open) box.close();
    });
  }

  protected cancel(event: Event): void {
    event.preventDefault();
    if (this.closable()) this.dismissed.emit();
  }
}
