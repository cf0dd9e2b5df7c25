import { describe, expect, it } from '@jest/globals';
import { englishBankHolidays } from './bank-holidays';
import { openDays, openingOn, type OpeningRules } from './opening';

const day = (text: string) => Temporal.PlainDate.from(text);
/** Days and times as text: to Jest one Temporal object looks like any other. */
const written = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const usual = { opens: Temporal.PlainTime.from('08:00'), closes: Temporal.PlainTime.from('18:00') };
const short = { opens: Temporal.PlainTime.from('09:00'), closes: Temporal.PlainTime.from('13:00') };

/** Open on weekdays, and on Friday mornings only; closed on bank holidays. */
const site: OpeningRules = {
  hours: new Map([1, 2, 3, 4, 5].map((weekday) => [weekday, weekday === 5 ? short : usual])),
  closedDays: [...englishBankHolidays(2026), ...englishBankHolidays(2027)],
};

describe('openingOn', () => {
  it.each([
    ['a Tuesday', '2026-11-24', { type: 'Open', hours: usual }],
    ['a Friday, with its own hours', '2026-11-27', { type: 'Open', hours: short }],
    ['a Saturday', '2026-11-28', { type: 'Closed', reason: undefined }],
    ['Christmas Day', '2026-12-25', { type: 'Closed', reason: 'Christmas Day' }],
    ['a substitute day', '2026-12-28', { type: 'Closed', reason: 'Boxing Day (substitute day)' }],
    ['New Year', '2027-01-01', { type: 'Closed', reason: "New Year's Day" }],
    ['the Sunday on which clocks go forward', '2027-03-28', { type: 'Closed', reason: undefined }],
    ['29 February', '2028-02-29', { type: 'Open', hours: usual }],
  ])('on %s', (_, on, opening) => {
    expect(written(openingOn(site, day(on)))).toEqual(written(opening));
  });

  it('names the closed day even where its weekday is never open', () => {
    const closed = { ...site, closedDays: [{ day: day('2026-11-28'), reason: 'Painting' }] };
    expect(written(openingOn(closed, day('2026-11-28')))).toEqual({ type: 'Closed', reason: 'Painting' });
  });
});

describe('openDays', () => {
  const listed = (from: string, until: string, rules = site) => [...openDays(rules, day(from), day(until))].map((open) => open.day.toString());

  it('passes over weekends and closed days, across the end of a year', () => {
    expect(listed('2026-12-24', '2027-01-05')).toEqual(['2026-12-24', '2026-12-29', '2026-12-30', '2026-12-31', '2027-01-04', '2027-01-05']);
  });

  it.each([
    ['includes both ends', '2026-11-24', '2026-11-25', ['2026-11-24', '2026-11-25']],
    ['is one day where both ends are the same', '2026-11-24', '2026-11-24', ['2026-11-24']],
    ['has none where the end comes first', '2026-11-25', '2026-11-24', []],
    ['has none on a weekend', '2026-11-28', '2026-11-29', []],
  ])('%s', (_, from, until, days) => {
    expect(listed(from, until)).toEqual(days);
  });

  it('gives the hours of each day', () => {
    expect([...openDays(site, day('2026-11-26'), day('2026-11-27'))].map(({ hours }) => hours.closes.toString())).toEqual(['18:00:00', '13:00:00']);
  });

  it('has none for a site that never opens', () => {
    expect(listed('2026-01-01', '2027-12-31', { hours: new Map(), closedDays: [] })).toEqual([]);
  });
});
