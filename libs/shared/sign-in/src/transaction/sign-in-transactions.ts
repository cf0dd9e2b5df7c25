import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ProviderTransaction } from '../port';
import { hashOf, newSecret } from '../secrets';

/** Long enough to find one's phone for the second factor. */
export const transactionMinutes = 10;

/** A sign-in between its beginning and its end. */
export interface OpenSignIn {
  readonly provider: ProviderTransaction;
  /** A path of Hearth's own. */
  readonly returnTo: string;
  /** The hash of the session cookie that the browser began with: a strict cookie is not there when it comes back. */
  readonly presented: Buffer | undefined;
}

interface TransactionRow {
  readonly state: string;
  readonly secrets: { readonly provider: Record<string, string>; readonly presented?: string };
  readonly return_to: string;
}

/** Keeps sign-ins that are under way, for every process. They belong to nobody yet, so they are no units of work. */
@Injectable()
export class SignInTransactions {
  constructor(private readonly database: DataSource) {}

  /** @returns the token that the browser has to bring back in its cookie */
  async open({ provider, returnTo, presented }: OpenSignIn, now: Temporal.Instant): Promise<string> {
    const token = newSecret();
    await this.database.query(
      `INSERT INTO sign_in_transactions (token_hash, state, secrets, return_to, created_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [
        ...[hashOf(token), provider.state, JSON.stringify({ provider: provider.secrets, presented: presented?.toString('base64url') }), returnTo],
        ...[now.toString(), now.add({ minutes: transactionMinutes }).toString()],
      ],
    );
    return token;
  }

  /** Takes the sign-in out, in one statement, so that of two who bring the same token only one gets it. */
  async redeem(token: string, now: Temporal.Instant): Promise<OpenSignIn | undefined> {
    const [row] = await this.database.query<TransactionRow[]>(
      `WITH redeemed AS (DELETE FROM sign_in_transactions WHERE token_hash = $1 RETURNING *)
       SELECT state, secrets, return_to FROM redeemed WHERE expires_at > $2`,
      [hashOf(token), now.toString()],
    );
    if (!row) return undefined;
    const { provider: secrets, presented } = row.secrets;
    return {
      provider: { state: row.state, secrets },
      returnTo: row.return_to,
      presented: presented === undefined ? undefined : Buffer.from(presented, 'base64url'),
    };
  }

  async forgetExpired(now: Temporal.Instant): Promise<void> {
    await this.database.query('DELETE FROM sign_in_transactions WHERE expires_at <= $1', [now.toString()]);
  }
}
