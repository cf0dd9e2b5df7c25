import { randomInt } from 'node:crypto';
import { eachOf } from '../each-of.ts';
import type { Contest, Stage } from '../contest.ts';
import type { Contestant } from '../contestant.ts';

/**
 * Many more people than desks. Each presses for a desk by chance, then for one of those that the refusal offers
 * instead, until they have one or none is offered. As all would take any desk, none may be left over.
 */
export const lastDesks: Contest = {
  name: 'last desks of a day',
  async run(stage) {
    await eachOf(stage.people, stage.clients, person => pressUntilSettled(stage, person));
    return stage.people.flatMap(({ id }) => stage.deskIds.map(spaceId => ({ personId: id, spaceId })));
  },
};

async function pressUntilSettled(stage: Stage, person: Contestant): Promise<void> {
  let wanted = oneOf(stage.deskIds);
  // A desk that is lost stays lost, so nobody needs more presses than there are desks.
  for (let presses = 0; wanted !== undefined && presses < stage.deskIds.length; presses += 1) {
    const answer = await stage.press(person, wanted);
    if (answer.kind !== 'refused') return;
    wanted = oneOf(answer.alternatives);
  }
}

function oneOf(ids: readonly string[]): string | undefined {
  return ids.length === 0 ? undefined : ids[randomInt(ids.length)];
}
