import type { PlacedSpace } from '../office/floor-drawings';

/** A rectangle in the plan's units. */
export interface Shape {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the parts of a space are drawn. It follows from its box alone, so it is worked out once. */
export interface CellShape {
  readonly box: Shape;
  /** Around the box, to show that it is chosen or has the focus. */
  readonly ring: Shape;
  /** The chair, on the side on which a person sits. */
  readonly chair: Shape | undefined;
  /** The halves of the day; the left one is the morning. */
  readonly halves: { readonly MORNING: Shape; readonly AFTERNOON: Shape };
  readonly text: TextPlaces;
}

/** Where the words of a space stand, by the line they stand on. */
interface TextPlaces {
  readonly x: number;
  /** The middle of the half that is free, by the half that is held. */
  readonly free: { readonly MORNING: number; readonly AFTERNOON: number };
  /** The code when it stands alone, above a note, and below the star. */
  readonly alone: number;
  readonly above: number;
  readonly below: number;
  readonly note: number;
  /** Moves the star, which is drawn on a field of 24 by 24. */
  readonly star: string;
  /** The size of the code, so that it fits. */
  readonly letters: number;
}

const chair = { length: 14, depth: 4, gap: 3 } as const;
/** How far a room's cell stays from its walls. */
const roomInset = 6;
const ringGap = 2.25;
const largestLetters = 10;
/** A capital in strong letters is about this wide for its height. */
const letterWidth = 0.68;
const starSize = 10;
/** A space of this height has room for a star above two lines. */
const roomy = 40;

/** Works out where the parts of a space are drawn. */
export function cellShape(space: PlacedSpace): CellShape {
  const box = boxOf(space);
  const { x, y, width, height } = box;
  const half = { ...box, width: width / 2 };
  return {
    box,
    ring: { x: x - ringGap, y: y - ringGap, width: width + 2 * ringGap, height: height + 2 * ringGap },
    chair: chairOf(space),
    halves: { MORNING: half, AFTERNOON: { ...half, x: x + width / 2 } },
    text: textPlaces(box, space.name ?? space.code),
  };
}

function textPlaces({ x, y, width, height }: Shape, text: string): TextPlaces {
  const centre = { x: x + width / 2, y: y + height / 2 };
  const letters = Math.min(largestLetters, height * 0.42, (width - 4) / (text.length * letterWidth));
  const alone = centre.y + letters * 0.36;
  const starTop = height < roomy ? y + 2.5 : centre.y - letters - starSize - 4;
  return {
    x: centre.x,
    free: { MORNING: centre.x + width / 4, AFTERNOON: centre.x - width / 4 },
    alone,
    above: centre.y - 1,
    below: height < roomy ? y + height - 4.5 : alone,
    note: height < roomy ? y + height - 3.5 : centre.y + letters,
    star: `translate(${centre.x - starSize / 2} ${starTop}) scale(${starSize / 24})`,
    letters,
  };
}

function boxOf({ kind, x, y, width, height }: PlacedSpace): Shape {
  if (kind !== 'ROOM') return { x, y, width, height };
  return { x: x + roomInset, y: y + roomInset, width: width - 2 * roomInset, height: height - 2 * roomInset };
}

function chairOf({ seatSide, x, y, width, height }: PlacedSpace): Shape | undefined {
  const across = { x: x + width / 2 - chair.length / 2, width: chair.length, height: chair.depth };
  const down = { y: y + height / 2 - chair.length / 2, width: chair.depth, height: chair.length };
  switch (seatSide) {
    case 'TOP':
      return { ...across, y: y - chair.gap - chair.depth };
    case 'BOTTOM':
      return { ...across, y: y + height + chair.gap };
    case 'LEFT':
      return { ...down, x: x - chair.gap - chair.depth };
    case 'RIGHT':
      return { ...down, x: x + width + chair.gap };
    case null:
      return undefined;
  }
}
