import { describe, expect, it } from '@jest/globals';
import { bookingOpensOn, bookingWindowOf } from './booking-window';

describe('bookingWindowOf', () => {
  it.each([
    ['Europe/London', '2026-12-31T23:30:00Z', 14, ['2026-12-31', '2027-01-14']],
    ['Pacific/Auckland', '2026-12-31T23:30:00Z', 14, ['2027-01-01', '2027-01-15']],
    ['America/St_Johns', '2027-01-01T01:00:00Z', 14, ['2026-12-31', '2027-01-14']],
    ['Europe/London', '2028-02-15T12:00:00Z', 14, ['2028-02-15', '2028-02-29']],
    ['Europe/London', '2027-03-27T23:59:59Z', 1, ['2027-03-27', '2027-03-28']],
    ['Europe/London', '2026-11-24T12:00:00Z', 0, ['2026-11-24', '2026-11-24']],
  ])('in %s at %s with %i days', (timeZone, now, bookingWindowDays, days) => {
    const window = bookingWindowOf({ timeZone, bookingWindowDays }, Temporal.Instant.from(now));
    expect([window.today.toString(), window.lastBookableDay.toString()]).toEqual(days);
  });
});

describe('bookingOpensOn', () => {
  it('is the day on which the window first reaches that far', () => {
    const site = { timeZone: 'Europe/London', bookingWindowDays: 28 };
    const opens = bookingOpensOn(site, Temporal.PlainDate.from('2028-02-29'));
    expect(opens.toString()).toBe('2028-02-01');
    expect(bookingWindowOf(site, Temporal.Instant.from('2028-02-01T00:00:00Z')).lastBookableDay.toString()).toBe('2028-02-29');
  });
});
