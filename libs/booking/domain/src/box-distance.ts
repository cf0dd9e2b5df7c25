import type { Box, Point } from '@hearth/workplace/domain';

/** The middle of a box. */
export function centreOf(box: Box): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The straight way between the middles of two boxes. */
export function distanceBetween(one: Box, other: Box): number {
  const from = centreOf(one);
  const to = centreOf(other);
  return Math.hypot(from.x - to.x, from.y - to.y);
}

/** The straight way between the nearest edges of two boxes; 0 when they touch. */
export function gapBetween(one: Box, other: Box): number {
  return Math.hypot(gapAcross(one, other), gapDown(one, other));
}

/** How far apart two boxes are from left to right; 0 when one lies above or below part of the other. */
export function gapAcross(one: Box, other: Box): number {
  return Math.max(0, one.x - (other.x + other.width), other.x - (one.x + one.width));
}

function gapDown(one: Box, other: Box): number {
  return Math.max(0, one.y - (other.y + other.height), other.y - (one.y + one.height));
}
