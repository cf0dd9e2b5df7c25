import type { Box, Feature, Line, Plan, Point } from '@hearth/workplace/domain';
import { chanceFor } from '../chance';
import { type DrawnSpace, point } from './design';

/** 3 m from the middle of the desk to the glass. */
const byWindow = 60;
/** 8 m as the crow flies: a walk of a few seconds. */
const nearLift = 160;

/** A desk gets the features that follow from its place, and its equipment; other spaces keep what they were drawn with. */
export function featuresByPlace(space: DrawnSpace, plan: Plan, spaces: readonly DrawnSpace[]): DrawnSpace {
  if (space.kind !== 'DESK') return space;
  const chance = chanceFor('equipment', space.zone, space.bank ?? '', space.box.x, space.box.y);
  const accessible = space.features?.includes('ACCESSIBLE') ?? false;
  const quiet = space.zone === 'Quiet room';
  const touchDown = space.zone === 'Touch-down';
  const found: readonly [Feature, boolean][] = [
    ['RISE_FALL', chance.happens(touchDown ? 0 : 0.22) || accessible],
    ['TWO_SCREENS', chance.happens(touchDown ? 0 : 0.5)],
    ['QUIET', quiet],
    ['NEAR_LIFT', isNearLift(space.box, plan)],
    ['BY_WINDOW', isByWindow(space.box, plan, spaces)],
    ['ACCESSIBLE', accessible],
  ];
  return { ...space, features: found.filter(([, has]) => has).map(([feature]) => feature) };
}

function isNearLift(desk: Box, plan: Plan): boolean {
  const lift = plan.landmarks.find(({ kind }) => kind === 'LIFT');
  return lift !== undefined && distance(middle(desk), middle(lift.box)) <= nearLift;
}

function isByWindow(desk: Box, plan: Plan, spaces: readonly DrawnSpace[]): boolean {
  const seat = middle(desk);
  return plan.windows.some((window) => {
    const glass = nearestPoint(window, seat);
    const between: Line = { from: seat, to: glass };
    return (
      distance(seat, glass) <= byWindow &&
      !plan.walls.some((wall) => cross(between, wall)) &&
      !spaces.some(({ box, kind }) => box !== desk && kind === 'DESK' && contains(box, midway(seat, glass)))
    );
  });
}

export function middle({ x, y, width, height }: Box): Point {
  return point(x + width / 2, y + height / 2);
}

/** Whether two straight lines cross; touching at an end is not crossing. */
export function cross(one: Line, other: Line): boolean {
  const turn = (a: Point, b: Point, c: Point): number => Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
  return (
    turn(one.from, one.to, other.from) * turn(one.from, one.to, other.to) < 0 &&
    turn(other.from, other.to, one.from) * turn(other.from, other.to, one.to) < 0
  );
}

function nearestPoint({ from, to }: Line, at: Point): Point {
  const length = (to.x - from.x) ** 2 + (to.y - from.y) ** 2;
  const along = ((at.x - from.x) * (to.x - from.x) + (at.y - from.y) * (to.y - from.y)) / length;
  const kept = Math.min(1, Math.max(0, along));
  return point(from.x + (to.x - from.x) * kept, from.y + (to.y - from.y) * kept);
}

function midway(one: Point, other: Point): Point {
  return point((one.x + other.x) / 2, (one.y + other.y) / 2);
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

function contains(box: Box, at: Point): boolean {
  return at.x > box.x && at.x < box.x + box.width && at.y > box.y && at.y < box.y + box.height;
}
