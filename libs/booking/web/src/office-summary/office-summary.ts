import { Component, computed, inject, input } from '@angular/core';
import type { FloorSummary } from '@hearth/booking/domain';
import { Words } from '@hearth/shared/web-kernel';
import type { DayPart } from '@hearth/shared/words';
import type { PlacedSpace } from '../office/floor-drawings';
import { SpaceWords } from '../space-words/space-words';

/** The floor's day in a sentence, always there: "18 of 36 desks are free on Thursday 26 November." */
@Component({
  selector: 'hearth-office-summary',
  template: `<p>
    <strong>{{ main() }}</strong> {{ more() }}
  </p>`,
  styleUrl: './office-summary.css',
})
export class OfficeSummary {
  readonly #words = inject(Words);
  readonly #spaceWords = inject(SpaceWords);

  readonly summary = input.required<FloorSummary>();
  readonly day = input.required<string>();
  readonly part = input.required<DayPart>();
  /** Whether anything can be booked on that day. */
  readonly bookable = input(true);
  /** What the person holds on this floor then. */
  readonly mine = input<PlacedSpace>();

  protected readonly main = computed(() => {
    const { free, total } = this.summary();
    const when = this.#spaceWords.dayAndPart(this.day(), this.part());
    if (!this.bookable()) return this.#words.say('booking.office.not-bookable', { when });
    return this.#words.say('booking.office.summary', { free, total, part: this.part(), when });
  });
  protected readonly more = computed(() => {
    const { partlyFree, team } = this.summary();
    const mine = this.mine();
    const sentences = [
      this.bookable() && partlyFree > 0 && this.#words.say('booking.office.partly-free', { count: partlyFree }),
      team > 0 && this.#words.say('booking.office.team-here', { count: team }),
      mine && this.#words.say('booking.office.mine', { label: this.#spaceWords.label(mine) }),
    ];
    return sentences.filter(Boolean).join(' ');
  });
}
