import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { Plan } from '@hearth/workplace/domain';

/** A storey of a site, with its drawing. */
@Entity('floors')
@Unique('floors_one_per_level', ['siteId', 'level'])
export class FloorEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'floors_pkey' })
  readonly id!: string;

  @ForeignKey('SiteEntity', { name: 'floors_site' })
  @Column({ name: 'site_id', type: 'uuid' })
  readonly siteId!: string;

  @Column({ type: 'text' })
  readonly name!: string;

  @Column({ type: 'smallint' })
  readonly level!: number;

  @Column({ type: 'jsonb' })
  readonly plan!: Plan;

  /** Counts up with every change of the drawing or of a space, so that screens know when to ask again. */
  @Column({ name: 'plan_version', type: 'integer', default: 1 })
  readonly planVersion!: number;
}
