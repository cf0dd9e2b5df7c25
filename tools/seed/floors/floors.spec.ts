import { describe, expect, it, jest } from '@jest/globals';
import type { Box, Line, Point } from '@hearth/workplace/domain';
import { siteDesigns } from '../site-designs';
import { type DrawnSpace, point } from './design';
import { drawFloor } from './draw-floor';
import { cross, middle } from './features-by-place';
import { chairDepth } from './furniture';
import { edges } from './walls';
import { distanceTo, reachableFromStairs, sidesOf } from './walking.testing';

// Half a second by itself, and many where everything runs at once.
jest.setTimeout(30_000);

const floors = siteDesigns.flatMap((site) => site.floors.map((design) => [`${site.name}, ${design.name}`, drawFloor(design)] as const));

const overlap = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height;

const named = (space: DrawnSpace): string => `${space.kind} ${space.name ?? space.bank ?? ''} at ${space.box.x}, ${space.box.y}`;

/** The place a chair takes in front of its desk. */
function chairOf({ box: { x, y, width, height }, seatSide = 'TOP' }: DrawnSpace): Box {
  return {
    TOP: { x, y: y - chairDepth, width, height: chairDepth },
    BOTTOM: { x, y: y + height, width, height: chairDepth },
    LEFT: { x: x - chairDepth, y, width: chairDepth, height },
    RIGHT: { x: x + width, y, width: chairDepth, height },
  }[seatSide];
}

function isInside(at: Point, outline: readonly Point[]): boolean {
  if (edges(outline).some((edge) => distanceTo(edge, at) < 0.01)) return true;
  const crossings = edges(outline).filter(({ from, to }) => from.y > at.y !== to.y > at.y && at.x < ((to.x - from.x) * (at.y - from.y)) / (to.y - from.y) + from.x);
  return crossings.length % 2 === 1;
}

/** Whether a straight line runs through the inside of a box. */
const runsThrough = (line: Line, { x, y, width, height }: Box): boolean => {
  const inner = { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1 };
  const steps = Array.from({ length: 201 }, (_, index) =>
    point(line.from.x + ((line.to.x - line.from.x) * index) / 200, line.from.y + ((line.to.y - line.from.y) * index) / 200),
  );
  return steps.some((at) => at.x > inner.x && at.x < inner.x + inner.width && at.y > inner.y && at.y < inner.y + inner.height);
};

/** Points along a side of a room where there is no wall, window or outline: its doors. */
function doorPoints({ box }: DrawnSpace, lines: readonly Line[]): Point[] {
  return sidesOf(box).flatMap(({ from, to }) =>
    Array.from({ length: 101 }, (_, index) => point(from.x + ((to.x - from.x) * index) / 100, from.y + ((to.y - from.y) * index) / 100)).filter(
      (at) => !lines.some((line) => distanceTo(line, at) < 0.6),
    ),
  );
}

describe.each(floors)('the plan of %s', (_name, floor) => {
  const { plan, spaces } = floor;
  const desks = spaces.filter(({ kind }) => kind === 'DESK');
  const rooms = spaces.filter(({ kind }) => kind === 'ROOM');
  const lines = [...plan.walls, ...plan.windows];

  it('has no two spaces in the same place, and none where a landmark is', () => {
    const places = [...spaces.map((space) => [named(space), space.box] as const), ...plan.landmarks.map(({ kind, box }) => [kind, box] as const)];
    const clashes = places.flatMap(([one, box], index) => places.slice(index + 1).flatMap(([other, place]) => (overlap(box, place) ? [`${one} and ${other}`] : [])));
    expect(clashes).toEqual([]);
  });

  it('keeps everything inside the outline', () => {
    const boxes = [...spaces.map(({ box }) => box), ...plan.landmarks.map(({ box }) => box)];
    const outside = boxes.filter((box) => sidesOf(box).some(({ from }) => !isInside(from, plan.outline)) || edges(plan.outline).some((edge) => runsThrough(edge, box)));
    expect(outside).toEqual([]);
    expect(plan.outline.every(({ x, y }) => x >= 0 && y >= 0 && x <= plan.width && y <= plan.height)).toBe(true);
  });

  it('gives every room walls on all sides and one door', () => {
    for (const room of rooms) {
      const doors = doorPoints(room, lines);
      expect([named(room), doors.length > 10, doors.length < 45]).toEqual([named(room), true, true]);
    }
  });

  it('runs no wall through a space or through the middle of a window', () => {
    const cut = spaces.filter(({ box }) => plan.walls.some((wall) => runsThrough(wall, box))).map(named);
    expect(cut).toEqual([]);
    const ends = plan.walls.flatMap(({ from, to }) => [from, to]);
    const broken = plan.windows.filter((window) => ends.some((end) => distanceTo(window, end) < 0.01 && Math.min(gap(window.from, end), gap(window.to, end)) > 0.01));
    expect(broken).toEqual([]);
    expect(plan.windows.filter((window) => plan.walls.some((wall) => cross(window, wall)))).toEqual([]);
  });

  it('leaves each chair its place', () => {
    expect(desks.filter(({ seatSide }) => seatSide === undefined)).toEqual([]);
    const obstacles = [...spaces.map(({ box }) => box), ...plan.landmarks.map(({ box }) => box)];
    const stuck = desks.filter((desk) => {
      const chair = chairOf(desk);
      return obstacles.some((box) => overlap(chair, box)) || lines.some((line) => runsThrough(line, chair));
    });
    expect(stuck.map(named)).toEqual([]);
  });

  it('lets everybody walk from the stairs to every desk, room and bay', () => {
    const canReach = reachableFromStairs(floor, 5);
    expect(desks.filter((desk) => !canReach(middle(chairOf(desk)))).map(named)).toEqual([]);
    const others = spaces.filter(({ kind }) => kind === 'ROOM' || kind === 'PARKING_BAY');
    expect(others.filter(({ box }) => !canReach(middle(box))).map(named)).toEqual([]);
  });

  it('lets a wheelchair reach the desks and rooms that say so', () => {
    const canReach = reachableFromStairs(floor, 9);
    const accessible = [...desks, ...rooms].filter(({ features }) => features?.includes('ACCESSIBLE'));
    const cut = accessible.filter((space) => !canReach(middle(space.kind === 'DESK' ? chairOf(space) : space.box)));
    expect(accessible.length).toBeGreaterThan(1);
    expect(cut.map(named)).toEqual([]);
  });

  it('writes its labels where nothing else is', () => {
    const written = plan.labels.map(({ text, at }) => ({ text, box: { x: at.x, y: at.y - 9, width: text.length * 6, height: 11 } }));
    const covered = written.filter(({ box }) => spaces.some((space) => overlap(space.box, box)) || lines.some((line) => runsThrough(line, box)));
    expect(covered).toEqual([]);
  });

  it('calls desks quiet in the quiet room only, and by the window only beside one', () => {
    for (const desk of desks) {
      const features = desk.features ?? [];
      const toGlass = Math.min(...plan.windows.map((window) => distanceTo(window, middle(desk.box))));
      expect(features.includes('QUIET')).toBe(desk.zone === 'Quiet room');
      expect(features.includes('BY_WINDOW') && toGlass > 60).toBe(false);
    }
  });

  it('shows the way: lift, stairs, toilets, kitchen and a printer', () => {
    const kinds = plan.landmarks.map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['LIFT', 'STAIRS', 'TOILETS', 'KITCHEN', 'PRINTER']));
    if (floor.level === 0) expect(kinds).toEqual(expect.arrayContaining(['RECEPTION', 'ENTRANCE']));
  });
});

function gap(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
