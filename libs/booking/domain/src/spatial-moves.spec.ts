import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aPlacedDesk, floorOf } from '../testing/placed-spaces';
import type { PlacedSpace } from './space-rows';
import { type SpatialKey, spaceReachedBy } from './spatial-moves';

const arrows = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const satisfies readonly SpatialKey[];

const twoBanks = floorOf([
  'C1 C2 C3       D1 D2 D3', //
  'C4 C5 C6       D4 D5 D6',
  '',
  'E1 E2 E3          F2 F3',
]);

describe('spaceReachedBy', () => {
  it.each<[string, SpatialKey, string]>([
    ['C1', 'ArrowRight', 'C2'],
    ['C2', 'ArrowLeft', 'C1'],
    ['C3', 'ArrowRight', 'D1'],
    ['D1', 'ArrowLeft', 'C3'],
    ['D3', 'ArrowRight', 'C4'],
    ['C4', 'ArrowLeft', 'D3'],
    ['C1', 'ArrowLeft', 'C1'],
    ['F3', 'ArrowRight', 'F3'],
    ['C2', 'ArrowDown', 'C5'],
    ['C5', 'ArrowDown', 'E2'],
    ['E2', 'ArrowUp', 'C5'],
    ['D4', 'ArrowDown', 'F2'],
    ['C2', 'ArrowUp', 'C2'],
    ['F2', 'ArrowDown', 'F2'],
    ['D6', 'Home', 'D4'],
    ['D4', 'End', 'D6'],
    ['C1', 'Home', 'C1'],
    ['F2', 'Home', 'F2'],
  ])('leads from %s by %s to %s', (from, key, to) => {
    expect(spaceReachedBy(key, from, twoBanks)).toBe(to);
  });

  it('keeps to what stands above and below before what is nearer to the side', () => {
    const spaces = [aPlacedDesk('A1', 0, 0), aPlacedDesk('B1', 100, 40), aPlacedDesk('C1', 0, 100)];
    expect(spaceReachedBy('ArrowDown', 'A1', spaces)).toBe('C1');
  });

  it('takes the one that is less to the side, then the one on the left, of two equally far', () => {
    const below = (x: number, id: string) => aPlacedDesk(id, x, 40);
    expect(spaceReachedBy('ArrowDown', 'A1', [aPlacedDesk('A1', 50, 0), below(25, 'B1'), below(60, 'B2')])).toBe('B2');
    expect(spaceReachedBy('ArrowDown', 'A1', [aPlacedDesk('A1', 50, 0), below(30, 'B1'), below(70, 'B2')])).toBe('B1');
  });

  it('knows nothing of a space that is not there', () => {
    expect(spaceReachedBy('ArrowDown', 'Z9', twoBanks)).toBeUndefined();
    expect(spaceReachedBy('Home', 'Z9', [])).toBeUndefined();
  });

  it('throws for a key it does not know', () => {
    expect(() => spaceReachedBy('Enter' as never, 'C1', twoBanks)).toThrow('Enter');
  });
});

describe('spaceReachedBy, on any floor', () => {
  const anyFloor = fc
    .array(
      fc.record({
        x: fc.integer({ min: 0, max: 400 }),
        y: fc.integer({ min: 0, max: 400 }),
        width: fc.integer({ min: 0, max: 90 }),
        height: fc.integer({ min: 0, max: 90 }),
        bank: fc.constantFrom('A', 'B', null),
      }),
      { minLength: 1, maxLength: 14 },
    )
    .map((boxes): readonly PlacedSpace[] => boxes.map((box, index) => ({ ...box, id: String(index), kind: 'DESK' })));
  const regularFloor = fc
    .record({ lines: fc.integer({ min: 1, max: 6 }), desks: fc.integer({ min: 1, max: 8 }) })
    .map(({ lines, desks }) =>
      Array.from({ length: lines * desks }, (_, index) => aPlacedDesk(`C${index}`, (index % desks) * 40, Math.floor(index / desks) * 40)),
    );

  it('leads from every space to every other by arrows alone', () => {
    fc.assert(
      fc.property(anyFloor, (spaces) => {
        for (const start of spaces) expect(reachableFrom(start.id, spaces).size).toBe(spaces.length);
      }),
    );
  });

  it('brings Left back by Right, and Right by Left', () => {
    fc.assert(
      fc.property(anyFloor, (spaces) => {
        for (const { id } of spaces) {
          const left = spaceReachedBy('ArrowLeft', id, spaces) ?? '';
          const right = spaceReachedBy('ArrowRight', id, spaces) ?? '';
          if (left !== id) expect(spaceReachedBy('ArrowRight', left, spaces)).toBe(id);
          if (right !== id) expect(spaceReachedBy('ArrowLeft', right, spaces)).toBe(id);
        }
      }),
    );
  });

  it('brings Up back by Down on a floor of regular rows', () => {
    fc.assert(
      fc.property(regularFloor, (spaces) => {
        for (const { id, x, y } of spaces) {
          const up = spaceReachedBy('ArrowUp', id, spaces) ?? '';
          const above = spaces.find((each) => each.id === up);
          if (y > 0) expect([above?.x, above?.y]).toEqual([x, y - 40]);
          if (y > 0) expect(spaceReachedBy('ArrowDown', up, spaces)).toBe(id);
        }
      }),
    );
  });

  it('does not depend on the order in which the spaces come', () => {
    fc.assert(
      fc.property(anyFloor, fc.constantFrom(...arrows), (spaces, key) => {
        const turned = [...spaces].reverse();
        for (const { id } of spaces) expect(spaceReachedBy(key, id, turned)).toBe(spaceReachedBy(key, id, spaces));
      }),
    );
  });

  function reachableFrom(id: string, spaces: readonly PlacedSpace[]): ReadonlySet<string> {
    const reached = new Set([id]);
    for (const each of reached) {
      for (const key of arrows) reached.add(spaceReachedBy(key, each, spaces) ?? each);
    }
    return reached;
  }
});
