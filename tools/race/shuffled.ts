import { randomInt } from 'node:crypto';

/** The items in a chance order. */
export function shuffled<Item>(items: readonly Item[]): readonly Item[] {
  return items
    .map(item => ({ item, place: randomInt(2 ** 32) }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ item }) => item);
}
