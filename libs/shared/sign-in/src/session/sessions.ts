import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type RequestContext, type Tx, UnitOfWork } from '@hearth/shared/api-kernel';
import type { PersonId, SessionId } from '@hearth/shared/words';
import type { Proof } from '../port';
import { hashOf, newSecret } from '../secrets';
import type { EndReason } from './session.entity';
import { type EndedSession, knownRoles, type LiveSession, SessionRepository } from './session.repository';
import { endsOf, touchDueSince } from './session-times';

/** What becomes of a proof: a session, or the reason why there is none. */
export type SignInOutcome =
  | { readonly kind: 'started'; readonly token: string; readonly sessionId: SessionId }
  | { readonly kind: 'refused'; readonly reason: 'unknown-person' | 'left' };

/** How many sessions one unit ends when many have run out, so that none holds its locks for long. */
const sweep = 500;
/** An ended session says nothing that the audit doesn't. */
const keptDays = 30;

/** Who is signed in, with which browsers. The topic `sessions` carries the ids of those that were ended. */
@Injectable()
export class Sessions {
  constructor(
    private readonly work: UnitOfWork,
    private readonly repository: SessionRepository,
  ) {}

  /** The session that a cookie opens; undefined when it opens none (any more). One statement. */
  async find(token: string, now: Temporal.Instant): Promise<LiveSession | undefined> {
    return this.repository.findByToken(hashOf(token), now);
  }

  /** The live sessions of a person, the newest first. */
  async listOf(person: PersonId, now: Temporal.Instant): Promise<LiveSession[]> {
    return this.repository.ofPerson(person, now);
  }

  /** Those of the sessions that are still live. One statement. */
  async liveAmong(ids: readonly SessionId[], now: Temporal.Instant): Promise<ReadonlySet<SessionId>> {
    const sessions = await this.repository.among(ids, now);
    return new Set(sessions.map(({ id }) => id));
  }

  /** Starts the idle hour again because the person did something. Writes at most once a minute. */
  async touch(session: LiveSession, now: Temporal.Instant): Promise<void> {
    if (Temporal.Instant.compare(session.lastSeenAt, touchDueSince(now)) > 0) return;
    await this.repository.touch(session.id, now);
  }

  /**
   * Starts a session for whoever proved who they are. The sessions that the browser came with end, so that a cookie
   * planted before the sign-in is worth nothing after it.
   * @param presented the hashes of the cookies that the browser came with
   */
  async start(ctx: RequestContext, proof: Proof, presented: readonly Buffer[]): Promise<SignInOutcome> {
    return this.work.run(ctx, async (tx): Promise<SignInOutcome> => {
      const person = await this.repository.holdPerson(tx, proof, ctx.now);
      if (!person || person.isStillToCome) return tx.discard({ kind: 'refused', reason: 'unknown-person' });
      if (person.hasLeft) return tx.discard({ kind: 'refused', reason: 'left' });
      const before = await this.repository.endByTokens(tx, presented, 'SIGNED_OUT', ctx.now);
      const token = newSecret();
      const session = newSession(person.id, proof, ctx.now);
      await this.repository.add(tx, session, { tokenHash: hashOf(token), idpSession: proof.idpSession });
      const surplus = await this.repository.endSurplus(tx, person.id, ctx.now);
      tx.record({ act: 'session.started', subject: { type: 'session', id: session.id }, forPerson: person.id });
      recordEnds(tx, [...before, ...surplus]);
      return { kind: 'started', token, sessionId: session.id };
    });
  }

  /** Ends one session. Nothing happens when it has ended already. */
  async end(ctx: RequestContext, id: SessionId, reason: EndReason): Promise<EndedSession | undefined> {
    const [ended] = await this.#end(ctx, tx => this.repository.end(tx, id, reason, ctx.now));
    return ended;
  }

  /** Ends the sessions of a person who leaves today or has left. */
  async endOfLeaver(ctx: RequestContext, person: PersonId): Promise<void> {
    await this.#end(ctx, tx => this.repository.endOfLeaver(tx, person, ctx.now));
  }

  /** Ends every session whose time is up or whose person has left. */
  async endThoseThatRanOut(ctx: RequestContext): Promise<void> {
    let ended: readonly EndedSession[];
    do {
      ended = await this.#end(ctx, tx => this.repository.endSomeThatRanOut(tx, sweep, ctx.now));
    } while (ended.length === sweep);
  }

  /** Forgets sessions that ended long ago. */
  async forget(now: Temporal.Instant): Promise<void> {
    await this.repository.forgetEndedBefore(now.subtract({ hours: keptDays * 24 }));
  }

  async #end(ctx: RequestContext, end: (tx: Tx) => Promise<EndedSession[]>): Promise<readonly EndedSession[]> {
    return this.work.run(ctx, async tx => {
      const ended = await end(tx);
      // Somebody else ended them first: waiting for that left a lock on the row, which is no write worth recording.
      if (ended.length === 0) return tx.discard(ended);
      recordEnds(tx, ended);
      return ended;
    });
  }
}

function newSession(personId: PersonId, proof: Proof, now: Temporal.Instant): LiveSession {
  return {
    id: randomUUID() as string as SessionId,
    personId,
    roles: knownRoles(proof.roles),
    authTime: proof.authTime,
    createdAt: now,
    lastSeenAt: now,
    ...endsOf(now),
  };
}

function recordEnds(tx: Tx, ended: readonly EndedSession[]): void {
  for (const { id, personId, reason } of ended) {
    tx.record({ act: 'session.ended', subject: { type: 'session', id }, forPerson: personId, facts: { reason } });
  }
  if (ended.length > 0) tx.announce({ topic: 'sessions', ids: ended.map(({ id }) => id) });
}
