import { describe, expect, it } from '@jest/globals';
import { moment, priya, tom } from '../testing/builders';
import { bookingStates, type CancellableBooking } from './booking';
import { decideCancel, isCancellable } from './decide-cancel';

const during = { from: moment('2026-11-24T08:00:00Z'), to: moment('2026-11-24T18:00:00Z') };
const booking = (more: Partial<CancellableBooking> = {}): CancellableBooking => ({ personId: priya, state: 'BOOKED', during, ...more });
const before = moment('2026-11-23T12:00:00Z');

describe('decideCancel', () => {
  it.each([
    ['one to come', booking(), '2026-11-23T12:00:00Z', 'Accepted'],
    ['one under way', booking(), '2026-11-24T17:59:59Z', 'Accepted'],
    ['one under way that was checked in', booking({ state: 'CHECKED_IN' }), '2026-11-24T12:00:00Z', 'Accepted'],
    ['one that ends at this moment', booking(), '2026-11-24T18:00:00Z', 'BookingIsOver'],
    ['one that ended yesterday', booking({ state: 'ENDED' }), '2026-11-25T12:00:00Z', 'BookingIsOver'],
    ['one that was released as a no-show', booking({ state: 'RELEASED' }), '2026-11-24T12:00:00Z', 'BookingIsOver'],
    ['one that is cancelled already', booking({ state: 'CANCELLED' }), '2026-11-23T12:00:00Z', 'AlreadyCancelled'],
    ['one that was cancelled and is past', booking({ state: 'CANCELLED' }), '2026-12-24T12:00:00Z', 'AlreadyCancelled'],
  ])('of %s', (_, each, now, decision) => {
    expect(decideCancel(each, priya, moment(now))).toEqual({ type: decision });
  });

  it("can't tell somebody else's from one that is not there", () => {
    const states = bookingStates.map((state) => booking({ personId: tom, state }));
    for (const each of [undefined, ...states]) expect(decideCancel(each, priya, before)).toEqual({ type: 'BookingNotFound' });
  });
});

describe('isCancellable', () => {
  it('is true of what still holds its space and is not over', () => {
    expect(bookingStates.filter((state) => isCancellable({ state, during }, before))).toEqual(['BOOKED', 'CHECKED_IN']);
    expect(bookingStates.filter((state) => isCancellable({ state, during }, during.to))).toEqual([]);
  });
});
