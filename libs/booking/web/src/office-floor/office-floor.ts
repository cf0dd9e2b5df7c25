import { NgTemplateOutlet } from '@angular/common';
import { Component, type ElementRef, Injector, afterNextRender, computed, effect, inject, viewChild } from '@angular/core';
import { Say, Words } from '@hearth/shared/web-kernel';
import { Panel } from '@hearth/shared/web-ui';
import { OutcomeNote } from '../book-space/outcome-note';
import type { Wish } from '../book-space/outcome';
import { FloorPlan } from '../floor-plan/floor-plan';
import { FloorStates } from '../office/floor-states';
import { narrowScreen } from '../office/narrow-screen';
import { OfficeActs } from '../office/office-acts';
import { OfficeAddress } from '../office/office-address';
import { OpenFloor } from '../office/open-floor';
import { type Offer, SpaceList } from '../space-list/space-list';
import { SpacePanel } from '../space-panel/space-panel';
import { SpaceWords } from '../space-words/space-words';

/** The plan or the list, and beside it the space that is open; on a small screen that one is a sheet over the rest. */
@Component({
  selector: 'hearth-office-floor',
  imports: [FloorPlan, NgTemplateOutlet, OutcomeNote, Panel, Say, SpaceList, SpacePanel],
  templateUrl: './office-floor.html',
  styleUrl: './office-floor.css',
})
export class OfficeFloor {
  readonly #injector = inject(Injector);
  readonly #words = inject(Words);
  readonly #spaceWords = inject(SpaceWords);
  protected readonly address = inject(OfficeAddress);
  protected readonly floor = inject(OpenFloor);
  protected readonly acts = inject(OfficeActs);
  protected readonly states = inject(FloorStates);

  protected readonly narrow = narrowScreen();
  /** "Desks on Second floor, Thursday 26 November". */
  protected readonly name = computed(() => {
    const when = this.#spaceWords.dayAndPart(this.floor.day() ?? '', this.address.part());
    return this.#words.say('booking.plan.name', { floor: this.floor.floor()?.name ?? '', when });
  });
  protected readonly zone = computed(() => {
    const zoneId = this.states.selected()?.zoneId;
    return this.floor.drawing()?.zones.find(({ id }) => id === zoneId)?.name ?? '';
  });
  protected readonly bookable = computed(() => this.floor.upToDate() && this.floor.onDay()?.notBookable === null);
  /** Why the open space couldn't be booked or cancelled, if so. */
  protected readonly refusal = computed(() => {
    const outcome = this.acts.outcome();
    if (!outcome || outcome.kind === 'BOOKED' || outcome.kind === 'CANCELLED') return undefined;
    if (outcome.kind !== 'NOT_BOOKED') return outcome;
    const { spaceId, day } = outcome.wish;
    return spaceId === this.states.selected()?.id && day === this.floor.day() ? outcome : undefined;
  });
  /** Whether something else stands in the place of the button to book: another space, or another try. */
  protected readonly refused = computed(() => ['NOT_BOOKED', 'UNKNOWN'].includes(this.refusal()?.kind ?? ''));
  /** Whether the open space was booked a moment ago. */
  protected readonly justBooked = computed(() => {
    const outcome = this.acts.outcome();
    return outcome?.kind === 'BOOKED' && outcome.booking.space.id === this.states.selected()?.id && outcome.booking.day === this.floor.day();
  });
  private readonly plan = viewChild(FloorPlan);
  private readonly list = viewChild(SpaceList);
  private readonly panel = viewChild(SpacePanel);
  private readonly sheet = viewChild<ElementRef<HTMLDialogElement>>('sheet');

  constructor() {
    effect(() => this.sheet()?.nativeElement.showModal());
  }

  protected async open(spaceId: string): Promise<void> {
    this.acts.forgetRefusal();
    await this.address.go({ spaceId });
    afterNextRender({ read: () => this.panel()?.focus() }, { injector: this.#injector });
  }

  protected async close(): Promise<void> {
    const spaceId = this.states.selected()?.id;
    if (!spaceId) return;
    this.acts.forgetRefusal();
    await this.address.go({ spaceId: undefined });
    (this.plan() ?? this.list())?.focus(spaceId);
  }

  protected async bookOffer({ spaceId, part }: Offer): Promise<void> {
    const [space, day] = [this.floor.spaces().find(({ id }) => id === spaceId), this.floor.day()];
    if (space && day) await this.book({ spaceId, part, day, label: this.#spaceWords.label(space) });
  }

  protected async book(wish: Wish): Promise<void> {
    await this.acts.book(wish);
    const booked = this.acts.outcome()?.kind === 'BOOKED';
    // The outcome stands on the page; a sheet would cover it.
    await this.address.go({ spaceId: booked && this.narrow() ? undefined : wish.spaceId });
  }
}
