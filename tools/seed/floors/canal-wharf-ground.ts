import { box, type FloorDesign, label, landmark, point } from './design';
import { canalWindows, southCore, southWalls } from './canal-wharf-shell';
import { bankAcross, bankDown, bays, lockers, room } from './furniture';
import { wallAcross, wallDown, windowsAlong } from './walls';

/** The library and the family hub: an entrance from the street, a training room, and bays in the court. */
export const canalWharfGround: FloorDesign = {
  name: 'Ground floor',
  level: 0,
  outline: [point(8, 8), point(592, 8), point(592, 392), point(8, 392)],
  windows: [
    ...canalWindows,
    ...windowsAlong(point(8, 8), point(8, 392), 6),
    ...windowsAlong(point(592, 8), point(592, 124), 2),
    ...windowsAlong(point(592, 124), point(592, 300), 3),
    ...windowsAlong(point(592, 300), point(592, 392), 1),
    ...windowsAlong(point(404, 392), point(492, 392), 1),
    ...windowsAlong(point(492, 392), point(592, 392), 1),
  ],
  openings: [
    { from: point(214, 8), to: point(386, 8) },
    { from: point(56, 392), to: point(104, 392) },
  ],
  walls: [
    ...southWalls,
    ...wallDown(196, 8, 124),
    ...wallAcross(124, 196, 404, [368, 396]),
    ...wallDown(404, 8, 124),
    ...wallAcross(124, 404, 592, [552, 584]),
    // Meeting room.
    ...wallAcross(300, 492, 592, [502, 530]),
    ...wallDown(492, 300, 392),
    ...wallAcross(344, 404, 492, [416, 444]),
  ],
  landmarks: [
    ...southCore,
    landmark('RECEPTION', box(28, 300, 100, 36)),
    landmark('ENTRANCE', box(56, 354, 48, 36)),
    landmark('PRINTER', box(460, 312, 28, 18)),
    landmark('STORE', box(404, 344, 88, 48)),
  ],
  banks: [
    bankAcross({ letter: 'A', home: 'Libraries', zone: 'West wing', x: 28, y: 44, columns: 4 }),
    bankAcross({ letter: 'B', home: 'Early Help', zone: 'Family hub', x: 28, y: 182, columns: 5 }),
    bankAcross({ letter: 'C', home: 'Housing Options', zone: 'Family hub', x: 268, y: 182, columns: 3, accessible: [4] }),
    bankDown({ letter: 'D', home: 'touch-down', zone: 'Touch-down', x: 456, y: 182, rows: 2, accessible: [4] }),
  ],
  others: [
    room('Skiddaw', 24, box(404, 8, 188, 116), ['VIDEO_SCREEN', 'WHITEBOARD', 'HEARING_LOOP', 'ACCESSIBLE']),
    room('Malvern', 6, box(492, 300, 100, 92), ['VIDEO_SCREEN', 'ACCESSIBLE']),
    ...lockers({ zone: 'Reception', x: 140, y: 302, columns: 2, rows: 4 }),
    ...bays({ zone: 'Court', x: 201, y: 66, widths: [46, 36, 36, 36], features: { 0: ['ACCESSIBLE'], 3: ['EV_CHARGING'] } }),
  ],
  labels: [label('Court', 201, 54), label('Lockers', 140, 294)],
};
