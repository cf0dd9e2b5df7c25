import type { SpaceStateName } from '@hearth/booking/domain';
import type { PlacedSpace } from '../office/floor-drawings';
import type { HeldState } from '../office/floor-states';
import type { SpaceWords } from '../space-words/space-words';

/** What a space shows of how it stands. */
export interface CellFace {
  readonly held: HeldState | undefined;
  readonly state: SpaceStateName | 'UNKNOWN';
  /** Its code, or the initials of who holds it. */
  readonly text: string;
  /** On which line the text stands. */
  readonly line: 'alone' | 'above' | 'below';
  /** A second line: which half is free, or a room's seats. */
  readonly note: string | undefined;
  /** The half that somebody holds when the other is free. */
  readonly heldHalf: 'MORNING' | 'AFTERNOON' | undefined;
  /** Read aloud: "D014, free all day, two screens". */
  readonly name: string;
}

/** Shows how a space stands. */
export function cellFace(space: PlacedSpace, held: HeldState | undefined, words: SpaceWords): CellFace {
  const state = held?.state ?? 'UNKNOWN';
  const note = held && words.note(space, held);
  return {
    held,
    state,
    text: words.initials(space, held) ?? words.label(space),
    line: note ? 'above' : state === 'MINE' ? 'below' : 'alone',
    note,
    heldHalf: state === 'PARTLY_FREE' ? otherHalf(held?.free) : undefined,
    name: words.line(space, held),
  };
}

/** Whether a face still shows how its space stands: what was said once needn't be said again for hundreds of others. */
export function stillShows(face: CellFace, held: HeldState | undefined): boolean {
  if (!face.held || !held) return face.held === held;
  return (
    face.held.state === held.state &&
    face.held.free === held.free &&
    face.held.holders.length === held.holders.length &&
    face.held.holders.every((holder, place) => holder === held.holders[place])
  );
}

function otherHalf(free: HeldState['free']): CellFace['heldHalf'] {
  return free === 'MORNING' ? 'AFTERNOON' : 'MORNING';
}
