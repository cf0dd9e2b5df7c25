import { type DrawnFloor, type FloorDesign, planSize } from './design';
import { featuresByPlace } from './features-by-place';
import { outerWalls } from './walls';

/** Makes the plan of a design, and gives each space what follows from where it stands. */
export function drawFloor(design: FloorDesign): DrawnFloor {
  const { name, level, outline, windows, landmarks, banks } = design;
  const walls = [...outerWalls(outline, [...windows, ...(design.openings ?? [])]), ...design.walls];
  const labels = [...banks.flatMap(({ label }) => (label === undefined ? [] : [label])), ...design.labels];
  const plan = { ...planSize, outline, walls, windows, landmarks, labels };
  const spaces = [...banks.flatMap(({ desks }) => desks), ...design.others];
  return { name, level, plan, spaces: spaces.map((space) => featuresByPlace(space, plan, spaces)) };
}
