import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type DayPart, dayParts, rangesOverlap, todayAt } from '@hearth/shared/words';
import { aSite, anAllHoursSite, awkwardDays, day, moment, time, written, zones } from '../testing/builders';
import { bookingTimeOf, decideDay, isOver } from './decide-day';

const noon = moment('2026-11-23T12:00:00Z');
const wish = (on: string, part: DayPart = 'ALL_DAY') => ({ day: day(on), part });
const christmas = { day: day('2026-12-25'), reason: 'Christmas Day' };
const substitute = { day: day('2026-12-28'), reason: 'Boxing Day (substitute day)' };

describe('decideDay', () => {
  it('gives the local times, and the moments they stand for', () => {
    expect(written(decideDay(wish('2026-11-24', 'MORNING'), aSite(), noon))).toEqual({
      type: 'Bookable',
      startsAt: '08:00:00',
      endsAt: '13:00:00',
      during: { from: '2026-11-24T08:00:00Z', to: '2026-11-24T13:00:00Z' },
    });
  });

  it.each<[string, DayPart, string]>([
    ['2026-11-23', 'MORNING', '12:59:59'],
    ['2026-11-23', 'AFTERNOON', '17:59:59'],
    ['2026-11-23', 'ALL_DAY', '17:59:59'],
    ['2026-12-21', 'ALL_DAY', '12:00:00'],
  ])('lets %s %s be booked at %s', (on, part, at) => {
    expect(decideDay(wish(on, part), aSite(), moment(`2026-11-23T${at}Z`)).type).toBe('Bookable');
  });

  it.each<[string, DayPart, string]>([
    ['2026-11-23', 'MORNING', '13:00:00'],
    ['2026-11-23', 'AFTERNOON', '18:00:00'],
    ['2026-11-23', 'ALL_DAY', '18:00:00'],
    ['2026-11-20', 'ALL_DAY', '00:00:00'],
    ['0001-01-01', 'ALL_DAY', '00:00:00'],
  ])('says that %s %s has passed at %s, and which day it is', (on, part, at) => {
    expect(written(decideDay(wish(on, part), aSite(), moment(`2026-11-23T${at}Z`)))).toEqual({
      type: 'TimeHasPassed',
      siteName: 'Riverside House',
      today: '2026-11-23',
    });
  });

  it.each([
    ['2026-12-22', '2026-11-24'],
    ['2028-02-29', '2028-02-01'],
    ['9999-12-30', '9999-12-02'],
  ])('says that %s is too far, and that it opens on %s', (on, opensOn) => {
    expect(written(decideDay(wish(on), aSite(), noon))).toEqual({
      type: 'DayTooFar',
      day: on,
      lastBookableDay: '2026-12-21',
      opensOn,
    });
  });

  describe('on a closed day', () => {
    const site = aSite({ closedDays: [christmas, substitute], bookingWindowDays: 60 });

    it.each([
      ['a named day', '2026-12-25', { type: 'ClosedDay', reason: 'Christmas Day' }, '2026-12-29'],
      ['a substitute day', '2026-12-28', { type: 'ClosedDay', reason: 'Boxing Day (substitute day)' }, '2026-12-29'],
      ['a weekend', '2026-11-28', { type: 'Weekday' }, '2026-11-30'],
      ['a weekend that has passed', '2026-11-21', { type: 'Weekday' }, '2026-11-23'],
      ['a closed day beyond the window, which closed says more about', '2028-01-01', { type: 'Weekday' }, undefined],
    ])('tells why, and the next open day: %s', (_, on, because, nextOpenDay) => {
      expect(written(decideDay(wish(on), site, noon))).toEqual(
        written({ type: 'SiteClosed', siteName: 'Riverside House', day: on, because, nextOpenDay }),
      );
    });

    it('does not offer today when that part of it is over', () => {
      const evening = moment('2026-11-23T18:00:00Z');
      expect(written(decideDay(wish('2026-11-22'), site, evening))).toMatchObject({ nextOpenDay: '2026-11-24' });
    });

    it('offers no day when none is left in the window', () => {
      const decision = decideDay(wish('2026-11-28'), aSite({ bookingWindowDays: 6 }), noon);
      expect(decision).toMatchObject({ type: 'SiteClosed', nextOpenDay: undefined });
    });
  });

  describe('at a site that closes at midday on Fridays', () => {
    const friday = { opens: time('09:00'), closes: time('13:00') };
    const site = aSite({ hours: new Map([...aSite().hours, [5, friday]]) });

    it('refuses the afternoon, and offers the next day that has one', () => {
      expect(written(decideDay(wish('2026-11-27', 'AFTERNOON'), site, noon))).toEqual({
        type: 'SiteClosed',
        siteName: 'Riverside House',
        day: '2026-11-27',
        because: { type: 'Part', part: 'AFTERNOON' },
        nextOpenDay: '2026-11-30',
      });
    });

    it('passes over Friday when a Thursday afternoon is closed', () => {
      const closed = { ...site, closedDays: [{ day: day('2026-11-26'), reason: 'Election' }] };
      expect(written(decideDay(wish('2026-11-26', 'AFTERNOON'), closed, noon))).toMatchObject({ nextOpenDay: '2026-11-30' });
      expect(written(decideDay(wish('2026-11-26', 'MORNING'), closed, noon))).toMatchObject({ nextOpenDay: '2026-11-27' });
    });
  });

  it('refuses a part that the clocks skip altogether', () => {
    const night = { opens: time('01:00'), closes: time('02:00') };
    const site = aSite({ hours: new Map([[7, night]]), midday: time('01:30'), bookingWindowDays: 365 });
    for (const part of dayParts) expect(decideDay(wish('2027-03-28', part), site, noon)).toMatchObject({ because: { type: 'Part', part } });
    expect(decideDay(wish('2027-03-21'), site, noon).type).toBe('Bookable');
  });

  it.each([
    ['Europe/London', '2026-11-24T23:30:00Z', '2026-11-24', 'Bookable'],
    ['Pacific/Auckland', '2026-11-24T23:30:00Z', '2026-11-24', 'TimeHasPassed'],
    ['Pacific/Auckland', '2026-11-24T10:30:00Z', '2026-11-24', 'Bookable'],
    ['America/St_Johns', '2026-11-25T03:00:00Z', '2026-11-24', 'Bookable'],
    ['Europe/London', '2026-11-25T03:00:00Z', '2026-11-24', 'TimeHasPassed'],
  ])('judges the day where the site is, wherever the person is: %s at %s', (timeZone, now, on, type) => {
    expect(decideDay(wish(on), anAllHoursSite({ timeZone }), moment(now)).type).toBe(type);
  });
});

