import type { Landmark, Line, Point } from '@hearth/workplace/domain';
import { box, landmark, point } from './design';
import { wallAcross, wallDown, windowsAlong } from './walls';

/** A warehouse around a court that opens to the canal. */
export const uShape: readonly Point[] = [
  point(8, 8),
  point(196, 8),
  point(196, 124),
  point(404, 124),
  point(404, 8),
  point(592, 8),
  point(592, 392),
  point(8, 392),
];

/** Stairs, lift, kitchen and toilets stand along the south wall on both floors. */
export const southWalls: readonly Line[] = [
  ...wallAcross(308, 200, 404, [212, 240], [262, 290], [310, 338], [364, 392]),
  ...wallDown(200, 308, 392),
  ...wallDown(252, 308, 392),
  ...wallDown(298, 308, 392),
  ...wallDown(348, 308, 392),
  ...wallDown(404, 308, 392),
];

export const southCore: readonly Landmark[] = [
  landmark('STAIRS', box(200, 308, 52, 84)),
  landmark('LIFT', box(252, 308, 46, 84)),
  landmark('KITCHEN', box(298, 308, 50, 84)),
  landmark('TOILETS', box(348, 308, 56, 84)),
];

/** Windows to the canal, to the court, and of the stairs and the kitchen. */
export const canalWindows: readonly Line[] = [
  ...windowsAlong(point(8, 8), point(196, 8), 3),
  ...windowsAlong(point(404, 8), point(592, 8), 3),
  ...windowsAlong(point(200, 392), point(252, 392), 1, 28),
  ...windowsAlong(point(298, 392), point(348, 392), 1, 28),
];
