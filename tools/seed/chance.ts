/** A source of chance that gives the same answers for the same seed on every machine. */
export interface Chance {
  /** A number from 0 up to but not including 1. */
  readonly fraction: () => number;
  /** A whole number from 0 up to but not including `limit`. */
  readonly below: (limit: number) => number;
  /** Whether something happens that does so with this likelihood, 0 to 1. */
  readonly happens: (likelihood: number) => boolean;
  readonly oneOf: <Item>(items: readonly Item[]) => Item;
  readonly shuffled: <Item>(items: readonly Item[]) => Item[];
}

/**
 * Chance of its own for one subject. Each person, day and floor draws from its own seed, so a change to one
 * of them leaves all the others as they were.
 */
export function chanceFor(...subject: readonly (string | number)[]): Chance {
  const fraction = mulberry32(fnv1a(subject.join('/')));
  const below = (limit: number): number => Math.floor(fraction() * limit);
  return {
    fraction,
    below,
    happens: (likelihood) => fraction() < likelihood,
    oneOf: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('There is nothing to choose from.');
      return item;
    },
    shuffled: (items) =>
      items
        .map((item) => ({ item, order: fraction() }))
        .sort((one, other) => one.order - other.order)
        .map(({ item }) => item),
  };
}

/** FNV-1a, 32 bits: spreads names that differ by one letter. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash >>> 0;
}

/** mulberry32 by Tommy Ettinger, public domain: 32 bits of state are plenty for a few thousand draws. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
