import type { FloorId, PersonId, SpaceId, ZoneId } from '@hearth/shared/words';

/** Every kind of space, as on the wire and in the database. */
export const spaceKinds = ['DESK', 'ROOM', 'PARKING_BAY', 'LOCKER'] as const;
/** What sort of thing can be booked. */
export type SpaceKind = (typeof spaceKinds)[number];

/** Every feature, as on the wire and in the database. */
export const features = [
  'RISE_FALL',
  'TWO_SCREENS',
  'QUIET',
  'NEAR_LIFT',
  'BY_WINDOW',
  'ACCESSIBLE',
  'VIDEO_SCREEN',
  'WHITEBOARD',
  'HEARING_LOOP',
  'EV_CHARGING',
] as const;
/** What a space has. */
export type Feature = (typeof features)[number];

/** A place on the floor's drawing, in the plan's own units (1 unit = 5 cm), origin at the top left. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Something that can be booked. */
export interface Space {
  readonly id: SpaceId;
  readonly floorId: FloorId;
  readonly zoneId: ZoneId;
  readonly kind: SpaceKind;
  /** The short code on its label, unique on its site: "D014". */
  readonly code: string;
  /** The bank of desks it stands in ("C"); none for rooms. */
  readonly bank: string | undefined;
  readonly box: Box;
  /** The side on which the person sits; none for rooms. */
  readonly seatSide: 'TOP' | 'BOTTOM' | 'LEFT' | 'RIGHT' | undefined;
  readonly seats: number;
  readonly features: readonly Feature[];
  readonly fixedTo: PersonId | undefined;
  /** Why it can't be used at present ("Broken screen"); none when it is in use. */
  readonly closedReason: string | undefined;
}
