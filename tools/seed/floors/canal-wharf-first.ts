import { box, type FloorDesign, label, landmark, point } from './design';
import { canalWindows, southCore, southWalls, uShape } from './canal-wharf-shell';
import { bankAcross, room } from './furniture';
import { wallAcross, wallDown, windowsAlong } from './walls';

/** Social care, children's services and housing around the court. */
export const canalWharfFirst: FloorDesign = {
  name: 'First floor',
  level: 1,
  outline: uShape,
  windows: [
    ...canalWindows,
    ...windowsAlong(point(196, 8), point(196, 124), 2),
    ...windowsAlong(point(196, 124), point(404, 124), 4),
    ...windowsAlong(point(404, 8), point(404, 124), 2),
    ...windowsAlong(point(8, 8), point(8, 300), 4),
    ...windowsAlong(point(8, 300), point(8, 392), 1),
    ...windowsAlong(point(592, 8), point(592, 286), 4),
    ...windowsAlong(point(592, 286), point(592, 392), 1),
    ...windowsAlong(point(8, 392), point(108, 392), 2, 32),
    ...windowsAlong(point(108, 392), point(200, 392), 1),
    ...windowsAlong(point(404, 392), point(484, 392), 1),
    ...windowsAlong(point(484, 392), point(592, 392), 2, 36),
  ],
  walls: [
    ...southWalls,
    // Meeting rooms.
    ...wallAcross(300, 8, 108, [68, 96]),
    ...wallDown(108, 300, 392),
    ...wallAcross(308, 108, 200, [120, 148]),
    ...wallAcross(308, 404, 484, [416, 444]),
    // Quiet room.
    ...wallAcross(286, 484, 592, [494, 522]),
    ...wallDown(484, 286, 392),
  ],
  landmarks: [...southCore, landmark('PRINTER', box(446, 288, 28, 18)), landmark('LOCKERS', box(152, 293, 46, 14))],
  banks: [
    bankAcross({ letter: 'A', home: 'Children’s Services', zone: 'West wing', x: 28, y: 44, columns: 4 }),
    bankAcross({ letter: 'B', home: 'Education', zone: 'East wing', x: 420, y: 44, columns: 4 }),
    bankAcross({ letter: 'C', home: 'Adult Social Care', zone: 'Canal range', x: 28, y: 182, columns: 5 }),
    bankAcross({ letter: 'D', home: 'Tenancy Services', zone: 'Canal range', x: 276, y: 182, columns: 5, accessible: [6, 7] }),
    bankAcross({ letter: 'Q', zone: 'Quiet room', x: 500, y: 322, columns: 2 }),
  ],
  others: [
    room('Wrekin', 10, box(8, 300, 100, 92), ['VIDEO_SCREEN', 'WHITEBOARD', 'ACCESSIBLE']),
    room('Pendle', 6, box(108, 308, 92, 84), ['VIDEO_SCREEN']),
    room('Kinder', 4, box(404, 308, 80, 84), ['HEARING_LOOP']),
  ],
  labels: [label('Quiet room', 508, 305)],
};
