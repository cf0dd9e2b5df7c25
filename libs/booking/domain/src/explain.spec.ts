import { describe, expect, it } from '@jest/globals';
import type { BookingId } from '@hearth/shared/words';
import { day, written } from '../testing/builders';
import type { BookingRefusal, CancelRefusal, SiteClosed } from './booking-refusal';
import { explainCancelRefusal, explainRefusal } from './explain';

const closed = (because: SiteClosed['because'], nextOpenDay?: Temporal.PlainDate): SiteClosed => ({
  type: 'SiteClosed',
  siteName: 'Riverside House',
  day: day('2026-11-28'),
  because,
  nextOpenDay,
});
const taken = { type: 'SpaceTaken', code: 'D014', kind: 'DESK', day: day('2026-11-24'), part: 'ALL_DAY' } as const;

describe('explainRefusal', () => {
  it.each<[BookingRefusal, string, object]>([
    [{ type: 'SpaceNotFound' }, 'space-not-found', {}],
    [{ type: 'KindNotBookable', kind: 'LOCKER' }, 'kind-not-bookable', {}],
    [
      { type: 'SpaceNotInUse', code: 'D014', kind: 'DESK', reason: 'Broken screen' },
      'space-not-in-use',
      { code: 'D014', kind: 'DESK', reason: 'Broken screen' },
    ],
    [
      closed({ type: 'ClosedDay', reason: 'Painting' }, day('2026-11-30')),
      'site-closed',
      { site: 'Riverside House', day: '2026-11-28', reason: 'Painting', hasNext: 'yes', next: '2026-11-30' },
    ],
    [closed({ type: 'Weekday' }), 'site-closed-weekday', { site: 'Riverside House', day: '2026-11-28', hasNext: 'no' }],
    [
      closed({ type: 'Part', part: 'AFTERNOON' }),
      'site-closed-part',
      { site: 'Riverside House', day: '2026-11-28', part: 'AFTERNOON', hasNext: 'no' },
    ],
    [
      { type: 'DayTooFar', day: day('2027-01-04'), lastBookableDay: day('2026-12-21'), opensOn: day('2026-12-07') },
      'day-too-far',
      { day: '2027-01-04', lastBookableDay: '2026-12-21', opensOn: '2026-12-07' },
    ],
    [
      { type: 'TimeHasPassed', siteName: 'Riverside House', today: day('2026-11-23') },
      'time-has-passed',
      { site: 'Riverside House', today: '2026-11-23' },
    ],
    [{ type: 'LeavingBefore', lastDay: day('2026-11-24') }, 'leaving-before', { lastDay: '2026-11-24' }],
    [{ type: 'SpaceIsFixed', code: 'D014', kind: 'DESK' }, 'space-is-fixed', { code: 'D014', kind: 'DESK' }],
    [
      { type: 'AlreadyBooked', bookingId: 'b' as BookingId, kind: 'DESK', code: 'D020', day: day('2026-11-24'), part: 'MORNING' },
      'already-booked',
      { code: 'D020', kind: 'DESK', day: '2026-11-24', part: 'MORNING' },
    ],
    [{ ...taken, freePart: undefined }, 'space-taken', { code: 'D014', kind: 'DESK', day: '2026-11-24', free: 'NONE' }],
    [{ ...taken, freePart: 'MORNING' }, 'space-taken', { code: 'D014', kind: 'DESK', day: '2026-11-24', free: 'MORNING' }],
  ])('of $type gives its sentence and what goes into it', (refusal, key, values) => {
    expect(written(explainRefusal(refusal))).toEqual({ key: `booking.refused.${key}`, values });
  });

  it('throws for a refusal that has no sentence', () => {
    expect(() => explainRefusal({ type: 'Unheard of' } as never)).toThrow('Unheard of');
    expect(() => explainRefusal(closed({ type: 'Unheard of' } as never))).toThrow('Unheard of');
  });
});

describe('explainCancelRefusal', () => {
  it.each<[CancelRefusal['type'], string]>([
    ['BookingNotFound', 'booking-not-found'],
    ['BookingIsOver', 'booking-is-over'],
  ])('of %s gives its sentence', (type, key) => {
    expect(explainCancelRefusal({ type })).toEqual({ key: `booking.refused.${key}`, values: {} });
  });

  it('throws for a refusal that has no sentence', () => {
    expect(() => explainCancelRefusal({ type: 'Unheard of' } as never)).toThrow('Unheard of');
  });
});
