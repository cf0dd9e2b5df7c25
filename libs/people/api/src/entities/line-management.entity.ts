import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Who manages whom, from a day until the day before another. One manager at a time. */
@Entity('line_managements')
@Check('line_managements_not_self', 'report_id <> manager_id')
@Check('line_managements_in_order', 'to_day > from_day')
@Exclusion('line_managements_one_at_a_time', 'USING gist (report_id WITH =, daterange(from_day, to_day) WITH &&)')
@Index('line_managements_by_manager', ['managerId'])
export class LineManagement {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'line_managements_pkey' })
  readonly id!: string;

  @ForeignKey('PersonEntity', { name: 'line_managements_report' })
  @Column({ name: 'report_id', type: 'uuid' })
  readonly reportId!: string;

  @ForeignKey('PersonEntity', { name: 'line_managements_manager' })
  @Column({ name: 'manager_id', type: 'uuid' })
  readonly managerId!: string;

  @Column({ name: 'from_day', type: 'date' })
  readonly fromDay!: string;

  @Column({ name: 'to_day', type: 'date', nullable: true })
  readonly toDay!: string | null;
}
