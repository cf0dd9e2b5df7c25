import { describe, expect, it } from '@jest/globals';
import type { FloorId, SpaceId } from '@hearth/shared/words';
import { priya, tom } from '../testing/builders';
import { nearestSpaces, type OfferedSpace } from './nearest-spaces';

/** A desk at a place on the drawing, counted in desks from the top left of bank C; one desk is 32 by 24 units. */
function desk(code: string, across: number, down: number, more: Partial<OfferedSpace> = {}): OfferedSpace {
  return {
    id: code as SpaceId,
    floorId: 'first' as FloorId,
    kind: 'DESK',
    code,
    bank: 'C',
    box: { x: 100 + across * 32, y: 100 + down * 24, width: 32, height: 24 },
    seatSide: down % 2 === 0 ? 'TOP' : 'BOTTOM',
    closedReason: undefined,
    fixedTo: undefined,
    ...more,
  };
}

const chosen = desk('D014', 3, 0);

function offers(spaces: readonly OfferedSpace[], held: readonly string[] = []): readonly (readonly [string, string])[] {
  return nearestSpaces({ chosen, spaces: [chosen, ...spaces], held: new Set(held as SpaceId[]), sitterId: priya }).map(
    ({ space, reason }) => [space.code, reason.key.replace('booking.alternative.', '')] as const,
  );
}

describe('nearestSpaces', () => {
  it('offers the own bank first, even where another bank is nearer', () => {
    const otherBank = desk('D030', 4, 0, { bank: 'D' });
    expect(offers([otherBank, desk('D017', 6, 0), desk('D015', 4, 0)])).toEqual([
      ['D015', 'next-to'],
      ['D017', 'same-bank'],
      ['D030', 'same-floor'],
    ]);
  });

  it('offers the next one along before the one behind, though that is nearer', () => {
    expect(offers([desk('D034', 3, 1), desk('D015', 4, 0)])).toEqual([
      ['D015', 'next-to'],
      ['D034', 'same-bank'],
    ]);
  });

  it('then the nearest, and of two equally near the one with the lower code', () => {
    expect(offers([desk('D016', 5, 0), desk('D100', 2, 0), desk('D9', 4, 0)]).map(([code]) => code)).toEqual(['D9', 'D100', 'D016']);
  });

  it('offers three at most, and none when none is free', () => {
    const many = [0, 1, 2, 4, 5, 6].map((across) => desk(`D02${across}`, across, 0));
    expect(offers(many)).toHaveLength(3);
    expect(offers(many, many.map(({ code }) => code))).toEqual([]);
    expect(offers([])).toEqual([]);
  });

  it.each<[string, OfferedSpace]>([
    ['the chosen one itself', chosen],
    ['one of another kind', desk('P1', 4, 0, { kind: 'PARKING_BAY' })],
    ['one on another floor', desk('D015', 4, 0, { floorId: 'second' as FloorId })],
    ['one that is out of use', desk('D015', 4, 0, { closedReason: 'Flood' })],
    ["somebody else's fixed desk", desk('D015', 4, 0, { fixedTo: tom })],
  ])('never offers %s', (_, space) => {
    expect(offers([space])).toEqual([]);
  });

  it("offers the person's own fixed desk", () => {
    expect(offers([desk('D015', 4, 0, { fixedTo: priya })])).toEqual([['D015', 'next-to']]);
  });

  it.each<[string, OfferedSpace, string]>([
    ['side by side', desk('D013', 2, 0), 'next-to'],
    ['side by side with a gap of less than a metre', desk('D013', 2, 0, { box: { x: 145, y: 100, width: 32, height: 24 } }), 'next-to'],
    ['across the desk', desk('D044', 3, 1), 'same-bank'],
    ['two along', desk('D012', 1, 0), 'same-bank'],
    ['beside it, but of another bank', desk('D050', 4, 0, { bank: 'D' }), 'same-floor'],
    ['below it, with a gap of more than a metre', desk('D060', 3, 2, { bank: 'D' }), 'same-floor'],
    ['far away in no bank', desk('D070', 9, 9, { bank: undefined }), 'same-floor'],
  ])('says of a desk %s that it is %s', (_, space, reason) => {
    expect(offers([space])).toEqual([[space.code, reason]]);
  });

  it('offers rooms, which stand in no bank, by distance alone', () => {
    const room = (code: string, x: number) =>
      desk(code, 0, 0, { kind: 'ROOM', bank: undefined, seatSide: undefined, box: { x, y: 0, width: 80, height: 60 } });
    const told = nearestSpaces({ chosen: room('R1', 0), spaces: [room('R3', 400), room('R2', 82)], held: new Set(), sitterId: priya });
    expect(told.map(({ space, reason }) => [space.code, reason.key])).toEqual([
      ['R2', 'booking.alternative.next-to'],
      ['R3', 'booking.alternative.same-floor'],
    ]);
  });
});
