import { type DayPart, partsOverlap } from '@hearth/shared/words';
import { bookingOf, type SeedBooking, type Wish } from './bookings';
import type { SeedPerson } from './people';
import type { SiteDay } from './site-day';
import type { SeedSpace } from './sites';

/** Who has what at a site on a day. It takes a booking only where the database would. */
export class DaySheet {
  private readonly taken = new Map<string, DayPart[]>();
  private readonly made: SeedBooking[] = [];

  constructor(readonly siteDay: SiteDay) {}

  get bookings(): readonly SeedBooking[] {
    return this.made;
  }

  isFree(space: SeedSpace, part: DayPart): boolean {
    return this.isOpen(`space ${space.id}`, part);
  }

  /** Whether the person holds no space of the kind yet in that part of the day. */
  isWithout(person: SeedPerson, kind: SeedSpace['kind'], part: DayPart): boolean {
    return this.isOpen(`person ${person.id} ${kind}`, part);
  }

  /** Books the space; whether it could. */
  book(wish: Wish): boolean {
    const { person, space, part } = wish;
    if (!this.isFree(space, part) || !this.isWithout(person, space.kind, part)) return false;
    this.take(`space ${space.id}`, part);
    this.take(`person ${person.id} ${space.kind}`, part);
    this.made.push(bookingOf(wish, this.siteDay));
    return true;
  }

  /** Notes a booking that came to nothing and left the space free. */
  note(wish: Wish & { readonly state: 'CANCELLED' | 'RELEASED' }): void {
    this.made.push(bookingOf(wish, this.siteDay));
  }

  private isOpen(key: string, part: DayPart): boolean {
    return !(this.taken.get(key) ?? []).some((other) => partsOverlap(part, other));
  }

  private take(key: string, part: DayPart): void {
    this.taken.set(key, [...(this.taken.get(key) ?? []), part]);
  }
}
