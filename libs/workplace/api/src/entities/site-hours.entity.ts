import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** Opening hours of one weekday (ISO, 1 is Monday). A weekday without a row is closed. */
@Entity('site_hours')
@Check('site_hours_weekday', 'weekday BETWEEN 1 AND 7')
@Check('site_hours_in_order', 'closes > opens')
export class SiteHours {
  @ForeignKey('SiteEntity', { name: 'site_hours_site' })
  @PrimaryColumn({ name: 'site_id', type: 'uuid', primaryKeyConstraintName: 'site_hours_pkey' })
  readonly siteId!: string;

  @PrimaryColumn({ type: 'smallint', primaryKeyConstraintName: 'site_hours_pkey' })
  readonly weekday!: number;

  @Column({ type: 'time' })
  readonly opens!: string;

  @Column({ type: 'time' })
  readonly closes!: string;
}
