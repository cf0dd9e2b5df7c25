import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** People who work together. */
@Entity('teams')
@Check('teams_not_own_parent', 'parent_id <> id')
export class TeamEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'teams_pkey' })
  readonly id!: string;

  @Column({ type: 'text' })
  readonly name!: string;

  @ForeignKey('TeamEntity', { name: 'teams_parent' })
  @Column({ name: 'parent_id', type: 'uuid', nullable: true })
  readonly parentId!: string | null;

  @ForeignKey('PersonEntity', { name: 'teams_lead' })
  @Column({ name: 'lead_id', type: 'uuid', nullable: true })
  readonly leadId!: string | null;
}
