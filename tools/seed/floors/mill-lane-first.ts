import { box, type FloorDesign, label, landmark, point } from './design';
import { bankAcross, room } from './furniture';
import { core, coreWalls, lShape, rangeWindows } from './mill-lane-shell';
import { wallAcross, wallDown, windowsAlong } from './walls';

/** The biggest office floor: five banks, a quiet room and two meeting rooms. */
export const millLaneFirst: FloorDesign = {
  name: 'First floor',
  level: 1,
  outline: lShape,
  windows: [
    ...rangeWindows(472),
    ...windowsAlong(point(24, 216), point(24, 392), 2),
    ...windowsAlong(point(24, 392), point(216, 392), 3),
    ...windowsAlong(point(216, 392), point(292, 392), 1),
    ...windowsAlong(point(292, 392), point(400, 392), 2),
    ...windowsAlong(point(400, 276), point(400, 392), 2),
    ...windowsAlong(point(420, 240), point(492, 240), 1),
  ],
  walls: [
    ...coreWalls,
    ...wallDown(472, 8, 92, [56, 84]),
    // Kitchen.
    ...wallAcross(180, 420, 492),
    ...wallDown(420, 180, 240, [196, 224]),
    // Quiet room.
    ...wallAcross(276, 292, 400, [302, 330]),
    ...wallDown(292, 276, 392),
    // Meeting room.
    ...wallAcross(308, 216, 292, [226, 254]),
    ...wallDown(216, 308, 392),
  ],
  landmarks: [
    ...core,
    landmark('KITCHEN', box(420, 180, 72, 60)),
    landmark('PRINTER', box(440, 14, 28, 18)),
    landmark('LOCKERS', box(338, 260, 58, 14)),
  ],
  banks: [
    bankAcross({ letter: 'A', home: 'Planning', zone: 'North range', x: 48, y: 44, columns: 5 }),
    bankAcross({ letter: 'B', home: 'Highways', zone: 'North range', x: 280, y: 44, columns: 4, accessible: [4, 8] }),
    bankAcross({ letter: 'C', home: 'Environment', zone: 'North range', x: 48, y: 160, columns: 5 }),
    bankAcross({ letter: 'D', home: 'Legal', zone: 'North range', x: 280, y: 160, columns: 3 }),
    bankAcross({ letter: 'E', home: 'Corporate Services', zone: 'South wing', x: 48, y: 290, columns: 4, closed: { 7: 'Waiting for a new chair' } }),
    bankAcross({ letter: 'Q', zone: 'Quiet room', x: 308, y: 316, columns: 2 }),
  ],
  others: [
    room('Derwent', 10, box(472, 8, 120, 84), ['VIDEO_SCREEN', 'WHITEBOARD', 'ACCESSIBLE']),
    room('Amber', 6, box(216, 308, 76, 84), ['VIDEO_SCREEN']),
  ],
  labels: [label('Quiet room', 317, 298)],
};
