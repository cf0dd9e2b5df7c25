import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A day on which a site is closed in spite of its hours: a bank holiday, a closure. */
@Entity('closed_days')
export class ClosedDayEntity {
  @ForeignKey('SiteEntity', { name: 'closed_days_site' })
  @PrimaryColumn({ name: 'site_id', type: 'uuid', primaryKeyConstraintName: 'closed_days_pkey' })
  readonly siteId!: string;

  @PrimaryColumn({ type: 'date', primaryKeyConstraintName: 'closed_days_pkey' })
  readonly day!: string;

  @Column({ type: 'text' })
  readonly reason!: string;
}
