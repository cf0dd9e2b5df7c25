import { box, type FloorDesign, label, landmark, point } from './design';
import { bankAcross, bankDown, bench, room } from './furniture';
import { core, coreWalls, lShape, rangeWindows } from './mill-lane-shell';
import { wallAcross, wallDown, windowsAlong } from './walls';

/** Three long banks down the range; the touch-down bench looks out on Mill Lane. */
export const millLaneSecond: FloorDesign = {
  name: 'Second floor',
  level: 2,
  outline: lShape,
  windows: [
    ...rangeWindows(432),
    ...windowsAlong(point(24, 270), point(24, 392), 2),
    ...windowsAlong(point(24, 392), point(132, 392), 2),
    ...windowsAlong(point(132, 392), point(310, 392), 3),
    ...windowsAlong(point(310, 392), point(400, 392), 1),
    ...windowsAlong(point(400, 300), point(400, 392), 1),
    ...windowsAlong(point(428, 240), point(492, 240), 1),
  ],
  walls: [
    ...coreWalls,
    ...wallDown(432, 8, 92, [56, 84]),
    ...wallAcross(92, 432, 472),
    // Kitchen.
    ...wallAcross(180, 428, 492),
    ...wallDown(428, 180, 240, [196, 224]),
    // Quiet room.
    ...wallAcross(270, 24, 132, [94, 122]),
    ...wallDown(132, 270, 392),
    // Meeting room.
    ...wallAcross(300, 310, 400, [320, 348]),
    ...wallDown(310, 300, 392),
  ],
  landmarks: [
    ...core,
    landmark('KITCHEN', box(428, 180, 64, 60)),
    landmark('PRINTER', box(134, 290, 18, 28)),
    landmark('LOCKERS', box(356, 284, 40, 14)),
  ],
  banks: [
    bankDown({ letter: 'A', home: 'Finance', zone: 'North range', x: 60, y: 42, rows: 6 }),
    bankDown({ letter: 'B', home: 'Revenues', zone: 'North range', x: 188, y: 42, rows: 6 }),
    bankDown({ letter: 'C', home: 'Digital', zone: 'North range', x: 316, y: 42, rows: 6, accessible: [8, 10] }),
    bench({ letter: 'D', home: 'touch-down', zone: 'Touch-down', x: 143, y: 362, columns: 4, side: 'TOP' }),
    bankAcross({ letter: 'Q', zone: 'Quiet room', x: 40, y: 314, columns: 2 }),
  ],
  others: [
    room('Lune', 14, box(432, 8, 160, 84), ['VIDEO_SCREEN', 'WHITEBOARD', 'HEARING_LOOP', 'ACCESSIBLE']),
    room('Swale', 6, box(310, 300, 90, 92), ['WHITEBOARD']),
  ],
  labels: [label('Quiet room', 32, 292)],
};
