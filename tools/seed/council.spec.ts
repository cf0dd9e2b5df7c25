import { createHash } from 'node:crypto';
import { describe, expect, it, jest } from '@jest/globals';
import { worksHereOn } from '@hearth/people/domain';
import { rangesOverlap } from '@hearth/shared/words';
import { englishBankHolidays, openingOn } from '@hearth/workplace/domain';
import type { SeedBooking } from './bookings';
import { buildCouncil } from './council';
import { rowsOf } from './rows';

// Half a second by itself, and many where everything runs at once.
jest.setTimeout(30_000);

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
const fingerprint = (today: string): string => createHash('sha256').update(JSON.stringify(rowsOf(buildCouncil(day(today))))).digest('hex');
const holds = ({ state }: SeedBooking): boolean => state === 'BOOKED' || state === 'ENDED';

describe('the sample council', () => {
  it('is the same again for the same day, and another for another day', () => {
    const once = fingerprint('2026-11-24');
    expect(fingerprint('2026-11-24')).toBe(once);
    expect(fingerprint('2026-11-25')).not.toBe(once);
  });

  it('keeps its people, places and ids from one day to the next', () => {
    const [before, after] = ['2026-11-24', '2027-06-02'].map((text) => rowsOf(buildCouncil(day(text))));
    const unchanging = ['teams', 'sites', 'site_hours', 'floors', 'zones', 'spaces'];
    const kept = (tables: typeof before): unknown => tables?.filter(({ table }) => unchanging.includes(table));
    expect(kept(after)).toEqual(kept(before));
  });

  it('has 2 sites, 5 floors and 180 desks, with codes that are told apart at their site', () => {
    const { sites } = buildCouncil(day('2026-11-24'));
    const floors = sites.flatMap((site) => site.floors);
    const spaces = floors.flatMap((floor) => floor.spaces);
    expect([sites.length, floors.length, spaces.filter(({ kind }) => kind === 'DESK').length]).toEqual([2, 5, 180]);
    for (const site of sites) {
      const codes = site.floors.flatMap((floor) => floor.spaces.map(({ code }) => code));
      expect(new Set(codes).size).toBe(codes.length);
    }
    expect(spaces.filter(({ closedReason }) => closedReason !== undefined)).toHaveLength(2);
    expect(spaces.filter(({ fixedTo }) => fixedTo !== undefined)).toHaveLength(3);
  });

  it('is closed on the bank holidays of this year and the next two, and once more after Christmas', () => {
    for (const site of buildCouncil(day('2026-11-24')).sites) {
      const holidays = [2026, 2027, 2028].flatMap((year) => englishBankHolidays(year));
      expect(holidays.every((holiday) => openingOn(site, holiday.day).type === 'Closed')).toBe(true);
      expect(site.closedDays).toHaveLength(holidays.length + 3);
      expect(openingOn(site, day('2026-12-29'))).toEqual({ type: 'Closed', reason: 'Council closed after Christmas' });
    }
  });
});

