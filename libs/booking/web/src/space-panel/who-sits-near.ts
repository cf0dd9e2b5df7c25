import type { PlacedSpace } from '../office/floor-drawings';
import type { HeldState } from '../office/floor-states';
import type { Holding } from '../office/open-floor';

/** Where somebody sits, seen from a desk. */
export type Nearness = 'NEXT_TO' | 'OPPOSITE' | 'SAME_BANK';

/** A colleague who sits near a desk. */
export interface Neighbour {
  readonly person: Holding;
  readonly nearness: Nearness;
}

/** More than these would be a list of the bank. */
const most = 4;
/** In the plan's units: what stands closer than this is within reach of the arm, aisle and partition included. */
const reach = 14;

const order: readonly Nearness[] = ['NEXT_TO', 'OPPOSITE', 'SAME_BANK'];

/** Who sits near a desk that day: next to it, opposite, then in the same bank; one's own team first in each. */
export function whoSitsNear(
  desk: PlacedSpace,
  spaces: readonly PlacedSpace[],
  states: ReadonlyMap<string, HeldState>,
): readonly Neighbour[] {
  return spaces
    .filter((space) => space.bank !== null && space.bank === desk.bank && space.kind === desk.kind && space.id !== desk.id)
    .flatMap((space) => {
      const others = states.get(space.id)?.holders.filter(({ mine }) => !mine) ?? [];
      return others.map((person) => ({ person, nearness: nearnessOf(space, desk) }));
    })
    .sort(
      (one, other) =>
        order.indexOf(one.nearness) - order.indexOf(other.nearness) || Number(other.person.team) - Number(one.person.team),
    )
    .slice(0, most);
}

function nearnessOf(space: PlacedSpace, desk: PlacedSpace): Nearness {
  const beside = gap(space.x, space.width, desk.x, desk.width);
  const across = gap(space.y, space.height, desk.y, desk.height);
  if (Math.max(beside, across) > reach || (beside > 0 && across > 0)) return 'SAME_BANK';
  return space.seatSide === desk.seatSide ? 'NEXT_TO' : 'OPPOSITE';
}

/** The room between two stretches of a line; 0 when they share some of it. */
function gap(start: number, length: number, otherStart: number, otherLength: number): number {
  return Math.max(0, start - (otherStart + otherLength), otherStart - (start + length));
}
