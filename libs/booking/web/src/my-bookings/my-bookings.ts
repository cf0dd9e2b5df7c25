import { Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { FaultNote, Say, Words, queryResource } from '@hearth/shared/web-kernel';
import { Button, EmptyState, Segmented, Skeleton, bookingsIcon } from '@hearth/shared/web-ui';
import { OnePress } from '../one-press/one-press';
import { BookingCard } from './booking-card';
import { SpaceWords } from '../space-words/space-words';
import { byDay } from './by-day';
import { type BookingsWhen, MyBookingsDocument } from './my-bookings.documents';

const pageSize = 50;

/** A person's own bookings, those to come and those that were, by day. */
@Component({
  selector: 'hearth-my-bookings',
  imports: [BookingCard, Button, EmptyState, FaultNote, RouterLink, Say, Segmented, Skeleton],
  templateUrl: './my-bookings.html',
  styleUrl: './my-bookings.css',
  hostDirectives: [OnePress],
})
export class MyBookings {
  readonly #router = inject(Router);
  readonly #route = inject(ActivatedRoute);
  readonly #words = inject(Words);
  readonly #spaceWords = inject(SpaceWords);

  readonly #params = toSignal(this.#route.queryParamMap, { requireSync: true });
  protected readonly when = computed((): BookingsWhen => (this.#params().get('when') === 'past' ? 'PAST' : 'COMING'));
  /** Counted from 1. */
  protected readonly page = computed(() => {
    const page = Number(this.#params().get('page'));
    return Number.isSafeInteger(page) && page > 1 ? page : 1;
  });
  protected readonly bookings = queryResource(MyBookingsDocument, () => ({
    when: this.when(),
    first: pageSize,
    skip: (this.page() - 1) * pageSize,
  }));

  protected readonly icon = bookingsIcon;
  protected readonly choices = computed(() => [
    { value: 'COMING' as const, label: this.#words.say('booking.mine.coming') },
    { value: 'PAST' as const, label: this.#words.say('booking.mine.past') },
  ]);
  protected readonly days = computed(() => {
    const form = this.when() === 'PAST' ? 'with-year' : 'full';
    const days = byDay(this.bookings.value()?.myBookings.items ?? []);
    const title = (day: string) => this.#spaceWords.large(this.#words.day(Temporal.PlainDate.from(day), form));
    return days.map(({ day, bookings }) => ({ day, bookings, title: title(day) }));
  });
  protected readonly pages = computed(() => Math.ceil((this.bookings.value()?.myBookings.total ?? 0) / pageSize));

  protected async show(when: BookingsWhen): Promise<void> {
    const queryParams = { when: when === 'PAST' ? 'past' : null, page: null };
    await this.#router.navigate([], { relativeTo: this.#route, queryParams, scroll: 'manual' });
  }
}