describe.each(['2026-11-24', '2027-01-04', '2027-04-05', '2027-11-10', '2028-02-29'])('the bookings around %s', (text) => {
  const today = day(text);
  const { bookings, sites } = buildCouncil(today);
  const held = bookings.filter(holds);
  const isPast = (booking: SeedBooking): boolean => isBefore(booking.day, today);
  /** Those of which something is untrue, in words; there should be none. */
  const except = (isRight: (booking: SeedBooking) => boolean): string[] => bookings.filter((booking) => !isRight(booking)).map(inWords);

  it('reach from twelve weeks back to two weeks ahead, on days when the site is open', () => {
    const [from, until] = [today.subtract({ weeks: 12 }), today.add({ weeks: 2 })];
    expect(except((booking) => !isBefore(booking.day, from) && !isBefore(until, booking.day))).toEqual([]);
    expect(except(({ site, day: on }) => openingOn(site, on).type === 'Open')).toEqual([]);
    expect(bookings.length).toBeGreaterThan(5000);
  });

  it('give no space to two people at once, and no person two of a kind', () => {
    const bySpace = Map.groupBy(held, ({ space }) => space.id);
    const byPerson = Map.groupBy(held, ({ person, space }) => `${person.id} ${space.kind}`);
    expect([...bySpace.values(), ...byPerson.values()].flatMap(clashes)).toEqual([]);
    expect(new Set(bookings.map(({ id }) => id)).size).toBe(bookings.length);
  });

  it('are for people who work here that day, on spaces that are in use and not somebody else’s', () => {
    expect(except(({ person, day: on }) => worksHereOn(person, on))).toEqual([]);
    expect(except(({ space, person }) => space.closedReason === undefined && (space.fixedTo ?? person.id) === person.id)).toEqual([]);
    expect(except(({ space }) => space.kind !== 'LOCKER')).toEqual([]);
    expect(except(({ bookedBy, createdAt }) => worksHereOn(bookedBy, createdAt.toZonedDateTimeISO('Europe/London').toPlainDate()))).toEqual([]);
  });

  it('are over when they are past, and never made or cancelled after the fact', () => {
    const midnight = today.toZonedDateTime('Europe/London').toInstant();
    expect(except((booking) => (isPast(booking) ? ['ENDED', 'CANCELLED', 'RELEASED'] : ['BOOKED', 'CANCELLED']).includes(booking.state))).toEqual([]);
    expect(except(({ state, cancelledAt }) => (state === 'CANCELLED') === (cancelledAt !== undefined))).toEqual([]);
    expect(
      except((booking) => {
        const joined = booking.person.joinedOn.toZonedDateTime('Europe/London').toInstant();
        const limit = isPast(booking) ? booking.during.from : midnight;
        return isInOrder([joined, booking.createdAt, booking.cancelledAt ?? booking.createdAt, limit]);
      }),
    ).toEqual([]);
  });

  it('make Tuesday busy and Friday quiet', () => {
    const desks = held.filter(({ space }) => space.kind === 'DESK');
    const onWeekday = (weekday: number): number => {
      const those = desks.filter((booking) => booking.day.dayOfWeek === weekday);
      return those.length / new Set(those.map((booking) => booking.day.toString())).size;
    };
    expect(onWeekday(2)).toBeGreaterThan(110);
    expect(onWeekday(5)).toBeLessThan(60);
  });

  it('fill a floor on at least one day to come', () => {
    const coming = held.filter(({ space, day: on }) => isBookableDesk(space) && isBefore(today, on));
    const days = Map.groupBy(coming, ({ space, day: on }) => `${space.floorId} ${on.toString()}`);
    const full = sites
      .flatMap((site) => site.floors)
      .filter(({ id, spaces }) => [...days].some(([key, those]) => key.startsWith(id) && halvesOf(those) === 2 * spaces.filter(isBookableDesk).length));
    expect(full).not.toHaveLength(0);
  });

  it('leave newcomers without any, so that there is an empty page to look at', () => {
    expect(except(({ person }) => isBefore(person.joinedOn, today.subtract({ weeks: 2 })))).toEqual([]);
  });
});

function isBefore(one: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(one, other) < 0;
}

function isInOrder(moments: readonly Temporal.Instant[]): boolean {
  return moments.every((moment, index) => index === 0 || Temporal.Instant.compare(moments[index - 1] ?? moment, moment) <= 0);
}

function clashes(bookings: readonly SeedBooking[]): string[] {
  const inOrder = bookings.toSorted((one, other) => Temporal.Instant.compare(one.during.from, other.during.from));
  return inOrder.filter((booking, index) => index > 0 && rangesOverlap(booking.during, (inOrder[index - 1] ?? booking).during)).map(inWords);
}

/** How many half days the bookings take. */
function halvesOf(bookings: readonly SeedBooking[]): number {
  return bookings.reduce((sum, { part }) => sum + (part === 'ALL_DAY' ? 2 : 1), 0);
}

function isBookableDesk({ kind, closedReason, fixedTo }: SeedBooking['space']): boolean {
  return kind === 'DESK' && closedReason === undefined && fixedTo === undefined;
}

function inWords({ person, space, site, day: on, part, state }: SeedBooking): string {
  return `${person.name}, ${space.code} at ${site.name}, ${on.toString()}, ${part}, ${state}`;
}
