import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody of the sample council whom anybody may be. */
@Entity('demo_identities')
export class DemoIdentity {
  @PrimaryColumn({ name: 'object_id', type: 'text', primaryKeyConstraintName: 'demo_identities_pkey' })
  readonly objectId!: string;

  @Column({ type: 'text', array: true })
  readonly roles!: string[];

  /** What makes this person worth a try: "line manager of six". */
  @Column({ type: 'text' })
  readonly note!: string;
}
