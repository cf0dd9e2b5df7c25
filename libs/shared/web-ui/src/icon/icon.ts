import { Component, input } from '@angular/core';
import type { IconShape } from './icon-shapes';

/**
 * A small drawing beside words. It is never read aloud: the words carry the meaning.
 * Its size follows the text; its colour is the text's own.
 */
@Component({
  selector: 'hearth-icon',
  template: `
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path [attr.d]="shape()" />
    </svg>
  `,
  styleUrl: './icon.css',
})
export class Icon {
  /** One of the shapes of icon-shapes.ts; only those a page uses are sent to it. */
  readonly shape = input.required<IconShape>();
}
