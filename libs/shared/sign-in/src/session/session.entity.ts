import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** Why a session is over. */
export type EndReason = 'SIGNED_OUT' | 'IDLE' | 'EXPIRED' | 'LEFT' | 'ENDED_ELSEWHERE';

/** A person who signed in with one browser, from then until it ended. */
@Entity('sessions')
@Unique('sessions_one_per_token', ['tokenHash'])
@Index('sessions_live_by_person', ['personId'], { where: 'ended_at IS NULL' })
@Check('sessions_end_reason', "end_reason IN ('SIGNED_OUT', 'IDLE', 'EXPIRED', 'LEFT', 'ENDED_ELSEWHERE')")
export class Session {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'sessions_pkey' })
  readonly id!: string;

  /** SHA-256 of the cookie's value. */
  @Column({ name: 'token_hash', type: 'bytea' })
  readonly tokenHash!: Buffer;

  @Column({ name: 'person_id', type: 'uuid' })
  @ForeignKey('people', { name: 'sessions_person' })
  readonly personId!: string;

  @Column({ type: 'text', array: true })
  readonly roles!: string[];

  @Column({ name: 'idp_session', type: 'text', nullable: true })
  readonly idpSession!: string | null;

  @Column({ name: 'auth_time', type: 'timestamptz' })
  readonly authTime!: Date;

  @Column({ name: 'created_at', type: 'timestamptz' })
  readonly createdAt!: Date;

  @Column({ name: 'last_seen_at', type: 'timestamptz' })
  readonly lastSeenAt!: Date;

  @Column({ name: 'idle_ends_at', type: 'timestamptz' })
  readonly idleEndsAt!: Date;

  @Column({ name: 'ends_at', type: 'timestamptz' })
  readonly endsAt!: Date;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  readonly endedAt!: Date | null;

  @Column({ name: 'end_reason', type: 'text', nullable: true })
  readonly endReason!: EndReason | null;
}
