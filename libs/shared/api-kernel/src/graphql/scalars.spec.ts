import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { scalars } from './scalars';

const { LocalDate, LocalTime, Instant } = scalars;

describe('a LocalDate', () => {
  it.each(['2026-02-30', '2026-1-1', '26-01-01', '2026-11-24T09:00', '+012026-01-01', '2026-11-24[u-ca=hebrew]', '9999-01-01', '', ' 2026-11-24', '2026-11-24\0', 20261124, null, {}])(
    'refuses %j with a sentence', input => {
      expect(() => LocalDate.parseValue(input)).toThrow('Write it like 2026-11-24');
    },
  );

  it('goes out as it came in, on every day of two centuries', () => {
    const days = fc.integer({ min: 0, max: 36_500 * 2 }).map(days => Temporal.PlainDate.from('1901-01-01').add({ days }).toString());
    fc.assert(fc.property(days, day => LocalDate.serialize(LocalDate.parseValue(day)) === day));
  });
});

describe('the other scalars', () => {
  it('write times of day to the minute and moments to the second', () => {
    expect(LocalTime.serialize(LocalTime.parseValue('09:00'))).toBe('09:00');
    expect(Instant.serialize(Instant.parseValue('2026-11-24T09:00:00.123Z'))).toBe('2026-11-24T09:00:00Z');
  });

  it.each(['9:00', '25:00', '09:00:00', 'noon'])('refuse the time %j', input => {
    expect(() => LocalTime.parseValue(input)).toThrow('Write it like 09:00');
  });
});
