import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { englishBankHolidays } from './bank-holidays';

const named = (year: number) => englishBankHolidays(year).map(({ day, reason }) => `${day.toString()} ${reason}`);

describe('englishBankHolidays', () => {
  // As published on gov.uk for England and Wales; 2029 and 2030 by the same rules.
  it.each([
    [2024, '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26'],
    [2025, '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26'],
    [2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
    [2027, '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'],
    [2028, '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26'],
    [2029, '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26'],
    [2030, '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26'],
  ])('of %i are the published ones', (year, days) => {
    expect(englishBankHolidays(year).map(({ day }) => day.toString())).toEqual(days.split(' ').map((each) => `${year}-${each}`));
  });

  it('have the names that people know', () => {
    expect(named(2026)).toEqual([
      "2026-01-01 New Year's Day",
      '2026-04-03 Good Friday',
      '2026-04-06 Easter Monday',
      '2026-05-04 Early May bank holiday',
      '2026-05-25 Spring bank holiday',
      '2026-08-31 Summer bank holiday',
      '2026-12-25 Christmas Day',
      '2026-12-28 Boxing Day (substitute day)',
    ]);
  });

  it('say when a day stands for another', () => {
    expect(named(2027).slice(-2)).toEqual(['2027-12-27 Christmas Day (substitute day)', '2027-12-28 Boxing Day (substitute day)']);
    expect(named(2028)[0]).toBe("2028-01-03 New Year's Day (substitute day)");
    expect(named(2023)[0]).toBe("2023-01-02 New Year's Day (substitute day)");
    expect(named(2022).slice(-2)).toEqual(['2022-12-26 Boxing Day', '2022-12-27 Christmas Day (substitute day)']);
  });

  it('are eight different working days of the year, in order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1978, max: 2200 }), (year) => {
        const days = englishBankHolidays(year).map(({ day }) => day);
        const written = days.map(String);
        expect(new Set(written).size).toBe(8);
        expect([...written].sort()).toEqual(written);
        for (const day of days) {
          expect(day.year).toBe(year);
          expect(day.dayOfWeek).toBeLessThanOrEqual(5);
        }
      }),
    );
  });
});
