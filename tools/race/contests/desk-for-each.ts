import { eachOf } from '../each-of.ts';
import type { Contest } from '../contest.ts';

/**
 * As many desks as people, who each press for their own in the same moment. Nobody is in anybody's way, so all must
 * have theirs; what they do share, such as connections to the database, must not make them wait for each other.
 */
export const deskForEach: Contest = {
  name: 'a desk for each, at once',
  async run(stage) {
    const wishes = stage.deskIds.flatMap((spaceId, index) => {
      const person = stage.people[index];
      return person === undefined ? [] : [{ person, spaceId }];
    });
    await eachOf(wishes, stage.clients, async ({ person, spaceId }) => {
      await stage.press(person, spaceId);
    });
    return wishes.map(({ person, spaceId }) => ({ personId: person.id, spaceId }));
  },
};
