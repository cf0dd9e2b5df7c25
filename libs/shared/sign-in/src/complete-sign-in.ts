import { Injectable, Logger } from '@nestjs/common';
import type { RequestContext } from '@hearth/shared/api-kernel';
import { type CallbackQuery, SignIn } from './port';
import { hashOf, isSameSecret } from './secrets';
import { type SignInOutcome, Sessions } from './session/sessions';
import { type OpenSignIn, SignInTransactions } from './transaction/sign-in-transactions';

/** What a browser brings back from the provider. Anybody may have sent it. */
export interface Callback {
  readonly query: CallbackQuery;
  /** The transaction cookie. */
  readonly token: string | undefined;
  /** The session cookie of an earlier sign-in. */
  readonly presented: string | undefined;
}

/** A session and where to go with it, or why there is none. */
export type Completion =
  | (Extract<SignInOutcome, { kind: 'started' }> & { readonly returnTo: string })
  | Extract<SignInOutcome, { kind: 'refused' }>
  | { readonly kind: 'refused'; readonly reason: 'try-again' };

/** Turns a browser's return from the provider into a session. */
@Injectable()
export class CompleteSignIn {
  readonly #logger = new Logger(CompleteSignIn.name);

  constructor(
    private readonly signIn: SignIn,
    private readonly transactions: SignInTransactions,
    private readonly sessions: Sessions,
  ) {}

  /** Throws when the provider's answer proves nothing; the transaction is used up in any case. */
  async run(ctx: RequestContext, { query, token, presented }: Callback): Promise<Completion> {
    const open = token === undefined ? undefined : await this.transactions.redeem(token, ctx.now);
    if (!open || !bringsState(query, open)) {
      this.#logger.warn({ reference: ctx.requestId, known: Boolean(open) }, 'A sign-in came back that nobody here began');
      return { kind: 'refused', reason: 'try-again' };
    }
    const proof = await this.signIn.complete(query, open.provider);
    const cookies = [open.presented, presented === undefined ? undefined : hashOf(presented)];
    const outcome = await this.sessions.start(ctx, proof, cookies.filter(hash => hash !== undefined));
    if (outcome.kind === 'started') return { ...outcome, returnTo: open.returnTo };
    this.#logger.warn({ reference: ctx.requestId, reason: outcome.reason }, 'A sign-in was refused');
    return outcome;
  }
}

function bringsState(query: CallbackQuery, { provider }: OpenSignIn): boolean {
  const { state } = query;
  return typeof state === 'string' && isSameSecret(state, provider.state);
}
