import { Injectable } from '@nestjs/common';
import { type PersonId, type Role, roles, type SessionId } from '@hearth/shared/words';
import type { Tx } from '@hearth/shared/api-kernel';
import { DataSource } from 'typeorm';
import type { Proof } from '../port';
import type { EndReason } from './session.entity';
import { endsOf, sessionsPerPerson, todayOf, touchDueSince } from './session-times';

/** A session that has neither ended nor run out. */
export interface LiveSession {
  readonly id: SessionId;
  readonly personId: PersonId;
  readonly roles: readonly Role[];
  readonly authTime: Temporal.Instant;
  readonly createdAt: Temporal.Instant;
  readonly lastSeenAt: Temporal.Instant;
  readonly idleEndsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
}

/** A session that was just ended. */
export interface EndedSession {
  readonly id: SessionId;
  readonly personId: PersonId;
  readonly reason: EndReason;
  readonly idpSession: string | undefined;
}

/** A person who wants to sign in, and whether the first day lies ahead or the last one behind. */
export interface HeldPerson {
  readonly id: PersonId;
  readonly isStillToCome: boolean;
  readonly hasLeft: boolean;
}

interface SessionRow {
  readonly id: SessionId;
  readonly person_id: PersonId;
  readonly roles: string[];
  readonly auth_time: Date;
  readonly created_at: Date;
  readonly last_seen_at: Date;
  readonly idle_ends_at: Date;
  readonly ends_at: Date;
}

interface EndedRow {
  readonly id: SessionId;
  readonly person_id: PersonId;
  readonly end_reason: EndReason;
  readonly idp_session: string | null;
}

/**
 * Whether the person `p` works here on a day: from the first day to the last, both included. The rule is `worksHereOn`
 * of the people slice, here for many rows at once.
 * @param day a placeholder, such as `$2`
 */
export function worksHereOn(day: string): string {
  return `(p.joined_on <= ${day} AND (p.left_on IS NULL OR p.left_on >= ${day}))`;
}

/** Sessions that still open something. $1 is the moment, $2 the day that it is. */
const live = `
  SELECT s.id, s.person_id, s.roles, s.auth_time, s.created_at, s.last_seen_at, s.idle_ends_at, s.ends_at
  FROM sessions s JOIN people p ON p.id = s.person_id
  WHERE s.ended_at IS NULL AND s.idle_ends_at > $1 AND s.ends_at > $1 AND ${worksHereOn('$2')}`;

const endedColumns = 's.id, s.person_id, s.end_reason, s.idp_session';

/** The table of sessions. */
@Injectable()
export class SessionRepository {
  constructor(private readonly database: DataSource) {}

  async findByToken(tokenHash: Buffer, now: Temporal.Instant): Promise<LiveSession | undefined> {
    const [row] = await this.#live('s.token_hash = $3', tokenHash, now);
    return row;
  }

  async ofPerson(person: PersonId, now: Temporal.Instant): Promise<LiveSession[]> {
    return this.#live('s.person_id = $3', person, now);
  }

  async among(ids: readonly SessionId[], now: Temporal.Instant): Promise<LiveSession[]> {
    return this.#live('s.id = ANY ($3)', ids, now);
  }

  /** Not a unit of work: being seen is no act, and the audit would drown in it. */
  async touch(id: SessionId, now: Temporal.Instant): Promise<void> {
    await this.database.query(
      `UPDATE sessions SET last_seen_at = $2, idle_ends_at = LEAST($3, ends_at)
       WHERE id = $1 AND ended_at IS NULL AND idle_ends_at > $2 AND last_seen_at <= $4`,
      [id, now.toString(), endsOf(now).idleEndsAt.toString(), touchDueSince(now).toString()],
    );
  }

  /** The person, held until the end of the unit: two sign-ins of one person, or sign-in and leaving, take turns. */
  async holdPerson(tx: Tx, { tenant, objectId }: Proof, now: Temporal.Instant): Promise<HeldPerson | undefined> {
    const [row] = await tx.query<HeldPerson>(
      `SELECT id, joined_on > $3 AS "isStillToCome", coalesce(left_on < $3, false) AS "hasLeft"
       FROM people WHERE tenant = $1 AND object_id = $2 FOR NO KEY UPDATE`,
      [tenant, objectId, todayOf(now).toString()],
    );
    return row;
  }

