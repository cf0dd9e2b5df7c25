import { eachOf } from '../each-of.ts';
import { groupsAt } from '../groups.ts';
import type { DeskGroup } from '../groups.ts';
import type { Contest, Stage } from '../contest.ts';
import type { Contestant } from '../contestant.ts';

const PEOPLE_AT_A_DESK = 8;
/** More than any cancellation takes, and an end when one never comes. */
const MOST_PRESSES = 200;

/**
 * The holder of a desk cancels while seven others press for it, again and again. Exactly one of them must have it in
 * the end, and the cancelled booking must be gone.
 */
export const cancelAgainstBook: Contest = {
  name: 'cancel against book',
  async run(stage) {
    const groups = groupsAt(stage, PEOPLE_AT_A_DESK);
    await eachOf(groups, Math.floor(stage.clients / PEOPLE_AT_A_DESK), group => fight(stage, group));
    return groups.flatMap(({ spaceId, people }) => people.slice(1).map(({ id }) => ({ personId: id, spaceId })));
  },
};

async function fight(stage: Stage, { spaceId, people: [holder, ...rivals] }: DeskGroup): Promise<void> {
  if (holder === undefined) throw new Error('A desk without a holder');
  const held = await stage.press(holder, spaceId);
  // A holder who can't book the free desk is counted already: as a fault, or as a desk that stayed free.
  if (held.kind !== 'booked') return;
  let isCancelled = false;
  const cancel = async (): Promise<void> => {
    await stage.cancel(holder, held.bookingId);
    isCancelled = true;
  };
  await Promise.all([...rivals.map(rival => pressUntil(stage, rival, spaceId, () => isCancelled)), cancel()]);
}

/** Presses until the desk is theirs, or refused although the cancellation had been confirmed before the press. */
async function pressUntil(stage: Stage, rival: Contestant, spaceId: string, isCancelled: () => boolean): Promise<void> {
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    const isLast = isCancelled();
    const answer = await stage.press(rival, spaceId);
    if (answer.kind !== 'refused' || isLast) return;
  }
}
