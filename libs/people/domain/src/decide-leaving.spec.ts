import { describe, expect, it } from '@jest/globals';
import { decideLeaving, worksHereOn } from './decide-leaving';

const day = (text: string) => Temporal.PlainDate.from(text);

describe('worksHereOn', () => {
  const leaver = { joinedOn: day('2026-03-02'), leftOn: day('2026-11-27') };
  const stayer = { joinedOn: day('2026-03-02'), leftOn: undefined };

  it.each([
    ['the day before the first', '2026-03-01', leaver, false],
    ['the first day', '2026-03-02', leaver, true],
    ['the last day', '2026-11-27', leaver, true],
    ['the day after the last', '2026-11-28', leaver, false],
    ['the day before the first of somebody who stays', '2026-03-01', stayer, false],
    ['any later day of somebody who stays', '2040-01-01', stayer, true],
  ])('on %s', (_, on, person, works) => {
    expect(worksHereOn(person, day(on))).toBe(works);
  });
});

describe('decideLeaving', () => {
  const person = { name: 'Priya Shah', joinedOn: day('2026-03-02') };

  it.each(['2026-03-02', '2026-03-03', '2031-12-31'])('accepts %s for somebody who began on 2026-03-02', (lastDay) => {
    expect(decideLeaving(person, day(lastDay))).toEqual({ type: 'Accepted', person });
  });

  it('refuses a last day before the first, and says which is the first', () => {
    const decision = decideLeaving(person, day('2026-03-01'));
    expect(decision.type === 'LastDayBeforeFirst' && decision.firstDay.toString()).toBe('2026-03-02');
  });

  it('refuses somebody who is not there', () => {
    expect(decideLeaving(undefined, day('2026-03-01'))).toEqual({ type: 'PersonNotFound' });
  });
});
