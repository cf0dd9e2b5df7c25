import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** One act: who, what, when, for whom. Only ever added; a trigger sees to that. */
@Entity('audit_entries')
@Index('audit_entries_by_subject', ['subjectType', 'subjectId'])
@Index('audit_entries_by_person', ['forPersonId', 'at'])
export class AuditEntry {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  readonly id!: string;

  @Column({ type: 'timestamptz' })
  readonly at!: Date;

  @Column({ name: 'actor_id', type: 'uuid', nullable: true })
  readonly actorId!: string | null;

  @Column({ type: 'text' })
  readonly act!: string;

  @Column({ name: 'subject_type', type: 'text' })
  readonly subjectType!: string;

  @Column({ name: 'subject_id', type: 'text' })
  readonly subjectId!: string;

  @Column({ name: 'for_person_id', type: 'uuid', nullable: true })
  readonly forPersonId!: string | null;

  @Column({ name: 'request_id', type: 'text' })
  readonly requestId!: string;

  @Column({ type: 'jsonb', default: {} })
  readonly facts!: Record<string, unknown>;
}
