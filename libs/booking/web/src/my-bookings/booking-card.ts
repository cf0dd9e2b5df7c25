import { Component, type ElementRef, Injector, afterNextRender, computed, inject, input, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Announcer, type Fault, FaultNote, Say, Words, faultFrom } from '@hearth/shared/web-kernel';
import { Button, Card, Link, Tag, type TagTone } from '@hearth/shared/web-ui';
import type { BookingLineFragment } from '../book-space/book-space.documents';
import { CancelBooking } from '../book-space/cancel-booking';
import { OutcomeWords } from '../book-space/outcome-words';
import { officeParams } from '../office/office-address';
import { SpaceWords } from '../space-words/space-words';

const tones: Readonly<Record<BookingLineFragment['state'], TagTone>> = {
  BOOKED: 'pine',
  CHECKED_IN: 'moss',
  ENDED: 'grey',
  CANCELLED: 'grey',
  RELEASED: 'ember',
};

/** One booking: what, where and when, and the way to cancel it. What comes of cancelling is told in its place. */
@Component({
  selector: 'hearth-booking-card',
  imports: [Button, Card, FaultNote, Link, RouterLink, Say, Tag],
  templateUrl: './booking-card.html',
  styleUrl: './booking-card.css',
})
export class BookingCard {
  readonly #injector = inject(Injector);
  readonly #words = inject(Words);
  readonly #spaceWords = inject(SpaceWords);
  readonly #outcomeWords = inject(OutcomeWords);
  readonly #announcer = inject(Announcer);
  readonly #cancelBooking = inject(CancelBooking);

  readonly booking = input.required<BookingLineFragment>();

  protected readonly busy = signal(false);
  /** What came of cancelling, in words. */
  protected readonly told = signal<string | undefined>(undefined);
  protected readonly fault = signal<Fault | undefined>(undefined);
  protected readonly title = computed(() => this.#spaceWords.title(this.booking().space));
  protected readonly place = computed(() => this.#spaceWords.place(this.booking().space, this.booking().space.zoneName));
  protected readonly when = computed(() => this.#outcomeWords.times(this.booking()));
  protected readonly state = computed(() => {
    const { state } = this.booking();
    return { words: this.#words.say('booking.mine.state', { state }), tone: tones[state] };
  });
  /** "Cancel booking of Desk D014, Thursday 26 November", for those who hear the buttons one after the other. */
  protected readonly cancelName = computed(() => {
    const { day, part } = this.booking();
    return this.#words.say('booking.mine.cancel-name', { title: this.title(), when: this.#spaceWords.dayAndPart(day, part) });
  });
  protected readonly plan = computed(() => {
    const { day, part, space } = this.booking();
    return officeParams({ siteId: space.siteId, floorId: space.floorId, day, part, view: 'plan', spaceId: space.id });
  });
  private readonly note = viewChild<ElementRef<HTMLElement>>('note');

  protected async cancel(): Promise<void> {
    this.busy.set(true);
    this.fault.set(undefined);
    try {
      const result = await this.#cancelBooking.run(this.booking().id);
      const cancelled = result.__typename === 'BookingCancelled';
      this.#tell(this.#outcomeWords.say(cancelled ? { kind: 'CANCELLED', booking: result.booking } : { kind: 'NOT_CANCELLED', message: result.message }));
    } catch (error) {
      // No answer came, or one that something broke; cancelling twice does no harm.
      this.fault.set(faultFrom(error));
    } finally {
      this.busy.set(false);
    }
  }

  #tell(words: string | undefined): void {
    this.told.set(words);
    this.#announcer.say(words ?? '');
    afterNextRender({ read: () => this.note()?.nativeElement.focus() }, { injector: this.#injector });
  }
}
