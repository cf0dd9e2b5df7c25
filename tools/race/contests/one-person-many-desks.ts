import { eachOf } from '../each-of.ts';
import { shuffled } from '../shuffled.ts';
import type { Contest } from '../contest.ts';

const PRESSES_AT_ONCE = 8;

/**
 * A person presses for eight desks in the same moment, from eight tabs as it were, and must get one at most. Several
 * do so at once, so that their desks are fought for as well.
 */
export const onePersonManyDesks: Contest = {
  name: 'one person, eight desks at once',
  async run(stage) {
    const plans = stage.people
      .slice(0, Math.ceil(stage.deskIds.length / 2))
      .map(person => ({ person, desks: shuffled(stage.deskIds).slice(0, PRESSES_AT_ONCE) }));
    await eachOf(plans, Math.floor(stage.clients / PRESSES_AT_ONCE), async ({ person, desks }) => {
      await Promise.all(desks.map(desk => stage.press(person, desk)));
    });
    return plans.flatMap(({ person, desks }) => desks.map(spaceId => ({ personId: person.id, spaceId })));
  },
};
