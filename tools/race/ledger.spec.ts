import { describe, expect, it } from '@jest/globals';
import { countContradictions, faultReasons, toldBookings } from './ledger.ts';
import type { Answer, Press } from './ledger.ts';

const refused: Answer = { kind: 'refused', reason: 'SpaceTaken', alternatives: [] };
const fault: Answer = { kind: 'fault', reason: 'no answer in time' };

function booked(bookingId: string): Answer {
  return { kind: 'booked', bookingId, spaceId: 'desk' };
}

function press(personId: string, key: string, answer: Answer): Press {
  return { personId, key, answer, spaceId: 'desk', milliseconds: 1 };
}

const ledgerOf = (...presses: Press[]) => ({ presses, cancellations: [] });

describe('the ledger', () => {
  it('takes the same booking told twice as one', () => {
    const ledger = ledgerOf(press('anna', 'k', booked('b1')), press('anna', 'k', booked('b1')), press('ben', 'k', refused));
    expect(toldBookings(ledger)).toEqual([{ bookingId: 'b1', personId: 'anna', spaceId: 'desk' }]);
  });

  it.each<[string, readonly Answer[], number]>([
    ['the same booking to all', [booked('b1'), booked('b1')], 0],
    ['a refusal to all', [refused, refused], 0],
    ['two bookings', [booked('b1'), booked('b2')], 1],
    ['a booking and a refusal', [booked('b1'), refused, refused], 1],
    ['a booking and a fault, of which nobody knows what it came to', [booked('b1'), fault], 0],
  ])('counts how many different things senders of one key were told: %s', (_, answers, expected) => {
    expect(countContradictions(ledgerOf(...answers.map(answer => press('anna', 'k', answer))))).toBe(expected);
  });

  it('tells the same key of two people apart', () => {
    expect(countContradictions(ledgerOf(press('anna', 'k', booked('b1')), press('ben', 'k', refused)))).toBe(0);
  });

  it('keeps why an answer was neither booked nor refused', () => {
    const cancellations = [{ bookingId: 'b1', fault: 'cancelling answered BookingNotFound' }, { bookingId: 'b2', fault: undefined }];
    expect(faultReasons({ presses: [press('anna', 'k', fault)], cancellations })).toEqual(['no answer in time', 'cancelling answered BookingNotFound']);
  });
});
