import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { PersonKind } from '@hearth/people/domain';

/** Anyone with a profile. The key to the sign-in provider is (tenant, object id), never an e-mail address. */
@Entity('people')
@Unique('people_one_per_identity', ['tenant', 'objectId'])
@Check('people_kind', "kind IN ('EMPLOYEE', 'AGENCY', 'ELECTED')")
@Check('people_leave_after_joining', 'left_on >= joined_on')
@Index('people_by_team', ['teamId'])
export class PersonEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'people_pkey' })
  readonly id!: string;

  @Column({ type: 'text' })
  readonly tenant!: string;

  @Column({ name: 'object_id', type: 'text' })
  readonly objectId!: string;

  @Column({ type: 'text' })
  readonly name!: string;

  @Column({ type: 'text' })
  readonly initials!: string;

  @Column({ name: 'job_title', type: 'text' })
  readonly jobTitle!: string;

  @Column({ type: 'text' })
  readonly kind!: PersonKind;

  @ForeignKey('TeamEntity', { name: 'people_team' })
  @Column({ name: 'team_id', type: 'uuid', nullable: true })
  readonly teamId!: string | null;

  @Column({ name: 'joined_on', type: 'date' })
  readonly joinedOn!: string;

  @Column({ name: 'left_on', type: 'date', nullable: true })
  readonly leftOn!: string | null;
}
