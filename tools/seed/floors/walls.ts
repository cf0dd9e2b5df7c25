import type { Line, Point } from '@hearth/workplace/domain';
import { point } from './design';

/** A stretch along a wall, measured from the edge of the plan. */
export type Gap = readonly [start: number, end: number];

/** A wall from left to right, with gaps for doors. */
export function wallAcross(y: number, from: number, to: number, ...gaps: readonly Gap[]): Line[] {
  return withoutGaps(from, to, gaps).map(([start, end]) => ({ from: point(start, y), to: point(end, y) }));
}

/** A wall from top to bottom, with gaps for doors. */
export function wallDown(x: number, from: number, to: number, ...gaps: readonly Gap[]): Line[] {
  return withoutGaps(from, to, gaps).map(([start, end]) => ({ from: point(x, start), to: point(x, end) }));
}

/** Windows of the same width, evenly spread over a straight piece of the outline. */
export function windowsAlong(from: Point, to: Point, count: number, width = 40): Line[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const space = (length - count * width) / (count + 1);
  const at = (distance: number): Point =>
    point(from.x + ((to.x - from.x) * distance) / length, from.y + ((to.y - from.y) * distance) / length);
  return Array.from({ length: count }, (_, index) => {
    const start = space + index * (width + space);
    return { from: at(start), to: at(start + width) };
  });
}

/** The outer walls: the outline, with windows and openings cut out. */
export function outerWalls(outline: readonly Point[], cuts: readonly Line[]): Line[] {
  return edges(outline).flatMap((edge) => withoutCuts(edge, cuts));
}

/** The straight pieces of a closed outline. */
export function edges(outline: readonly Point[]): Line[] {
  return outline.map((from, index) => ({ from, to: outline[(index + 1) % outline.length] ?? from }));
}

/** How far along the edge a point lies, or undefined when it isn't on it. */
export function placeOn(edge: Line, at: Point): number | undefined {
  const length = Math.hypot(edge.to.x - edge.from.x, edge.to.y - edge.from.y);
  const along = { x: (edge.to.x - edge.from.x) / length, y: (edge.to.y - edge.from.y) / length };
  const offset = { x: at.x - edge.from.x, y: at.y - edge.from.y };
  const distance = offset.x * along.x + offset.y * along.y;
  const aside = Math.abs(offset.x * along.y - offset.y * along.x);
  return aside < 0.01 && distance > -0.01 && distance < length + 0.01 ? distance : undefined;
}

function withoutCuts(edge: Line, cuts: readonly Line[]): Line[] {
  const length = Math.hypot(edge.to.x - edge.from.x, edge.to.y - edge.from.y);
  const gaps = cuts.flatMap((cut): Gap[] => {
    const [one, other] = [placeOn(edge, cut.from), placeOn(edge, cut.to)];
    return one === undefined || other === undefined ? [] : [[Math.min(one, other), Math.max(one, other)]];
  });
  const at = (distance: number): Point =>
    point(
      edge.from.x + ((edge.to.x - edge.from.x) * distance) / length,
      edge.from.y + ((edge.to.y - edge.from.y) * distance) / length,
    );
  return withoutGaps(0, length, gaps).map(([start, end]) => ({ from: at(start), to: at(end) }));
}

function withoutGaps(from: number, to: number, gaps: readonly Gap[]): Gap[] {
  const pieces: Gap[] = [];
  let start = from;
  for (const [opens, closes] of [...gaps].sort(([one], [other]) => one - other)) {
    if (opens > start) pieces.push([start, opens]);
    start = closes;
  }
  if (to > start) pieces.push([start, to]);
  return pieces;
}
