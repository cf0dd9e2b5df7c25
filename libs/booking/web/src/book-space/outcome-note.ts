import { Component, ElementRef, Injector, afterNextRender, computed, effect, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { FaultNote, Say, Words } from '@hearth/shared/web-kernel';
import { Banner, Button } from '@hearth/shared/web-ui';
import { officeParams } from '../office/office-address';
import { SpaceWords } from '../space-words/space-words';
import type { Outcome, Wish } from './outcome';
import { OutcomeWords } from './outcome-words';
import { wayOut } from './way-out';

/** What came of booking or cancelling, with what can be done about it. It takes the focus, and stays until the next act. */
@Component({
  selector: 'hearth-outcome-note',
  imports: [Banner, Button, FaultNote, RouterLink, Say],
  templateUrl: './outcome-note.html',
})
export class OutcomeNote {
  readonly #element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly #injector = inject(Injector);
  readonly #words = inject(Words);
  readonly #spaceWords = inject(SpaceWords);
  readonly #outcomeWords = inject(OutcomeWords);

  readonly outcome = input.required<Outcome>();
  /** Whether an answer is awaited. */
  readonly busy = input(false);
  /** The person wants to cancel what was booked. */
  readonly cancelled = output<string>();
  /** The person wants the space that is offered in place of the one refused. */
  readonly booked = output<Wish>();

  protected readonly kind = computed(() => {
    const { kind } = this.outcome();
    return kind === 'BOOKED' || kind === 'CANCELLED' ? 'success' : 'refusal';
  });
  protected readonly sentence = computed(() => this.#outcomeWords.say(this.outcome()));
  protected readonly booking = computed(() => {
    const outcome = this.outcome();
    return outcome.kind === 'BOOKED' ? outcome.booking : undefined;
  });
  protected readonly details = computed(() => {
    const booking = this.booking();
    return booking && this.#outcomeWords.whereAndWhen(booking);
  });
  protected readonly unknown = computed(() => {
    const outcome = this.outcome();
    return outcome.kind === 'UNKNOWN' ? outcome : undefined;
  });
  /** Another space in place of the one refused. */
  protected readonly instead = computed(() => {
    const outcome = this.outcome();
    if (outcome.kind !== 'NOT_BOOKED') return undefined;
    const out = wayOut(outcome.refusal);
    if (out.kind !== 'SPACE') return undefined;
    const wish: Wish = { ...outcome.wish, spaceId: out.space.spaceId, label: out.space.code };
    return { wish, words: this.#spaceWords.bookAct(wish) };
  });
  /** Where to go instead: a day that can be booked, or the booking that stands in the way. */
  protected readonly link = computed(() => {
    const outcome = this.outcome();
    if (outcome.kind !== 'NOT_BOOKED') return undefined;
    const out = wayOut(outcome.refusal);
    if (out.kind === 'DAY') {
      return { params: officeParams({ day: out.day }), words: this.#words.say('booking.outcome.look-at-day', { day: Temporal.PlainDate.from(out.day) }) };
    }
    if (out.kind !== 'BOOKING') return undefined;
    const { day, part, space } = out.booking;
    const place = { siteId: space.siteId, floorId: space.floorId, spaceId: space.id, day, part };
    return { params: officeParams(place), words: this.#words.say('booking.outcome.look-at-booking', { label: space.name ?? space.code }) };
  });

  constructor() {
    effect(() => {
      this.outcome();
      afterNextRender({ read: () => this.#focus() }, { injector: this.#injector });
    });
  }

  #focus(): void {
    this.#element.querySelector<HTMLElement>('hearth-banner')?.focus();
  }
}
