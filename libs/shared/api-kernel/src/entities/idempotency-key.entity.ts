import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A wish that was granted, so that a retry finds the first outcome. Forgotten after a day. */
@Entity('idempotency_keys')
@Index('idempotency_keys_by_age', ['createdAt'])
export class IdempotencyKey {
  @PrimaryColumn({ name: 'actor_id', type: 'uuid', primaryKeyConstraintName: 'idempotency_keys_pkey' })
  readonly actorId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'idempotency_keys_pkey' })
  readonly key!: string;

  @Column({ type: 'text' })
  readonly operation!: string;

  @Column({ name: 'input_hash', type: 'text' })
  readonly inputHash!: string;

  @Column({ type: 'jsonb', nullable: true })
  readonly outcome!: unknown;

  @Column({ name: 'created_at', type: 'timestamptz' })
  readonly createdAt!: Date;
}
