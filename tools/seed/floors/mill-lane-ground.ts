import { box, type FloorDesign, label, landmark, point } from './design';
import { bankAcross, bays, bench, lockers, room } from './furniture';
import { core, coreWalls, rangeWindows, westBay } from './mill-lane-shell';
import { wallAcross, wallDown, windowsAlong } from './walls';

const toYard = [...windowsAlong(point(400, 256), point(400, 324), 1), ...windowsAlong(point(400, 324), point(400, 392), 1)];

/** Reception and customer services, the committee room, interview rooms and the yard. */
export const millLaneGround: FloorDesign = {
  name: 'Ground floor',
  level: 0,
  outline: [point(24, 8), point(592, 8), point(592, 392), point(24, 392), ...westBay],
  windows: [
    ...rangeWindows(176, 472),
    ...windowsAlong(point(86, 392), point(166, 392), 1),
    ...windowsAlong(point(226, 392), point(308, 392), 1),
    ...windowsAlong(point(308, 392), point(400, 392), 1),
    ...toYard,
  ],
  openings: [
    { from: point(172, 392), to: point(220, 392) },
    { from: point(592, 301), to: point(592, 333) },
  ],
  walls: [
    ...coreWalls,
    ...wallAcross(240, 400, 592, [406, 434]),
    ...wallDown(400, 240, 392, [270, 310], [338, 378]),
    // Committee room.
    ...wallAcross(112, 24, 176, [136, 168]),
    ...wallDown(176, 8, 112),
    // Meeting room over the lift.
    ...wallDown(472, 8, 92, [56, 84]),
    // Interview rooms.
    ...wallDown(308, 256, 392, [276, 304], [344, 372]),
    ...wallAcross(256, 308, 400),
    ...wallAcross(324, 308, 400),
  ],
  landmarks: [
    ...core,
    landmark('RECEPTION', box(148, 296, 96, 36)),
    landmark('ENTRANCE', box(172, 354, 48, 36)),
    landmark('KITCHEN', box(442, 190, 50, 50)),
    landmark('PRINTER', box(440, 14, 28, 18)),
  ],
  banks: [
    bankAcross({ letter: 'A', home: 'Customer Services', zone: 'Customer hub', x: 208, y: 44, columns: 5, accessible: [5], closed: { 2: 'Broken screen' } }),
    bankAcross({ letter: 'B', home: 'Facilities', zone: 'Customer hub', x: 208, y: 166, columns: 4 }),
    bench({ letter: 'C', home: 'touch-down', zone: 'Touch-down', x: 20, y: 154, columns: 4, side: 'BOTTOM', accessible: [4] }),
  ],
  others: [
    room('Severn', 40, box(24, 8, 152, 104), ['VIDEO_SCREEN', 'HEARING_LOOP', 'ACCESSIBLE']),
    room('Tern', 8, box(472, 8, 120, 84), ['VIDEO_SCREEN', 'WHITEBOARD', 'ACCESSIBLE']),
    room('Dove', 4, box(308, 256, 92, 68), ['ACCESSIBLE']),
    room('Esk', 4, box(308, 324, 92, 68), ['HEARING_LOOP']),
    ...lockers({ zone: 'Reception', x: 28, y: 256, columns: 2, rows: 6 }),
    ...bays({ zone: 'Yard', x: 442, y: 246, widths: [44, 44, 44], features: { 1: ['EV_CHARGING'], 2: ['EV_CHARGING'] } }),
    ...bays({ zone: 'Yard', x: 408, y: 336, widths: [46, 46, 38, 38], features: { 0: ['ACCESSIBLE'], 1: ['ACCESSIBLE'] } }),
  ],
  labels: [label('Lockers', 28, 248), label('Yard', 408, 321)],
};
