import { Component, computed, inject } from '@angular/core';
import { FaultNote, Say, Words } from '@hearth/shared/web-kernel';
import { Banner, EmptyState, Segmented, Skeleton, deskIcon, listIcon, planIcon } from '@hearth/shared/web-ui';
import { OutcomeNote } from '../book-space/outcome-note';
import { DayStrip } from '../day-strip/day-strip';
import { OfficeChoices } from '../office-choices/office-choices';
import { OfficeFloor } from '../office-floor/office-floor';
import { OfficeSummary } from '../office-summary/office-summary';
import { OnePress } from '../one-press/one-press';
import { announceChanges, announceOutcomes } from './announce-changes';
import { FloorStates } from './floor-states';
import { followChanges } from './follow-changes';
import { OfficeActs } from './office-acts';
import { OfficeAddress } from './office-address';
import { OpenFloor } from './open-floor';

/** The office: who sits where on a floor on a day, and a desk booked in two presses. */
@Component({
  selector: 'hearth-office',
  imports: [Banner, DayStrip, EmptyState, FaultNote, OfficeChoices, OfficeFloor, OfficeSummary, OutcomeNote, Say, Segmented, Skeleton],
  templateUrl: './office.html',
  styleUrl: './office.css',
  providers: [OfficeAddress, OpenFloor, OfficeActs, FloorStates],
  hostDirectives: [OnePress],
})
export class Office {
  readonly #words = inject(Words);
  protected readonly address = inject(OfficeAddress);
  protected readonly floor = inject(OpenFloor);
  protected readonly acts = inject(OfficeActs);
  protected readonly states = inject(FloorStates);

  protected readonly deskIcon = deskIcon;
  protected readonly views = computed(() => [
    { value: 'plan' as const, label: this.#words.say('booking.office.plan'), icon: planIcon },
    { value: 'list' as const, label: this.#words.say('booking.office.list'), icon: listIcon },
  ]);
  /** What was done, which stands above the floor; a refusal stands at the space itself. */
  protected readonly done = computed(() => {
    const outcome = this.acts.outcome();
    const elsewhere = this.states.selected() === undefined;
    return outcome && (elsewhere || outcome.kind === 'BOOKED' || outcome.kind === 'CANCELLED') ? outcome : undefined;
  });
  /** Whether there is a floor to show, and then whether anything on it can be booked. */
  protected readonly empty = computed(() => {
    if (this.floor.sites()?.length === 0 || (this.floor.site() && !this.floor.floor())) return 'NO_FLOOR';
    return this.floor.drawing() && this.floor.spaces().length === 0 ? 'NO_SPACE' : undefined;
  });

  constructor() {
    followChanges(this.floor);
    announceOutcomes(this.acts);
    announceChanges(this.states, this.acts);
  }
}
