import type { Box, Feature, Landmark, LandmarkKind, Line, Plan, PlanLabel, Point, Space, SpaceKind } from '@hearth/workplace/domain';

export type Side = NonNullable<Space['seatSide']>;

/** A space as it is drawn, before it has a code and an id. */
export interface DrawnSpace {
  readonly kind: SpaceKind;
  readonly zone: string;
  readonly box: Box;
  /** A room's name. */
  readonly name?: string;
  readonly bank?: string;
  readonly seatSide?: Side;
  readonly seats?: number;
  /** What it has besides what follows from where it stands. */
  readonly features?: readonly Feature[];
  readonly closedReason?: string;
}

/** Desks that stand together, with the words written above them. */
export interface Bank {
  readonly desks: readonly DrawnSpace[];
  readonly label: PlanLabel | undefined;
}

/** A floor as its designer thinks of it; `drawFloor` makes the plan of it. */
export interface FloorDesign {
  readonly name: string;
  /** 0 is the ground floor. */
  readonly level: number;
  readonly outline: readonly Point[];
  /** Pieces of the outline without a wall: windows, which are drawn, and doors and gates, which are left open. */
  readonly windows: readonly Line[];
  readonly openings?: readonly Line[];
  /** Inner walls, with their door gaps left out. */
  readonly walls: readonly Line[];
  readonly landmarks: readonly Landmark[];
  readonly banks: readonly Bank[];
  /** Rooms, bays and lockers. */
  readonly others: readonly DrawnSpace[];
  readonly labels: readonly PlanLabel[];
}

export interface DrawnFloor {
  readonly name: string;
  readonly level: number;
  readonly plan: Plan;
  readonly spaces: readonly DrawnSpace[];
}

/** 30 m by 20 m, with a margin for the thickness of the outer walls. */
export const planSize = { width: 600, height: 400 } as const;

export function point(x: number, y: number): Point {
  return { x, y };
}

export function box(x: number, y: number, width: number, height: number): Box {
  return { x, y, width, height };
}

export function landmark(kind: LandmarkKind, place: Box): Landmark {
  return { kind, box: place };
}

/** Words on the plan; x and y are the left end of the line they stand on. */
export function label(text: string, x: number, y: number): PlanLabel {
  return { text, at: point(x, y) };
}
