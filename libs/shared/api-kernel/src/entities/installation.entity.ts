import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** What this database belongs to: an invented council, or a real one. One row; written once. */
@Entity('installation')
@Check('installation_is_one', 'id = 1')
@Check('installation_kind', "kind IN ('demo', 'live')")
export class Installation {
  @PrimaryColumn({ type: 'smallint', default: 1, primaryKeyConstraintName: 'installation_pkey' })
  readonly id!: number;

  @Column({ type: 'text' })
  readonly kind!: 'demo' | 'live';

  @Column({ type: 'text' })
  readonly name!: string;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  readonly createdAt!: Date;
}
