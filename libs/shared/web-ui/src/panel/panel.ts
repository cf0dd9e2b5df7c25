import { Component, ElementRef, inject, input, viewChild } from '@angular/core';
import { nextId } from '../next-id';

/** A titled region of a page, such as the desk beside the plan. Its title can take the focus when its content changes. */
@Component({
  selector: 'hearth-panel',
  template: `
    <ng-content select="[hearth-panel-tag]" />
    <h2 #title tabindex="-1" [id]="titleId">{{ heading() }}</h2>
    @if (lead(); as text) {
      <p class="lead">{{ text }}</p>
    }
    <ng-content />
  `,
  styleUrl: './panel.css',
  host: { role: 'region', '[attr.aria-labelledby]': 'titleId' },
})
export class Panel {
  readonly #element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  readonly heading = input.required<string>();
  /** A line under the title that says where or what. */
  readonly lead = input<string>();

  protected readonly titleId = nextId('panel');
  private readonly title = viewChild.required<ElementRef<HTMLElement>>('title');

  /** Moves the focus to the title and the panel into view. */
  focus(): void {
    this.title().nativeElement.focus({ preventScroll: true });
    this.#element.scrollIntoView({ block: 'nearest' });
  }
}
