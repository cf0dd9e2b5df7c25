import { describe, expect, it } from '@jest/globals';
import { aPlacedDesk, floorOf } from '../testing/placed-spaces';
import { type PlacedSpace, rowsOf } from './space-rows';

const ids = (spaces: readonly PlacedSpace[]) =>
  rowsOf(spaces).map(({ bank, place, of, spaces: line }) => `${bank ?? 'none'} ${place}/${of}: ${line.map(({ id }) => id).join(' ')}`);

describe('rowsOf', () => {
  it('gives each bank its lines from the top, each from left to right', () => {
    expect(ids(floorOf(['C1 C2  D1 D2', 'C3 C4  D3 D4']))).toEqual(['C 1/2: C1 C2', 'C 2/2: C3 C4', 'D 1/2: D1 D2', 'D 2/2: D3 D4']);
  });

  it('keeps banks in the order in which they come, and spaces by place, whatever their order', () => {
    const [c1, c2, d1, d2] = floorOf(['C1 C2  D1 D2']);
    if (!c1 || !c2 || !d1 || !d2) throw new Error('There are four');
    expect(ids([d2, c2, d1, c1])).toEqual(['D 1/1: D1 D2', 'C 1/1: C1 C2']);
  });

  it('takes a desk that stands a little lower into the same line, and one that stands half lower into the next', () => {
    const line = [aPlacedDesk('C1', 0, 0), aPlacedDesk('C2', 40, 12), aPlacedDesk('C3', 80, 13)];
    expect(ids(line)).toEqual(['C 1/2: C1 C2', 'C 2/2: C3']);
  });

  it('puts what stands one upon the other in one line, in the same order each time', () => {
    const upon = [aPlacedDesk('C2', 0, 0), aPlacedDesk('C1', 0, 0), aPlacedDesk('C3', 0, 5)];
    for (const spaces of [upon, [...upon].reverse()]) expect(ids(spaces)).toEqual(['C 1/1: C1 C2 C3']);
  });

  it('groups what stands in no bank by kind', () => {
    const room = { kind: 'ROOM', bank: null } as const;
    const bay = { kind: 'PARKING_BAY', bank: undefined } as const;
    const spaces = [aPlacedDesk('R1', 0, 0, room), aPlacedDesk('P1', 40, 0, bay), aPlacedDesk('R2', 80, 0, room)];
    expect(rowsOf(spaces).map(({ kind, bank, spaces: line }) => [kind, bank, line.length])).toEqual([
      ['ROOM', undefined, 2],
      ['PARKING_BAY', undefined, 1],
    ]);
  });

  it('has no rows without spaces', () => {
    expect(rowsOf([])).toEqual([]);
  });
});
