import type { SpaceLine } from '@hearth/booking/domain';
import type { PlacedSpace } from '../office/floor-drawings';
import type { HeldState } from '../office/floor-states';

/** The spaces of a bank, or those of a kind that stand in none. */
export interface SpaceGroup {
  readonly id: string;
  readonly first: PlacedSpace;
  readonly spaces: readonly PlacedSpace[];
  /** How many of them are free, in whole or in part. */
  readonly free: number;
}

/** Groups the lines of a floor by bank, in the order of the grid. */
export function spaceGroups(rows: readonly SpaceLine<PlacedSpace>[], states: ReadonlyMap<string, HeldState>): readonly SpaceGroup[] {
  const banks = Map.groupBy(rows, ({ kind, bank }) => `${kind} ${bank ?? ''}`);
  return [...banks].flatMap(([id, lines]) => {
    const spaces = lines.flatMap((line) => line.spaces);
    const [first] = spaces;
    return first ? [{ id, first, spaces, free: spaces.filter((space) => isFree(states.get(space.id))).length }] : [];
  });
}

/** Whether some of the part of the day that is looked at can still be booked. */
export function isFree(held: HeldState | undefined): boolean {
  return held?.state === 'FREE' || held?.state === 'PARTLY_FREE';
}
