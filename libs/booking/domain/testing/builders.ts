import { type BookingId, type DayPart, type PersonId, rangeOf } from '@hearth/shared/words';
import type { Space } from '@hearth/workplace/domain';
import type { OwnBooking } from '../src/booking';
import type { BookableSite } from '../src/decide-day';
import type { BookingFacts } from '../src/decide-booking';

export const day = (text: string) => Temporal.PlainDate.from(text);
export const time = (text: string) => Temporal.PlainTime.from(text);
export const moment = (text: string) => Temporal.Instant.from(text);

/** Days, times and moments as text: to Jest one Temporal object looks like any other. */
export const written = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

export const priya = 'priya' as PersonId;
export const tom = 'tom' as PersonId;

/** Open on weekdays from 8am to 6pm, morning until 1pm, bookable four weeks ahead. */
export function aSite(more: Partial<BookableSite> = {}): BookableSite {
  const hours = { opens: time('08:00'), closes: time('18:00') };
  return {
    name: 'Riverside House',
    timeZone: 'Europe/London',
    midday: time('13:00'),
    hours: new Map([1, 2, 3, 4, 5].map((weekday) => [weekday, hours])),
    closedDays: [],
    bookingWindowDays: 28,
    ...more,
  };
}

/** Open on every day of the week, as long as the clock allows, so that no hour of a day is left out. */
export function anAllHoursSite(more: Partial<BookableSite> = {}): BookableSite {
  const hours = { opens: time('00:00'), closes: time('23:59') };
  return aSite({ hours: new Map([1, 2, 3, 4, 5, 6, 7].map((weekday) => [weekday, hours])), bookingWindowDays: 730, ...more });
}

type WishedSpace = Pick<Space, 'code' | 'kind' | 'closedReason' | 'fixedTo'>;

export function aSpace(more: Partial<WishedSpace> = {}): WishedSpace {
  return { code: 'D014', kind: 'DESK', closedReason: undefined, fixedTo: undefined, ...more };
}

/** Priya asks for desk D014 at noon on Monday 23 November 2026; nobody holds anything. */
export function facts(more: Partial<BookingFacts> = {}): BookingFacts {
  return {
    now: moment('2026-11-23T12:00:00Z'),
    place: { space: aSpace(), site: aSite() },
    sitter: { id: priya, leftOn: undefined },
    holdings: [],
    ownBookings: [],
    ...more,
  };
}

const hoursOf: Readonly<Record<DayPart, readonly [string, string]>> = {
  MORNING: ['08:00', '13:00'],
  AFTERNOON: ['13:00', '18:00'],
  ALL_DAY: ['08:00', '18:00'],
};

/** A booking of D020 for a part of a day in London. */
export function aBooking(on: string, part: DayPart): OwnBooking {
  const [startsAt, endsAt] = hoursOf[part];
  const during = rangeOf(day(on), { startsAt: time(startsAt), endsAt: time(endsAt) }, 'Europe/London');
  return { id: `${on} ${part}` as BookingId, day: day(on), part, code: 'D020', during };
}

/** The days and places at which clocks and calendars trip people up. */
export const awkwardDays = [
  ...['2027-03-28', '2027-10-31', '2026-12-31', '2027-01-01', '2028-02-29'],
  ...['2027-03-14', '2027-11-07', '2027-04-04', '2027-09-26'],
];
export const zones = ['Europe/London', 'America/St_Johns', 'Pacific/Auckland'];
