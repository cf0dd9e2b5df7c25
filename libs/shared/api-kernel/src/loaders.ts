import DataLoader from 'dataloader';

/** Describes one relation: how many ids are read at once. */
export interface LoaderKind<Key, Value> {
  /** Reads all ids in one statement; ids without a row are missing from the map. */
  readonly load: (ids: readonly Key[]) => Promise<ReadonlyMap<Key, Value>>;
}

/** The loaders of one request. A relation asked for many times is read once. */
export class Loaders {
  readonly #loaders = new Map<object, unknown>();

  of<Key, Value>(kind: LoaderKind<Key, Value>): DataLoader<Key, Value | undefined> {
    const known = this.#loaders.get(kind) as DataLoader<Key, Value | undefined> | undefined;
    if (known) return known;
    const loader = new DataLoader<Key, Value | undefined>(async ids => {
      const values = await kind.load(ids);
      return ids.map(id => values.get(id));
    });
    this.#loaders.set(kind, loader);
    return loader;
  }
}
