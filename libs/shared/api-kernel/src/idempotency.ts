import { createHash } from 'node:crypto';
import { Fault } from './faults';
import type { SignedInContext } from './request-context';
import type { Tx } from './tx';

/** A wish that must come true once, however often it is sent. */
export interface KeyedWish {
  /** Made by the client, once for each wish. */
  readonly key: string;
  readonly operation: string;
  /** The wish itself: the same key with another wish is a mistake of the client. */
  readonly input: unknown;
  /** What to remember if the unit is committed, such as the id that is about to be used. */
  readonly outcome: string;
}

/**
 * Claims the key inside the unit. Two senders of the same key wait for each other here: the second gets the first's
 * outcome. A refused unit takes its claim back, so a refused wish may be sent again.
 * @returns the outcome of the earlier unit, or undefined when this is the first
 */
export async function claimKey(tx: Tx, ctx: SignedInContext, wish: KeyedWish): Promise<string | undefined> {
  const { key, operation, outcome } = wish;
  if (key.length === 0 || key.length > 100 || key.includes('\0')) {
    throw new Fault('BAD_USER_INPUT', 'The key must have 1 to 100 characters.');
  }
  const hash = createHash('sha256').update(JSON.stringify(wish.input)).digest('base64url');
  const claimed = await tx.query(
    `INSERT INTO idempotency_keys (actor_id, key, operation, input_hash, outcome, created_at)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING key`,
    [ctx.actor.personId, key, operation, hash, JSON.stringify(outcome), ctx.now.toString()],
  );
  if (claimed.length > 0) return undefined;
  const [earlier] = await tx.query<{ operation: string; input_hash: string; outcome: string }>(
    'SELECT operation, input_hash, outcome FROM idempotency_keys WHERE actor_id = $1 AND key = $2',
    [ctx.actor.personId, key],
  );
  if (earlier?.operation === operation && earlier.input_hash === hash) return earlier.outcome;
  throw new Fault('BAD_USER_INPUT', 'This key was used for another wish. Make a new key for each wish.');
}
