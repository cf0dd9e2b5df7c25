import { Injectable } from '@nestjs/common';
import { Permissions, type RequestContext } from '@hearth/shared/api-kernel';
import type { PersonId, Role, SessionId, TeamId } from '@hearth/shared/words';
import { DataSource } from 'typeorm';

/** What the contract's `Session` is made of. The people slice resolves the person's team and line manager. */
export interface OwnSession {
  readonly id: SessionId;
  readonly person: {
    readonly id: PersonId;
    readonly name: string;
    readonly initials: string;
    readonly jobTitle: string;
    readonly teamId: TeamId | null;
  };
  readonly roles: readonly Role[];
  readonly permissions: readonly string[];
  readonly idleEndsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
}

interface OwnSessionRow {
  readonly person: OwnSession['person'];
  readonly idle_ends_at: Date;
  readonly ends_at: Date;
}

/** Tells people about the session they ask with. */
@Injectable()
export class OwnSessions {
  constructor(
    private readonly database: DataSource,
    private readonly permissions: Permissions,
  ) {}

  /** The asker's session; undefined when nobody is signed in. */
  async of({ actor }: RequestContext): Promise<OwnSession | undefined> {
    if (!actor) return undefined;
    const [row] = await this.database.query<OwnSessionRow[]>(
      `SELECT s.idle_ends_at, s.ends_at, jsonb_build_object(
         'id', p.id, 'name', p.name, 'initials', p.initials, 'jobTitle', p.job_title, 'teamId', p.team_id) AS person
       FROM sessions s JOIN people p ON p.id = s.person_id WHERE s.id = $1 AND s.ended_at IS NULL`,
      [actor.sessionId],
    );
    return (
      row && {
        id: actor.sessionId,
        person: row.person,
        roles: actor.roles,
        permissions: this.permissions.of(actor.roles),
        idleEndsAt: row.idle_ends_at.toTemporalInstant(),
        endsAt: row.ends_at.toTemporalInstant(),
      }
    );
  }
}
