import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How often an address tried to sign in within the last minute; columns and types are those of rate-limiter-flexible. */
@Entity('sign_in_attempts')
export class SignInAttempt {
  @PrimaryColumn({ type: 'varchar', length: 255, primaryKeyConstraintName: 'sign_in_attempts_pkey' })
  readonly key!: string;

  @Column({ type: 'integer', default: 0 })
  readonly points!: number;

  /** Milliseconds since 1970. */
  @Column({ type: 'bigint', nullable: true })
  readonly expire!: string | null;
}
