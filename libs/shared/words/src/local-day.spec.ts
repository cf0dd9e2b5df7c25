import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { instantAt, isEmptyRange, rangeOf, rangesOverlap, readLocalDay, todayAt } from './local-day';

const zones = ['Europe/London', 'America/St_Johns', 'Pacific/Auckland', 'America/Santiago'] as const;
const awkwardDays = ['2027-03-28', '2027-10-31', '2026-12-31', '2027-01-01', '2028-02-29', '2027-03-14', '2027-11-07', '2027-09-26', '2027-09-05'];

const anyZone = fc.constantFrom(...zones);
const anyTime = fc
  .record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) })
  .map((time) => Temporal.PlainTime.from(time));
const anyDay = fc.oneof(
  fc.constantFrom(...awkwardDays).map((day) => Temporal.PlainDate.from(day)),
  fc.integer({ min: 0, max: 3_652_058 }).map((days) => Temporal.PlainDate.from('0001-01-01').add({ days })),
);

const day = (text: string) => Temporal.PlainDate.from(text);
const time = (text: string) => Temporal.PlainTime.from(text);

describe('todayAt', () => {
  it.each([
    ['Europe/London', '2026-12-31T23:30:00Z', '2026-12-31'],
    ['Pacific/Auckland', '2026-12-31T23:30:00Z', '2027-01-01'],
    ['America/St_Johns', '2027-01-01T03:29:59Z', '2026-12-31'],
    ['America/St_Johns', '2027-01-01T03:30:00Z', '2027-01-01'],
    ['Europe/London', '2027-06-30T23:30:00Z', '2027-07-01'],
    ['Europe/London', '2028-02-29T00:00:00Z', '2028-02-29'],
  ])('in %s at %s is %s', (zone, now, today) => {
    expect(todayAt(zone, Temporal.Instant.from(now)).toString()).toBe(today);
  });

  it('throws for a zone that does not exist', () => {
    expect(() => todayAt('Europe/Nowhere', Temporal.Instant.from('2026-11-24T09:00:00Z'))).toThrow('time zone');
  });
});

