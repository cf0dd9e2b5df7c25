import { expect } from '@jest/globals';

/** Temporal values have no properties, so without this Jest takes any two days as equal. */
expect.addEqualityTesters([
  (one, other) => {
    const kinds = [one, other].map(value => Object.prototype.toString.call(value));
    if (!kinds.some(kind => kind.startsWith('[object Temporal.'))) return undefined;
    return kinds[0] === kinds[1] && one.toString() === other.toString();
  },
]);