  async add(tx: Tx, session: LiveSession, secret: { readonly tokenHash: Buffer; readonly idpSession: string | undefined }): Promise<void> {
    await tx.query(
      `INSERT INTO sessions (id, token_hash, person_id, roles, idp_session, auth_time, created_at, last_seen_at, idle_ends_at, ends_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        ...[session.id, secret.tokenHash, session.personId, session.roles, secret.idpSession ?? null],
        ...[session.authTime, session.createdAt, session.lastSeenAt, session.idleEndsAt, session.endsAt].map(String),
      ],
    );
  }

  async end(tx: Tx, id: SessionId, reason: EndReason, now: Temporal.Instant): Promise<EndedSession[]> {
    return this.#end(tx, 's.id = $3', [id], { reason, now });
  }

  async endByTokens(tx: Tx, tokenHashes: readonly Buffer[], reason: EndReason, now: Temporal.Instant): Promise<EndedSession[]> {
    return this.#end(tx, 's.token_hash = ANY ($3)', [tokenHashes], { reason, now });
  }

  /** Ends the oldest sessions of a person who has more than the most. */
  async endSurplus(tx: Tx, person: PersonId, now: Temporal.Instant): Promise<EndedSession[]> {
    const surplus = `s.id IN (
      SELECT id FROM sessions WHERE person_id = $3 AND ended_at IS NULL
      ORDER BY created_at DESC, id OFFSET ${sessionsPerPerson})`;
    return this.#end(tx, surplus, [person], { reason: 'ENDED_ELSEWHERE', now });
  }

  /** Ends all sessions of a person whose last day is today or past. */
  async endOfLeaver(tx: Tx, person: PersonId, now: Temporal.Instant): Promise<EndedSession[]> {
    const leaver = 's.person_id IN (SELECT id FROM people WHERE id = $3 AND left_on <= $4)';
    return this.#end(tx, leaver, [person, todayOf(now).toString()], { reason: 'LEFT', now });
  }

  /**
   * Ends some of the sessions that have run out, and those of people who have left, as of when they really ended.
   * Rows that somebody else works on are left to them.
   */
  async endSomeThatRanOut(tx: Tx, most: number, now: Temporal.Instant): Promise<EndedSession[]> {
    const rows = await tx.query<EndedRow>(
      `UPDATE sessions s SET
         ended_at = LEAST($1, s.idle_ends_at, s.ends_at),
         end_reason = CASE WHEN s.ends_at <= $1 THEN 'EXPIRED' WHEN s.idle_ends_at <= $1 THEN 'IDLE' ELSE 'LEFT' END
       WHERE s.id IN (
         SELECT o.id FROM sessions o JOIN people p ON p.id = o.person_id
         WHERE o.ended_at IS NULL AND (o.idle_ends_at <= $1 OR o.ends_at <= $1 OR p.left_on < $2)
         LIMIT $3 FOR UPDATE OF o SKIP LOCKED)
       RETURNING ${endedColumns}`,
      [now.toString(), todayOf(now).toString(), most],
    );
    return rows.map(readEnded);
  }

  /** Not a unit of work: what the session did is in the audit, and stays there. */
  async forgetEndedBefore(moment: Temporal.Instant): Promise<void> {
    await this.database.query('DELETE FROM sessions WHERE ended_at < $1', [moment.toString()]);
  }

  async #live(which: string, value: unknown, now: Temporal.Instant): Promise<LiveSession[]> {
    const rows = await this.database.query<SessionRow[]>(`${live} AND ${which} ORDER BY s.created_at DESC`, [
      now.toString(),
      todayOf(now).toString(),
      value,
    ]);
    return rows.map(readSession);
  }

  async #end(tx: Tx, which: string, values: readonly unknown[], end: { reason: EndReason; now: Temporal.Instant }): Promise<EndedSession[]> {
    const rows = await tx.query<EndedRow>(
      `UPDATE sessions s SET ended_at = $1, end_reason = $2 WHERE s.ended_at IS NULL AND ${which} RETURNING ${endedColumns}`,
      [end.now.toString(), end.reason, ...values],
    );
    return rows.map(readEnded);
  }
}

function readSession(row: SessionRow): LiveSession {
  return {
    id: row.id,
    personId: row.person_id,
    roles: knownRoles(row.roles),
    authTime: row.auth_time.toTemporalInstant(),
    createdAt: row.created_at.toTemporalInstant(),
    lastSeenAt: row.last_seen_at.toTemporalInstant(),
    idleEndsAt: row.idle_ends_at.toTemporalInstant(),
    endsAt: row.ends_at.toTemporalInstant(),
  };
}

function readEnded(row: EndedRow): EndedSession {
  return { id: row.id, personId: row.person_id, reason: row.end_reason, idpSession: row.idp_session ?? undefined };
}

/** Roles that Hearth doesn't know open nothing and are left out. */
export function knownRoles(names: readonly string[]): Role[] {
  return roles.filter(role => names.includes(role));
}
