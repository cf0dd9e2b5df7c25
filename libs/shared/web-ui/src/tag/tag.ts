import { Component, input } from '@angular/core';
import { Icon } from '../icon/icon';
import type { IconShape } from '../icon/icon-shapes';

/** What a tag is about. Office is pine, home sky, not working grey, travelling and social ember, one-to-one plum. */
export type TagTone = 'pine' | 'sky' | 'plum' | 'ember' | 'moss' | 'brick' | 'grey';

/** A short word on a tinted ground, such as "Mill Lane" or "Free all day". The word carries the meaning, not the colour. */
@Component({
  selector: 'hearth-tag',
  imports: [Icon],
  template: `@if (icon(); as shape) {
      <hearth-icon [shape]="shape" />
    }<ng-content />`,
  styleUrl: './tag.css',
  host: { '[attr.data-tone]': 'tone()' },
})
export class Tag {
  readonly tone = input<TagTone>('grey');
  readonly icon = input<IconShape>();
}
