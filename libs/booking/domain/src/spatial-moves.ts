import { assertNever } from '@hearth/shared/words';
import { centreOf, gapAcross } from './box-distance';
import { type Line, linesOf, type PlacedSpace, rowsOf } from './space-rows';

/** Every key that moves about a floor. */
export const spatialKeys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'] as const;
/** The keys that move about a floor, by the names a browser gives them. */
export type SpatialKey = (typeof spatialKeys)[number];

/** How much further away a space to the side counts than one straight above or below. */
const sideways = 3;

/**
 * The id of the space that a key leads to from another, by where they stand on the drawing; the same id where there is
 * nothing further, undefined when the current space isn't among them.
 *
 * Left and Right walk along a line across the whole floor, and from its end to the next line, so that every space can be
 * reached and one undoes the other. Up and Down go to the nearest space of the lines above or below. Home and End go to
 * the ends of the space's own line in its bank. The grid pattern of the ARIA Authoring Practices allows all of this.
 */
export function spaceReachedBy(key: SpatialKey, currentId: string, spaces: readonly PlacedSpace[]): string | undefined {
  const current = spaces.find((space) => space.id === currentId);
  if (!current) return undefined;
  switch (key) {
    case 'ArrowLeft':
      return inReadingOrder(current, spaces, -1).id;
    case 'ArrowRight':
      return inReadingOrder(current, spaces, 1).id;
    case 'ArrowUp':
    case 'ArrowDown':
      return acrossLines(current, spaces, key).id;
    case 'Home':
    case 'End':
      return endOf(ownLine(current, spaces), key).id;
    default:
      return assertNever(key);
  }
}

function inReadingOrder(current: PlacedSpace, spaces: readonly PlacedSpace[], step: 1 | -1): PlacedSpace {
  const order = linesOf(spaces).flat();
  return order[order.indexOf(current) + step] ?? current;
}

function acrossLines(current: PlacedSpace, spaces: readonly PlacedSpace[], key: 'ArrowUp' | 'ArrowDown'): PlacedSpace {
  const lines = linesOf(spaces);
  const own = lines.findIndex((line) => line.includes(current));
  const beyond = key === 'ArrowUp' ? lines.slice(0, own) : lines.slice(own + 1);
  return beyond.flat().reduce((best, space) => (best === current || isNearer(space, best, current) ? space : best), current);
}

/** Of two that are equally far, the one whose middle is less to the side, and then the one that was first. */
function isNearer(one: PlacedSpace, other: PlacedSpace, from: PlacedSpace): boolean {
  const difference = wayTo(one, from) - wayTo(other, from);
  return difference < 0 || (difference === 0 && aside(one, from) < aside(other, from));
}

function wayTo(space: PlacedSpace, from: PlacedSpace): number {
  return Math.abs(centreOf(space).y - centreOf(from).y) + sideways * gapAcross(space, from);
}

function aside(space: PlacedSpace, from: PlacedSpace): number {
  return Math.abs(centreOf(space).x - centreOf(from).x);
}

function endOf(line: Line<PlacedSpace>, key: 'Home' | 'End'): PlacedSpace {
  return key === 'Home' ? line[0] : line.reduce((_, last) => last);
}

function ownLine(current: PlacedSpace, spaces: readonly PlacedSpace[]): Line<PlacedSpace> {
  return rowsOf(spaces).reduce<Line<PlacedSpace>>((own, row) => (row.spaces.includes(current) ? row.spaces : own), [current]);
}
