import { type DayPart, partsOverlap } from '@hearth/shared/words';
import type { SpaceKind } from '@hearth/workplace/domain';
import { isBookableKind } from './booking';
import { freeHalf } from './free-half';

/** What has to be known of a space; a row of the contract's `Space` fits as it is, with its nulls. */
export interface SpaceRow {
  readonly id: string;
  readonly kind: SpaceKind;
  readonly closedReason: string | null | undefined;
  readonly fixedToName: string | null | undefined;
  /** Whether the fixed desk is that of the person who looks. */
  readonly fixedToMe?: boolean | undefined;
}

/** What has to be known of a holding; a row of the contract's `Holding` fits as it is. */
export interface HoldingRow {
  readonly spaceId: string;
  readonly part: DayPart;
  readonly name: string;
  readonly mine: boolean;
  readonly team: boolean;
}

/** Every state of a space, for legends and tests. */
export const spaceStateNames = ['FREE', 'PARTLY_FREE', 'TAKEN', 'TEAM', 'MINE', 'NOT_IN_USE', 'FIXED'] as const;
/** How a space stands for the person who looks. FIXED is also said of a kind that is given out, such as a locker. */
export type SpaceStateName = (typeof spaceStateNames)[number];

/** How a space stands in the part of the day that is looked at. */
export interface SpaceState<Holding extends HoldingRow = HoldingRow> {
  readonly state: SpaceStateName;
  /** The part that can still be booked: all that is looked at, half of it, or none. */
  readonly free: DayPart | undefined;
  /** Who holds it in that part, in the order of the day. */
  readonly holders: readonly Holding[];
}

/** The numbers of the sentence above a floor: "18 of 36 desks are free. 4 of your team are here." */
export interface FloorSummary {
  /** Free for the whole part that is looked at. */
  readonly free: number;
  /** Free for half of it. */
  readonly partlyFree: number;
  /** In use and nobody else's fixed desk, free or not. */
  readonly total: number;
  /** How many of the person's team hold one; told apart by name, so that two halves of a day are one colleague. */
  readonly team: number;
}

/** How each space of a floor stands in a part of a day, by its id. Holdings of other spaces and parts are passed over. */
export function spaceStates<Holding extends HoldingRow>(
  spaces: readonly SpaceRow[],
  holdings: readonly Holding[],
  part: DayPart,
): ReadonlyMap<string, SpaceState<Holding>> {
  const bySpace = Map.groupBy(
    holdings.filter((holding) => partsOverlap(holding.part, part)),
    (holding) => holding.spaceId,
  );
  return new Map(spaces.map((space) => [space.id, stateOf(space, inOrderOfDay(bySpace.get(space.id) ?? []), part)]));
}

/** Counts the spaces of one kind by how they stand. */
export function floorSummary(spaces: readonly SpaceRow[], states: ReadonlyMap<string, SpaceState>, kind: SpaceKind): FloorSummary {
  const open = spaces.filter((space) => space.kind === kind && isOpen(space));
  const count = (name: SpaceStateName) => open.filter(({ id }) => states.get(id)?.state === name).length;
  const team = spaces
    .filter((space) => space.kind === kind)
    .flatMap(({ id }) => states.get(id)?.holders ?? [])
    .filter((holder) => holder.team && !holder.mine);
  return {
    free: count('FREE'),
    partlyFree: count('PARTLY_FREE'),
    total: open.length,
    team: new Set(team.map(({ name }) => name)).size,
  };
}

function stateOf<Holding extends HoldingRow>(space: SpaceRow, holders: readonly Holding[], part: DayPart): SpaceState<Holding> {
  const free = isOpen(space) ? freePart(holders, part) : undefined;
  return { state: nameOf(space, holders, { part, free }), free, holders };
}

/** Mine comes first: a person has to find what they hold, even where the desk was closed or given away since. */
function nameOf(
  space: SpaceRow,
  holders: readonly HoldingRow[],
  { part, free }: { readonly part: DayPart; readonly free: DayPart | undefined },
): SpaceStateName {
  if (holders.some((holder) => holder.mine)) return 'MINE';
  if (isGiven(space.closedReason)) return 'NOT_IN_USE';
  if (free) return free === part ? 'FREE' : 'PARTLY_FREE';
  if (holders.length === 0) return 'FIXED';
  return holders.some((holder) => holder.team) ? 'TEAM' : 'TAKEN';
}

function freePart(holders: readonly HoldingRow[], part: DayPart): DayPart | undefined {
  if (holders.length === 0) return part;
  return part === 'ALL_DAY' ? freeHalf(holders) : undefined;
}

/** Whether the person may book it at some time. */
function isOpen(space: SpaceRow): boolean {
  const givenToAnother = isGiven(space.fixedToName) && space.fixedToMe !== true;
  return isBookableKind(space.kind) && !isGiven(space.closedReason) && !givenToAnother;
}

function isGiven(text: string | null | undefined): boolean {
  return text !== null && text !== undefined;
}

function inOrderOfDay<Holding extends HoldingRow>(holders: readonly Holding[]): readonly Holding[] {
  return [...holders].sort((one, other) => Number(one.part === 'AFTERNOON') - Number(other.part === 'AFTERNOON'));
}
