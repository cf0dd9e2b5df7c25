import { Component, computed, inject, input } from '@angular/core';
import { Words } from '@hearth/shared/web-kernel';
import type { PlacedSpace, Plan } from '../office/floor-drawings';
import { landmarkShape } from './landmark-shapes';

type Point = Plan['outline'][number];
type Line = Plan['walls'][number];
type Landmark = Plan['landmarks'][number];

/** How large a mark is drawn, in the plan's units, where its box has room for it. */
const largestMark = 22;
/** A landmark gets its word where the box is at least this wide and high; the word takes some of the height. */
const roomForWord = { width: 38, height: 22 } as const;
const wordHeight = 11;

/** The floor without its spaces: walls, windows, stairs, names. Only to look at; what it says stands in words elsewhere. */
@Component({
  selector: 'g[hearth-plan-drawing]',
  templateUrl: './plan-drawing.html',
  styleUrl: './plan-drawing.css',
  host: { 'aria-hidden': 'true' },
})
export class PlanDrawing {
  readonly #words = inject(Words);

  readonly plan = input.required<Plan>();
  /** What can't be booked by the day, such as lockers: drawn so that people find their way. */
  readonly furniture = input<readonly PlacedSpace[]>([]);

  protected readonly outline = computed(() => this.plan().outline.map(pair).join(' '));
  protected readonly walls = computed(() => pathOf(this.plan().walls));
  protected readonly windows = computed(() => pathOf(this.plan().windows));
  protected readonly landmarks = computed(() => this.plan().landmarks.map((landmark) => this.#drawn(landmark)));

  #drawn({ kind, box }: Landmark) {
    const word = this.#words.say(`shared.landmark.${kind}`);
    const spoken = box.width >= roomForWord.width && box.height >= roomForWord.height;
    const size = Math.min(largestMark, box.width - 4, box.height - (spoken ? wordHeight + 3 : 4));
    const left = box.x + (box.width - size) / 2;
    const top = box.y + (box.height - size - (spoken ? wordHeight : 0)) / 2;
    return {
      kind,
      box,
      shape: landmarkShape(kind),
      // The shapes are drawn on a field of 24 by 24.
      place: `translate(${left} ${top}) scale(${size / 24})`,
      word: spoken ? word.charAt(0).toUpperCase() + word.slice(1) : undefined,
      at: { x: box.x + box.width / 2, y: top + size + wordHeight - 2 },
    };
  }
}

function pair({ x, y }: Point): string {
  return `${x},${y}`;
}

function pathOf(lines: readonly Line[]): string {
  return lines.map(({ from, to }) => `M${pair(from)}L${pair(to)}`).join('');
}
