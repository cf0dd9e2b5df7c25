import { aBooking } from '../testing/an-office.testing';
import type { BookingRefused } from './book-space';
import { wayOut } from './way-out';

const message = 'No.';
const space = { spaceId: 'd3', code: 'D003', reason: 'next to the one you chose' };
const booking = aBooking();

const cases: readonly (readonly [BookingRefused, ReturnType<typeof wayOut>])[] = [
  [{ __typename: 'SpaceTaken', message, alternatives: [space] }, { kind: 'SPACE', space }],
  [{ __typename: 'SpaceTaken', message, alternatives: [] }, { kind: 'NONE' }],
  [{ __typename: 'SpaceNotInUse', message, alternatives: [space] }, { kind: 'SPACE', space }],
  [{ __typename: 'SpaceIsFixed', message, alternatives: [space] }, { kind: 'SPACE', space }],
  [{ __typename: 'AlreadyBooked', message, booking }, { kind: 'BOOKING', booking }],
  [{ __typename: 'SiteClosed', message, nextOpenDay: '2026-11-27' }, { kind: 'DAY', day: '2026-11-27' }],
  [{ __typename: 'SiteClosed', message, nextOpenDay: null }, { kind: 'NONE' }],
  [{ __typename: 'TimeHasPassed', message, today: '2026-11-25' }, { kind: 'DAY', day: '2026-11-25' }],
  [{ __typename: 'DayTooFar', message, lastBookableDay: '2026-12-23' }, { kind: 'DAY', day: '2026-12-23' }],
  [{ __typename: 'SpaceNotFound', message }, { kind: 'NONE' }],
  [{ __typename: 'KindNotBookable', message }, { kind: 'NONE' }],
  [{ __typename: 'LeavingBefore', message }, { kind: 'NONE' }],
];

describe('the way out of a refusal', () => {
  it.each(cases)('%j', (refusal, out) => {
    expect(wayOut(refusal)).toEqual(out);
  });
});
