import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The last mark of life of each worker's machine. */
@Entity('job_heartbeats')
export class JobHeartbeat {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'job_heartbeats_pkey' })
  readonly process!: string;

  @Column({ name: 'beat_at', type: 'timestamptz' })
  readonly beatAt!: Date;
}
