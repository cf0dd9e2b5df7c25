import type { Box, SpaceKind } from '@hearth/workplace/domain';
import { centreOf } from './box-distance';

/** A space with its place on the drawing; a row of the contract's `Space` fits as it is. */
export interface PlacedSpace extends Box {
  readonly id: string;
  readonly kind: SpaceKind;
  readonly bank: string | null | undefined;
}

/** A line of spaces is never empty. */
export type Line<Each> = readonly [Each, ...Each[]];

/** One line of spaces that stand side by side: a row of the grid that a screen reader walks through. */
export interface SpaceLine<Each extends PlacedSpace = PlacedSpace> {
  /** The bank it belongs to; none for rooms and others that stand in no bank. */
  readonly bank: string | undefined;
  readonly kind: SpaceKind;
  /** Its place in its bank, from the top, counted from 1. */
  readonly place: number;
  /** How many lines its bank has. */
  readonly of: number;
  /** From left to right. */
  readonly spaces: Line<Each>;
}

/**
 * Groups spaces into banks, and each bank into lines from the top, for the grid and the list. Banks keep the order in
 * which they first come; what stands in no bank is grouped by kind.
 */
export function rowsOf<Each extends PlacedSpace>(spaces: readonly Each[]): readonly SpaceLine<Each>[] {
  const banks = Map.groupBy(spaces, ({ kind, bank }) => `${kind} ${bank ?? ''}`);
  return [...banks.values()].flatMap((members) => {
    const lines = linesOf(members);
    return lines.map((line, index) => ({ bank: line[0].bank ?? undefined, kind: line[0].kind, place: index + 1, of: lines.length, spaces: line }));
  });
}

/**
 * Sorts spaces into lines from the top, each from left to right. A space belongs to the line above it when its middle
 * is no lower than half the height of the line's first, or half its own if that is less.
 */
export function linesOf<Each extends PlacedSpace>(spaces: readonly Each[]): readonly Line<Each>[] {
  const lines: [Each, ...Each[]][] = [];
  for (const space of [...spaces].sort(byPlace('y', 'x'))) {
    const line = lines.at(-1);
    if (line && centreOf(space).y - centreOf(line[0]).y <= Math.min(space.height, line[0].height) / 2) line.push(space);
    else lines.push([space]);
  }
  for (const line of lines) line.sort(byPlace('x', 'y'));
  return lines;
}

/** Where two boxes have the same middle the id decides, so that the order never changes from one look to the next. */
function byPlace(first: 'x' | 'y', second: 'x' | 'y') {
  return (one: PlacedSpace, other: PlacedSpace): number => {
    const here = centreOf(one);
    const there = centreOf(other);
    return here[first] - there[first] || here[second] - there[second] || (one.id < other.id ? -1 : 1);
  };
}
