import { describe, expect, it } from '@jest/globals';

import { catalogues } from './catalogue';
import { type DayForm, sayDay, sayTime } from './day-and-time';

describe('a day', () => {
  it.each<[day: string, form: DayForm, english: string, welsh: string]>([
    ['2026-11-24', 'full', 'Tuesday 24 November', 'dydd Mawrth 24 Tachwedd'],
    ['2026-11-24', 'short', 'Tue 24 Nov', 'Maw 24 Tach'],
    ['2026-11-24', 'with-year', 'Tuesday 24 November 2026', 'dydd Mawrth 24 Tachwedd 2026'],
    ['2028-02-29', 'full', 'Tuesday 29 February', 'dydd Mawrth 29 Chwefror'],
    ['2027-01-03', 'full', 'Sunday 3 January', 'dydd Sul 3 Ionawr'],
  ])('is said in the language of the reader: %s, %s', (text, form, english, welsh) => {
    const day = Temporal.PlainDate.from(text);
    expect(sayDay(catalogues.en, day, form)).toBe(english);
    expect(sayDay(catalogues.cy, day, form)).toBe(welsh);
  });
});

describe('a time of day', () => {
  it.each([
    ['00:00', 'midnight', 'hanner nos'],
    ['00:05', '12:05am', '12:05yb'],
    ['09:00', '9am', '9yb'],
    ['12:00', 'midday', 'hanner dydd'],
    ['12:30', '12:30pm', '12:30yh'],
    ['13:30', '1:30pm', '1:30yh'],
    ['23:59', '11:59pm', '11:59yh'],
  ])('is said as people say it: %s', (text, english, welsh) => {
    const time = Temporal.PlainTime.from(text);
    expect(sayTime(catalogues.en, time)).toBe(english);
    expect(sayTime(catalogues.cy, time)).toBe(welsh);
  });
});