describe('on awkward days, at sites all over the world', () => {
  const anyDay = fc.constantFrom(...awkwardDays).map(day);
  const anyZone = fc.constantFrom(...zones);
  const anyPart = fc.constantFrom(...dayParts);
  const anyMoment = fc
    .integer({ min: 0, max: 600 * 24 * 60 })
    .map((minutes) => moment('2026-12-01T00:00:00Z').add({ minutes }));

  it('every part of an open day can be booked the day before', () => {
    fc.assert(
      fc.property(anyDay, anyZone, anyPart, (on, timeZone, part) => {
        const now = on.subtract({ days: 1 }).toZonedDateTime({ timeZone, plainTime: '12:00' }).toInstant();
        expect(decideDay({ day: on, part }, aSite({ ...anAllHoursSite(), timeZone }), now).type).toBe('Bookable');
      }),
    );
  });

  it('morning and afternoon meet, share no time and make up the day', () => {
    fc.assert(
      fc.property(anyDay, anyZone, (on, timeZone) => {
        const site = anAllHoursSite({ timeZone });
        const [morning, afternoon, allDay] = dayParts.map((part) => bookingTimeOf({ day: on, part }, site)?.during);
        if (!morning || !afternoon || !allDay) throw new Error('Every part has time');
        expect(rangesOverlap(morning, afternoon)).toBe(false);
        expect(written([morning.from, morning.to, afternoon.to])).toEqual(written([allDay.from, afternoon.from, allDay.to]));
      }),
    );
  });

  it('all day never leaves the day, nor meets the day after', () => {
    fc.assert(
      fc.property(anyDay, anyZone, (on, timeZone) => {
        const site = anAllHoursSite({ timeZone });
        const today = bookingTimeOf({ day: on, part: 'ALL_DAY' }, site);
        const tomorrow = bookingTimeOf({ day: on.add({ days: 1 }), part: 'ALL_DAY' }, site);
        if (!today || !tomorrow) throw new Error('The site is always open');
        expect(todayAt(timeZone, today.during.from).equals(on)).toBe(true);
        expect(todayAt(timeZone, today.during.to).equals(on)).toBe(true);
        expect(rangesOverlap(today.during, tomorrow.during)).toBe(false);
      }),
    );
  });

  it('office hours last as long as on any other day', () => {
    fc.assert(
      fc.property(anyDay, anyZone, (on, timeZone) => {
        const site = aSite({ timeZone, hours: new Map([[on.dayOfWeek, { opens: time('08:00'), closes: time('18:00') }]]) });
        const during = bookingTimeOf({ day: on, part: 'ALL_DAY' }, site)?.during;
        expect(during?.from.until(during.to).total('hours')).toBe(10);
      }),
    );
  });

  it('what has passed can be booked no longer, and what has not can be', () => {
    fc.assert(
      fc.property(anyDay, anyZone, anyPart, anyMoment, (on, timeZone, part, now) => {
        const site = anAllHoursSite({ timeZone });
        const decision = decideDay({ day: on, part }, site, now);
        const during = bookingTimeOf({ day: on, part }, site)?.during;
        if (!during) throw new Error('The site is always open');
        expect(decision.type).toBe(isOver(during, now) ? 'TimeHasPassed' : 'Bookable');
      }),
    );
  });
});
