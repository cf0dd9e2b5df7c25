import type { PlacedSpace } from '../src/space-rows';

/** A desk of 32 by 24 units with its top left corner at a place; its bank is the first letter of its id. */
export function aPlacedDesk(id: string, x: number, y: number, more: Partial<PlacedSpace> = {}): PlacedSpace {
  return { id, kind: 'DESK', bank: id.charAt(0), x, y, width: 32, height: 24, ...more };
}

/** A floor drawn in text: a line of text is a line of desks, two letters a desk and one space the gap beside it. */
export function floorOf(lines: readonly string[]): readonly PlacedSpace[] {
  return lines.flatMap((line, index) =>
    [...line.matchAll(/\S+/g)].map((found) => aPlacedDesk(found[0], (found.index / 3) * 40, index * 40)),
  );
}
