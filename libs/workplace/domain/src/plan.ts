import type { Box } from './space';

/** A place on the drawing, in the plan's own units, from the top left. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A straight piece of wall or window, in the plan's own units. */
export interface Line {
  readonly from: Point;
  readonly to: Point;
}

/** Every kind of landmark, as on the wire. */
export const landmarkKinds = ['LIFT', 'STAIRS', 'KITCHEN', 'TOILETS', 'RECEPTION', 'PRINTER', 'LOCKERS', 'ENTRANCE', 'STORE'] as const;
/** Something drawn on a plan that helps a person find their way but can't be booked. */
export type LandmarkKind = (typeof landmarkKinds)[number];

/** A landmark and where it stands. */
export interface Landmark {
  readonly kind: LandmarkKind;
  readonly box: Box;
}

/** Where the name of a bank or a zone is written on the drawing. */
export interface PlanLabel {
  readonly text: string;
  readonly at: Point;
}

/** The drawing of a floor without its spaces: what stays the same from day to day. 1 unit = 5 cm. */
export interface Plan {
  readonly width: number;
  readonly height: number;
  /** The outline of the floor, closed. */
  readonly outline: readonly Point[];
  readonly walls: readonly Line[];
  readonly windows: readonly Line[];
  readonly landmarks: readonly Landmark[];
  readonly labels: readonly PlanLabel[];
}
