import { Component, type ElementRef, Injector, afterNextRender, computed, inject, input, signal, viewChild } from '@angular/core';
import { Say } from '@hearth/shared/web-kernel';
import { Icon, fitIcon, minusIcon, plusIcon } from '@hearth/shared/web-ui';
import type { PlacedSpace, Plan } from '../office/floor-drawings';

/** What a press enlarges by, and the most. */
const step = 1.25;
const largest = 3;
/** The smallest a space may be on the screen without being asked for, in pixels (WCAG 2.2, target size). */
const leastTarget = 24;

/** A frame around the drawing: it pans by the browser's own scrolling, and three buttons change its size. */
@Component({
  selector: 'hearth-plan-zoom',
  imports: [Icon, Say],
  templateUrl: './plan-zoom.html',
  styleUrl: './plan-zoom.css',
})
export class PlanZoom {
  readonly #injector = inject(Injector);

  readonly plan = input.required<Plan>();
  readonly spaces = input.required<readonly PlacedSpace[]>();

  protected readonly icons = { plus: plusIcon, minus: minusIcon, fit: fitIcon };
  protected readonly scale = signal(1);
  /** Whether the whole floor was asked for, however small its spaces become. */
  protected readonly whole = signal(false);
  protected readonly leastWidth = computed(() => {
    const smallest = Math.min(...this.spaces().map(({ width, height }) => Math.min(width, height)));
    return Number.isFinite(smallest) ? (this.plan().width * leastTarget * this.scale()) / smallest : 0;
  });
  private readonly frame = viewChild.required<ElementRef<HTMLElement>>('frame');

  protected enlarge(): void {
    this.#show(Math.min(this.scale() * step, largest), false);
  }

  protected reduce(): void {
    // Smaller than the frame would help nobody.
    const next = this.scale() / step;
    if (next < 1) this.fit();
    else this.#show(next, this.whole());
  }

  protected fit(): void {
    this.#show(1, true);
  }

  /** Changes the size, with what is in the middle of the frame staying there. */
  #show(scale: number, whole: boolean): void {
    const frame = this.frame().nativeElement;
    const [across, down] = [
      (frame.scrollLeft + frame.clientWidth / 2) / frame.scrollWidth,
      (frame.scrollTop + frame.clientHeight / 2) / frame.scrollHeight,
    ];
    this.scale.set(scale);
    this.whole.set(whole);
    afterNextRender({
      write: () => {
        frame.scrollLeft = across * frame.scrollWidth - frame.clientWidth / 2;
        frame.scrollTop = down * frame.scrollHeight - frame.clientHeight / 2;
      },
    }, { injector: this.#injector });
  }
}
