import type { Landmark, Line, Point } from '@hearth/workplace/domain';
import { box, landmark, point } from './design';
import { wallAcross, wallDown, windowsAlong } from './walls';

/** The bay to the west, from its lower end to its upper one. */
export const westBay: readonly Point[] = [point(24, 216), point(8, 204), point(8, 130), point(24, 118)];

/** The town hall: a long range with a bay to the west, and a wing towards Mill Lane. The same on both upper floors. */
export const lShape: readonly Point[] = [
  point(24, 8),
  point(592, 8),
  point(592, 240),
  point(400, 240),
  point(400, 392),
  point(24, 392),
  ...westBay,
];

/** Windows of the range. A wall between two rooms meets the north front at each of `rooms`, and never a window. */
export function rangeWindows(...rooms: readonly number[]): Line[] {
  const corners = [24, ...rooms, 592];
  return [
    ...corners.slice(1).flatMap((to, index) => {
      const from = corners[index] ?? to;
      return windowsAlong(point(from, 8), point(to, 8), Math.floor((to - from) / 60));
    }),
    ...windowsAlong(point(24, 8), point(24, 112), 1),
    { from: point(22, 214.5), to: point(10, 205.5) },
    { from: point(8, 198), to: point(8, 136) },
    { from: point(10, 128.5), to: point(22, 119.5) },
    ...windowsAlong(point(592, 8), point(592, 92), 1),
    ...windowsAlong(point(592, 92), point(592, 180), 1),
  ];
}

/** Lift, stairs and toilets stand in the same place on every floor, around a lobby that is open to the west. */
export const coreWalls: readonly Line[] = [
  ...wallAcross(92, 472, 592),
  ...wallDown(492, 92, 136),
  ...wallAcross(136, 492, 540, [502, 530]),
  ...wallDown(540, 92, 180, [144, 172]),
  ...wallAcross(180, 492, 592, [502, 530]),
  ...wallDown(492, 180, 240),
];

export const core: readonly Landmark[] = [
  landmark('LIFT', box(492, 92, 48, 44)),
  landmark('STAIRS', box(540, 92, 52, 88)),
  landmark('TOILETS', box(492, 180, 100, 60)),
];
