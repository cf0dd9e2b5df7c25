import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A sign-in that was begun and has not come back from the provider yet. */
@Entity('sign_in_transactions')
export class SignInTransaction {
  /** SHA-256 of the cookie's value. */
  @PrimaryColumn({ name: 'token_hash', type: 'bytea', primaryKeyConstraintName: 'sign_in_transactions_pkey' })
  readonly tokenHash!: Buffer;

  @Column({ type: 'text' })
  readonly state!: string;

  @Column({ type: 'jsonb' })
  readonly secrets!: Record<string, string>;

  @Column({ name: 'return_to', type: 'text' })
  readonly returnTo!: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  readonly createdAt!: Date;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  readonly expiresAt!: Date;
}
