import { Component, type ElementRef, afterRenderEffect, computed, inject, input, viewChildren } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Say, Words } from '@hearth/shared/web-kernel';
import { Skeleton } from '@hearth/shared/web-ui';
import type { FreeDesksQuery } from '../office/office.documents';
import { officeParams } from '../office/office-address';

type DayCount = FreeDesksQuery['freeDesks'][number];
type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;
type Month = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

/** How many days there are room for while they are still being counted. */
const days = 10;

/** The next open days with their free desks, each a link to itself. On a phone it scrolls sideways by itself. */
@Component({
  selector: 'hearth-day-strip',
  imports: [RouterLink, Say, Skeleton],
  templateUrl: './day-strip.html',
  styleUrl: './day-strip.css',
})
export class DayStrip {
  readonly #words = inject(Words);

  readonly days = input.required<readonly DayCount[] | undefined>();
  /** The day that is looked at. */
  readonly current = input.required<string | undefined>();

  protected readonly links = computed(() => this.days()?.map((count) => this.#linkOf(count)));
  protected readonly places = Array.from({ length: days }, (_, place) => place);
  private readonly anchors = viewChildren<ElementRef<HTMLElement>>('anchor');

  constructor() {
    afterRenderEffect(() => {
      const chosen = this.links()?.findIndex(({ day }) => day === this.current()) ?? -1;
      this.#showWhole(this.anchors()[chosen]?.nativeElement);
    });
  }

  #linkOf({ day, free, mine }: DayCount) {
    const date = Temporal.PlainDate.from(day);
    // The ISO calendar has seven weekdays and twelve months, which its types don't say.
    const weekday = this.#words.say(`shared.weekday-short.${date.dayOfWeek as Weekday}`);
    const month = this.#words.say(`shared.month.${date.month as Month}`);
    return { day, free, mine, short: `${weekday} ${date.day}`, month, params: officeParams({ day }) };
  }

  /** Moves only the strip, never the page. */
  #showWhole(link: HTMLElement | undefined): void {
    const strip = link?.closest('ol');
    if (!link || !strip || strip.scrollWidth <= strip.clientWidth) return;
    strip.scrollLeft = link.offsetLeft - (strip.clientWidth - link.offsetWidth) / 2;
  }
}
