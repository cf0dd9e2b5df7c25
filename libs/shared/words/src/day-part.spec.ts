import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type DayPart, dayParts, partsOverlap, timesOfPart } from './day-part';

const time = (text: string) => Temporal.PlainTime.from(text);
const anyTime = fc.integer({ min: 0, max: 24 * 60 - 1 }).map((minutes) => time('00:00').add({ minutes }));

function timesAt(part: DayPart, opens: string, closes: string, midday = '13:00'): string | undefined {
  const times = timesOfPart(part, { opens: time(opens), closes: time(closes), midday: time(midday) });
  return times && `${times.startsAt.toString({ smallestUnit: 'minute' })} to ${times.endsAt.toString({ smallestUnit: 'minute' })}`;
}

describe('timesOfPart', () => {
  it.each([
    ['08:00', '18:00', ['08:00 to 13:00', '13:00 to 18:00', '08:00 to 18:00']],
    ['09:00', '13:00', ['09:00 to 13:00', undefined, '09:00 to 13:00']],
    ['09:00', '12:00', ['09:00 to 12:00', undefined, '09:00 to 12:00']],
    ['13:00', '18:00', [undefined, '13:00 to 18:00', '13:00 to 18:00']],
    ['14:00', '18:00', [undefined, '14:00 to 18:00', '14:00 to 18:00']],
    ['00:00', '23:59', ['00:00 to 13:00', '13:00 to 23:59', '00:00 to 23:59']],
    ['18:00', '08:00', [undefined, undefined, undefined]],
    ['09:00', '09:00', [undefined, undefined, undefined]],
  ])('of a site open from %s to %s', (opens, closes, times) => {
    expect(dayParts.map((part) => timesAt(part, opens, closes))).toEqual(times);
  });

  it('splits all day at midday, with nothing lost and nothing shared', () => {
    fc.assert(
      fc.property(anyTime, anyTime, anyTime, (opens, closes, midday) => {
        const shape = { opens, closes, midday };
        const [morning, afternoon, allDay] = dayParts.map((part) => timesOfPart(part, shape));
        const minutes = (times: ReturnType<typeof timesOfPart>) => times?.startsAt.until(times.endsAt).total('minutes') ?? 0;
        if (Temporal.PlainTime.compare(opens, closes) >= 0) expect([morning, afternoon, allDay]).toEqual([undefined, undefined, undefined]);
        else expect(minutes(morning) + minutes(afternoon)).toBe(minutes(allDay));
        if (morning && afternoon) expect(morning.endsAt.equals(afternoon.startsAt)).toBe(true);
      }),
    );
  });
});

describe('partsOverlap', () => {
  it.each<[DayPart, DayPart, boolean]>([
    ['MORNING', 'MORNING', true],
    ['MORNING', 'AFTERNOON', false],
    ['MORNING', 'ALL_DAY', true],
    ['AFTERNOON', 'AFTERNOON', true],
    ['AFTERNOON', 'ALL_DAY', true],
    ['ALL_DAY', 'ALL_DAY', true],
  ])('of %s and %s is %s, either way round', (one, other, shared) => {
    expect(partsOverlap(one, other)).toBe(shared);
    expect(partsOverlap(other, one)).toBe(shared);
  });
});
