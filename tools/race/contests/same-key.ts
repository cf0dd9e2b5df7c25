import { randomUUID } from 'node:crypto';
import { eachOf } from '../each-of.ts';
import { groupsAt } from '../groups.ts';
import type { DeskGroup } from '../groups.ts';
import type { Contest, Stage } from '../contest.ts';

const PEOPLE_AT_A_DESK = 4;
const SENDS_OF_A_KEY = 8;

/**
 * Four people press for one desk, and each press is sent eight times at once, as by a browser that got no answer and
 * tries again. One person gets the desk once; every send of a key must be told the same.
 */
export const sameKey: Contest = {
  name: 'one key, sent eight times at once',
  async run(stage) {
    // Half of the desks will do, as each takes 32 presses.
    const groups = groupsAt(stage, PEOPLE_AT_A_DESK).slice(0, Math.ceil(stage.deskIds.length / 2));
    const atATime = Math.max(1, Math.floor(stage.clients / (PEOPLE_AT_A_DESK * SENDS_OF_A_KEY)));
    await eachOf(groups, atATime, group => fight(stage, group));
    return groups.flatMap(({ spaceId, people }) => people.map(({ id }) => ({ personId: id, spaceId })));
  },
};

async function fight(stage: Stage, { spaceId, people }: DeskGroup): Promise<void> {
  const sends = people.flatMap(person => Array<{ person: typeof person; key: string }>(SENDS_OF_A_KEY).fill({ person, key: randomUUID() }));
  await Promise.all(sends.map(({ person, key }) => stage.press(person, spaceId, key)));
}
