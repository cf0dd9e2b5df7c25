import { Component, type ElementRef, computed, inject, input, output, signal, viewChildren } from '@angular/core';
import type { SpaceLine } from '@hearth/booking/domain';
import { Say, Words } from '@hearth/shared/web-kernel';
import { Button, Chip } from '@hearth/shared/web-ui';
import type { DayPart } from '@hearth/shared/words';
import type { FloorDrawing, PlacedSpace } from '../office/floor-drawings';
import type { HeldState } from '../office/floor-states';
import { SpaceWords } from '../space-words/space-words';
import { type SpaceGroup, isFree, spaceGroups } from './space-groups';
import { StateMark } from '../state-mark/state-mark';

/** A space and the part of the day for which it can be booked. */
export interface Offer {
  readonly spaceId: string;
  readonly part: DayPart;
}

/** The floor as a list, by bank: the same spaces, words and acts as on the plan. */
@Component({
  selector: 'hearth-space-list',
  imports: [Button, Chip, Say, StateMark],
  templateUrl: './space-list.html',
  styleUrl: './space-list.css',
})
export class SpaceList {
  readonly #words = inject(Words);
  protected readonly say = inject(SpaceWords);

  readonly drawing = input.required<FloorDrawing>();
  readonly rows = input.required<readonly SpaceLine<PlacedSpace>[]>();
  readonly states = input.required<ReadonlyMap<string, HeldState>>();
  /** Whether the states are still those of what was looked at before. */
  readonly old = input(false);
  readonly selectedId = input<string>();
  /** Whether anything can be booked on that day. */
  readonly bookable = input(true);
  /** The space for which an answer is awaited. */
  readonly busyId = input<string>();
  /** The person opened a space. */
  readonly opened = output<string>();
  /** The person wants to book a space. */
  readonly booked = output<Offer>();

  protected readonly onlyFree = signal(false);
  readonly #groups = computed(() => spaceGroups(this.rows(), this.states()));
  protected readonly free = computed(() => this.#groups().reduce((sum, group) => sum + group.free, 0));
  protected readonly groups = computed(() => {
    if (!this.onlyFree()) return this.#groups().map((group) => this.#shown(group));
    const some = this.#groups().filter((group) => group.free > 0);
    return some.map((group) => this.#shown({ ...group, spaces: group.spaces.filter(({ id }) => isFree(this.states().get(id))) }));
  });
  readonly #zones = computed(() => new Map(this.drawing().zones.map(({ id, name }) => [id, name])));
  private readonly openers = viewChildren<ElementRef<HTMLElement>>('opener');

  /** Moves the focus to a space, as when its panel was closed. */
  focus(spaceId: string): void {
    this.openers().find(({ nativeElement }) => nativeElement.dataset['space'] === spaceId)?.nativeElement.focus();
  }

  #shown(group: SpaceGroup) {
    return { ...group, title: this.#titleOf(group.first), rows: group.spaces.map((space) => this.#row(space)) };
  }

  #titleOf(first: PlacedSpace): string {
    if (first.bank !== null) return this.say.place(first, this.#zones().get(first.zoneId) ?? '');
    return this.say.large(this.#words.say(`shared.space-kinds.${first.kind}`));
  }

  #row(space: PlacedSpace) {
    const held = this.states().get(space.id);
    const free = this.bookable() && isFree(held) ? held?.free : undefined;
    const label = this.say.label(space);
    return {
      space,
      held,
      label,
      state: held ? this.say.large(this.say.state(space, held)) : '',
      features: this.say.large(this.say.features(space).join(', ')),
      offer: free && { spaceId: space.id, part: free, words: this.#words.say('booking.list.book', { label, part: free }) },
    };
  }
}
