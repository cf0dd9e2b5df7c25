import type { Broadcast } from '@hearth/shared/api-kernel';
import type { FloorChange } from '@hearth/shared/contract';
import { floorTopic } from './floor-topic';

/** What a subscriber to `floorChanged` gets, one for each change. */
export type FloorChanges = AsyncIterableIterator<{ readonly floorChanged: FloorChange }>;

/** The changes of a floor's day. Everybody signed in may see every floor, and a socket ends with its session. */
export function floorChanges(broadcast: Broadcast, floorId: string, day: Temporal.PlainDate): FloorChanges {
  const changes = broadcast.changes(floorTopic(floorId, day));
  return {
    next: async () => {
      const { done, value } = await changes.next();
      return done ? { done, value: undefined } : { done: false, value: { floorChanged: { floorId, day, spaceIds: value } } };
    },
    return: async () => {
      await changes.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
