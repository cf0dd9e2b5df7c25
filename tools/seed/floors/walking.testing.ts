import type { Box, Line, Plan, Point } from '@hearth/workplace/domain';
import { type DrawnFloor, point } from './design';

/** Where a person can stand on a floor, looked at every 20 cm. */
const step = 4;

/** What stands in the way; the other landmarks are places one walks into. */
const inTheWay: readonly string[] = ['RECEPTION', 'PRINTER', 'LOCKERS', 'STORE'];

/** The places that can be reached from the stairs by somebody who needs so much room to each side of their middle. */
export function reachableFromStairs({ plan, spaces }: DrawnFloor, room: number): (at: Point) => boolean {
  const furniture = [
    ...spaces.filter(({ kind }) => kind === 'DESK' || kind === 'LOCKER').map(({ box }) => box),
    ...plan.landmarks.filter(({ kind }) => inTheWay.includes(kind)).map(({ box }) => box),
  ];
  const obstacles = [...plan.walls, ...plan.windows, ...furniture.flatMap(sidesOf)];
  const canStand = (at: Point): boolean =>
    obstacles.every((line) => isFarFrom(line, at, room) || distanceTo(line, at) >= room) && !furniture.some((box) => contains(box, at));
  const stairs = plan.landmarks.find(({ kind }) => kind === 'STAIRS');
  if (stairs === undefined) throw new Error('There are no stairs.');
  const reached = walk(onGrid(stairs.box.x + stairs.box.width / 2, stairs.box.y + stairs.box.height / 2), plan, canStand);
  return (at) => [...reached.values()].some((cell) => Math.hypot(cell.x - at.x, cell.y - at.y) <= 2 * step);
}

/** Whether a glance is enough: most walls are nowhere near. */
function isFarFrom({ from, to }: Line, { x, y }: Point, room: number): boolean {
  const across = x < Math.min(from.x, to.x) - room || x > Math.max(from.x, to.x) + room;
  return across || y < Math.min(from.y, to.y) - room || y > Math.max(from.y, to.y) + room;
}

function walk(start: Point, plan: Plan, canStand: (at: Point) => boolean): ReadonlyMap<string, Point> {
  const reached = new Map([[`${start.x} ${start.y}`, start]]);
  for (const at of reached.values()) {
    for (const [dx, dy] of [[step, 0], [-step, 0], [0, step], [0, -step]] as const) {
      const next = point(at.x + dx, at.y + dy);
      const inside = next.x > 0 && next.y > 0 && next.x < plan.width && next.y < plan.height;
      const key = `${next.x} ${next.y}`;
      if (inside && !reached.has(key) && canStand(next)) reached.set(key, next);
    }
  }
  return reached;
}

function onGrid(x: number, y: number): Point {
  return point(Math.round(x / step) * step, Math.round(y / step) * step);
}

export function sidesOf({ x, y, width, height }: Box): Line[] {
  const corners = [point(x, y), point(x + width, y), point(x + width, y + height), point(x, y + height)];
  return corners.map((from, index) => ({ from, to: corners[(index + 1) % 4] ?? from }));
}

export function distanceTo({ from, to }: Line, at: Point): number {
  const length = (to.x - from.x) ** 2 + (to.y - from.y) ** 2;
  const along = length === 0 ? 0 : ((at.x - from.x) * (to.x - from.x) + (at.y - from.y) * (to.y - from.y)) / length;
  const kept = Math.min(1, Math.max(0, along));
  return Math.hypot(from.x + (to.x - from.x) * kept - at.x, from.y + (to.y - from.y) * kept - at.y);
}

function contains({ x, y, width, height }: Box, at: Point): boolean {
  return at.x > x && at.x < x + width && at.y > y && at.y < y + height;
}
