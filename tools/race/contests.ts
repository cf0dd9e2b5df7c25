import type { Contest } from './contest.ts';
import { cancelAgainstBook } from './contests/cancel-against-book.ts';
import { deskForEach } from './contests/desk-for-each.ts';
import { lastDesks } from './contests/last-desks.ts';
import { onePersonManyDesks } from './contests/one-person-many-desks.ts';
import { sameKey } from './contests/same-key.ts';

/** Every contest, in the order in which they are run and shown. */
export const contests: readonly Contest[] = [deskForEach, lastDesks, onePersonManyDesks, cancelAgainstBook, sameKey];
