import { FirstHouse1700000000001 } from './1700000000001-first-house';

/** In the order in which they run. */
export const migrations = [FirstHouse1700000000001];
