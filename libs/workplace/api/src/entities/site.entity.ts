import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A building. */
@Entity('sites')
@Unique('sites_one_per_name', ['name'])
@Check('sites_booking_window', 'booking_window_days BETWEEN 0 AND 730')
export class SiteEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'sites_pkey' })
  readonly id!: string;

  @Column({ type: 'text' })
  readonly name!: string;

  @Column({ type: 'text' })
  readonly address!: string;

  @Column({ name: 'time_zone', type: 'text' })
  readonly timeZone!: string;

  @Column({ type: 'time', default: '13:00:00' })
  readonly midday!: string;

  @Column({ name: 'booking_window_days', type: 'integer' })
  readonly bookingWindowDays!: number;
}
