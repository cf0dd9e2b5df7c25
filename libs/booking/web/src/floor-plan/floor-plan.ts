import { Component, type ElementRef, computed, inject, input, linkedSignal, output, signal, viewChild } from '@angular/core';
import { type SpaceLine, type SpatialKey, isBookableKind, spaceReachedBy, spatialKeys } from '@hearth/booking/domain';
import { Words } from '@hearth/shared/web-kernel';
import type { FloorDrawing, PlacedSpace } from '../office/floor-drawings';
import type { HeldState } from '../office/floor-states';
import { SpaceWords } from '../space-words/space-words';
import { type CellFace, cellFace, stillShows } from './cell-faces';
import { cellShape } from './cell-shapes';
import { PlanDrawing } from './plan-drawing';
import { PlanLegend } from './plan-legend';
import { PlanZoom } from './plan-zoom';
import { starShape } from '../state-mark/star-shape';

interface Shown {
  readonly spaces: readonly PlacedSpace[];
  readonly states: ReadonlyMap<string, HeldState>;
  readonly locale: string;
}

/**
 * The floor as a drawing. To a screen reader it is a grid: a row for each line of a bank, a cell for each space, arrow
 * keys by position. The list holds the same for those who would rather not.
 */
@Component({
  selector: 'hearth-floor-plan',
  imports: [PlanDrawing, PlanLegend, PlanZoom],
  templateUrl: './floor-plan.html',
  styleUrls: ['../state-mark/space-look.css', './floor-plan.css'],
  // Not on the grid itself: Chromium lets Tab stop at a piece of SVG that listens to the focus.
  host: { '(focusin)': 'note($event)', '(focusout)': 'note($event)' },
})
export class FloorPlan {
  readonly #words = inject(Words);
  readonly #spaceWords = inject(SpaceWords);

  readonly drawing = input.required<FloorDrawing>();
  readonly rows = input.required<readonly SpaceLine<PlacedSpace>[]>();
  readonly states = input.required<ReadonlyMap<string, HeldState>>();
  /** What the grid is called: the floor and the day. */
  readonly name = input.required<string>();
  /** Whether the states are still those of what was looked at before: then they are faded, and not said. */
  readonly old = input(false);
  readonly selectedId = input<string>();
  /** The person opened a space. */
  readonly opened = output<string>();

  protected readonly star = starShape;
  protected readonly spaces = computed(() => this.rows().flatMap((row) => row.spaces));
  protected readonly furniture = computed(() => this.drawing().spaces.filter(({ kind }) => !isBookableKind(kind)));
  protected readonly viewBox = computed(() => `0 0 ${this.drawing().plan.width} ${this.drawing().plan.height}`);
  protected readonly shapes = computed(() => new Map(this.spaces().map((space) => [space.id, cellShape(space)])));
  protected readonly faces = linkedSignal<Shown, ReadonlyMap<string, CellFace>>({
    source: () => ({ spaces: this.spaces(), states: this.states(), locale: this.#words.locale() }),
    computation: (shown, last) => {
      const before = last?.source.spaces === shown.spaces && last.source.locale === shown.locale ? last.value : undefined;
      return new Map(shown.spaces.map((space) => [space.id, this.#face(space, shown.states, before)]));
    },
  });
  /** Second lines, apart from their cells: a cell is named by what is said of it, and called by what is written in it. */
  protected readonly notes = computed(() => this.spaces().flatMap((space) => this.#noteOf(space) ?? []));
  /** The one space that Tab leads to; the arrow keys move it. */
  protected readonly tabStop = linkedSignal(() => {
    const [spaces, selected] = [this.spaces(), this.selectedId()];
    return (spaces.find(({ id }) => id === selected) ?? spaces[0])?.id;
  });
  protected readonly focused = signal<string | undefined>(undefined);
  private readonly grid = viewChild.required<ElementRef<SVGGElement>>('grid');

  /** Moves the focus to a space, as when its panel was closed. */
  focus(spaceId: string): void {
    this.tabStop.set(spaceId);
    const cells = this.grid().nativeElement.querySelectorAll<SVGElement>('[data-space]');
    Array.from(cells).find(({ dataset }) => dataset['space'] === spaceId)?.focus();
  }

  protected rowName({ bank, kind, place, of }: SpaceLine): string {
    return this.#words.say('booking.plan.row', { bank: bank ?? '', kind: bank === undefined ? kind : 'BANK', place, of });
  }

  protected open(event: Event): void {
    const spaceId = spaceOf(event);
    if (!spaceId) return;
    this.tabStop.set(spaceId);
    this.opened.emit(spaceId);
  }

  protected press(event: KeyboardEvent): void {
    const spaceId = spaceOf(event);
    if (!spaceId || event.altKey || event.metaKey || event.ctrlKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.open(event);
    } else if (isSpatialKey(event.key)) {
      event.preventDefault();
      this.focus(spaceReachedBy(event.key, spaceId, this.spaces()) ?? spaceId);
    }
  }

  protected note(event: FocusEvent): void {
    this.focused.set(event.type === 'focusin' ? spaceOf(event) : undefined);
  }

  #noteOf({ id, kind }: PlacedSpace) {
    const [face, shape] = [this.faces().get(id), this.shapes().get(id)];
    if (!face?.note || !shape) return undefined;
    const { x, note, free } = shape.text;
    return { id, words: face.note, state: face.state, x: face.heldHalf && kind !== 'ROOM' ? free[face.heldHalf] : x, y: note };
  }

  #face(space: PlacedSpace, states: Shown['states'], before: ReadonlyMap<string, CellFace> | undefined): CellFace {
    const [held, last] = [states.get(space.id), before?.get(space.id)];
    return last && stillShows(last, held) ? last : cellFace(space, held, this.#spaceWords);
  }
}

function spaceOf({ target }: Event): string | undefined {
  const cell = target instanceof Element ? target.closest('[data-space]') : null;
  return cell?.getAttribute('data-space') ?? undefined;
}

function isSpatialKey(key: string): key is SpatialKey {
  return spatialKeys.some((each) => each === key);
}