describe('readLocalDay', () => {
  it.each(['2026-11-24', '2028-02-29', '0001-01-01', '9999-12-31', '2027-01-01'])('reads %s', (text) => {
    expect(readLocalDay(text)?.toString()).toBe(text);
  });

  it.each([
    ...['', ' ', '2026-02-30', '2027-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '2026-01-32', '0000-01-01'],
    ...['2026-1-1', '26-11-24', '20261124', '2026/11/24', '24-11-2026', '2026-W48-2', '2026-328', '+002026-11-24', '-000001-01-01'],
    ...['2026-11-24T09:00', '2026-11-24T09:00:00Z', '2026-11-24[Europe/London]', '2026-11-24[u-ca=hebrew]', '2026-11-24Z'],
    ...[' 2026-11-24', '2026-11-24 ', '2026-11-24\n', '２０２６-11-24', '2026‐11‐24', '٢٠٢٦-١١-٢٤', 'today', '2026-11-24\u0000'],
  ])('refuses %j', (text) => {
    expect(readLocalDay(text)).toBeUndefined();
  });

  it('reads every day of the calendar back as it was written', () => {
    fc.assert(fc.property(anyDay, (each) => readLocalDay(each.toString())?.equals(each) === true));
  });

  it('never reads a text as another day than it says, and never throws', () => {
    const digits = (most: number) => fc.nat({ max: 10 ** most - 1 }).map(String);
    const almostADay = fc.tuple(digits(6), digits(2), digits(2)).map((parts) => parts.join('-'));
    fc.assert(
      fc.property(fc.oneof(almostADay, fc.string()), (text) => {
        const read = readLocalDay(text);
        expect(read === undefined || read.toString() === text).toBe(true);
      }),
    );
  });
});

describe('instantAt', () => {
  it.each([
    ['an ordinary time', '2026-11-24T09:00', 'Europe/London', '2026-11-24T09:00:00Z'],
    ['a summer time', '2027-06-01T09:00', 'Europe/London', '2027-06-01T08:00:00Z'],
    ['a zone with a half hour', '2026-11-24T09:00', 'America/St_Johns', '2026-11-24T12:30:00Z'],
    ['a zone that is a day ahead', '2027-01-01T09:00', 'Pacific/Auckland', '2026-12-31T20:00:00Z'],
    ['the last time before a skipped hour', '2027-03-28T00:59', 'Europe/London', '2027-03-28T00:59:00Z'],
    ['the start of a skipped hour', '2027-03-28T01:00', 'Europe/London', '2027-03-28T01:00:00Z'],
    ['the middle of a skipped hour', '2027-03-28T01:30', 'Europe/London', '2027-03-28T01:00:00Z'],
    ['the first time after a skipped hour', '2027-03-28T02:00', 'Europe/London', '2027-03-28T01:00:00Z'],
    ['a repeated time', '2027-10-31T01:30', 'Europe/London', '2027-10-31T00:30:00Z'],
    ['the first time after a repeated hour', '2027-10-31T02:00', 'Europe/London', '2027-10-31T02:00:00Z'],
    ['a midnight that is skipped', '2027-09-05T00:00', 'America/Santiago', '2027-09-05T04:00:00Z'],
  ])('gives the moment of %s', (_, at, zone, moment) => {
    expect(instantAt(day(at), time(at), zone).toString()).toBe(moment);
  });

  it('never puts a later time of the same day at an earlier moment', () => {
    fc.assert(
      fc.property(anyDay, anyTime, anyTime, anyZone, (on, one, other, zone) => {
        const [earlier, later] = [one, other].sort((a, b) => Temporal.PlainTime.compare(a, b)) as [Temporal.PlainTime, Temporal.PlainTime];
        expect(Temporal.Instant.compare(instantAt(on, earlier, zone), instantAt(on, later, zone))).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('rangeOf', () => {
  it.each([
    ['an ordinary day', { on: '2026-11-24', starts: '08:00', ends: '18:00', zone: 'Europe/London' }, 10],
    ['office hours on the day clocks go forward', { on: '2027-03-28', starts: '08:00', ends: '18:00', zone: 'Europe/London' }, 10],
    ['office hours on the day clocks go back', { on: '2027-10-31', starts: '08:00', ends: '18:00', zone: 'Europe/London' }, 10],
    ['most of the day of 23 hours', { on: '2027-03-28', starts: '00:00', ends: '23:00', zone: 'Europe/London' }, 22],
    ['most of the day of 25 hours', { on: '2027-10-31', starts: '00:00', ends: '23:00', zone: 'Europe/London' }, 24],
    ['the day clocks go forward in Newfoundland', { on: '2027-03-14', starts: '00:00', ends: '23:00', zone: 'America/St_Johns' }, 22],
    ['the day clocks go forward in New Zealand', { on: '2027-09-26', starts: '00:00', ends: '23:00', zone: 'Pacific/Auckland' }, 22],
    ['29 February', { on: '2028-02-29', starts: '08:00', ends: '18:00', zone: 'Europe/London' }, 10],
    ['31 December', { on: '2026-12-31', starts: '00:00', ends: '23:00', zone: 'Pacific/Auckland' }, 23],
    ['an hour that is skipped', { on: '2027-03-28', starts: '01:00', ends: '02:00', zone: 'Europe/London' }, 0],
  ])('of %s lasts as long as the clocks say', (_, { on, starts, ends, zone }, hours) => {
    const { from, to } = rangeOf(day(on), { startsAt: time(starts), endsAt: time(ends) }, zone);
    expect(from.until(to).total('hours')).toBe(hours);
  });

  it('stays within the local day', () => {
    fc.assert(
      fc.property(anyDay, anyTime, anyTime, anyZone, (on, startsAt, endsAt, zone) => {
        const { from, to } = rangeOf(on, { startsAt, endsAt }, zone);
        for (const moment of [from, to]) expect(todayAt(zone, moment).toString()).toBe(on.toString());
      }),
    );
  });

  it('never overlaps the range that begins when it ends', () => {
    fc.assert(
      fc.property(anyDay, fc.tuple(anyTime, anyTime, anyTime), anyZone, (on, times, zone) => {
        const [first, second, third] = [...times].sort((a, b) => Temporal.PlainTime.compare(a, b)) as typeof times;
        const before = rangeOf(on, { startsAt: first, endsAt: second }, zone);
        const after = rangeOf(on, { startsAt: second, endsAt: third }, zone);
        expect(rangesOverlap(before, after)).toBe(false);
        expect(before.to.equals(after.from)).toBe(true);
      }),
    );
  });
});

describe('rangesOverlap', () => {
  const range = (from: string, to: string) => ({
    from: Temporal.Instant.from(`2026-11-24T${from}:00Z`),
    to: Temporal.Instant.from(`2026-11-24T${to}:00Z`),
  });

  it.each([
    ['one that ends when the other begins', range('08:00', '13:00'), range('13:00', '18:00'), false],
    ['two apart', range('08:00', '09:00'), range('13:00', '18:00'), false],
    ['two that share a minute', range('08:00', '13:01'), range('13:00', '18:00'), true],
    ['one within the other', range('08:00', '18:00'), range('13:00', '14:00'), true],
    ['one and itself', range('08:00', '18:00'), range('08:00', '18:00'), true],
  ])('tells of %s, whichever comes first', (_, one, other, shared) => {
    expect(rangesOverlap(one, other)).toBe(shared);
    expect(rangesOverlap(other, one)).toBe(shared);
  });
});

describe('isEmptyRange', () => {
  it('says that an hour the clocks skip is empty, and one they do not skip is not', () => {
    expect(isEmptyRange(rangeOf(day('2027-03-28'), { startsAt: time('01:15'), endsAt: time('01:45') }, 'Europe/London'))).toBe(true);
    expect(isEmptyRange(rangeOf(day('2027-03-29'), { startsAt: time('01:15'), endsAt: time('01:45') }, 'Europe/London'))).toBe(false);
  });
});
