import type { Role } from '@hearth/shared/words';

/** What has to be remembered between sending a browser to the provider and its coming back. */
export interface ProviderTransaction {
  /** Comes back with the browser unchanged, which shows that this browser began the sign-in. */
  readonly state: string;
  /** What the adapter alone needs again, such as a nonce or a code verifier. Stored with the transaction. */
  readonly secrets: Readonly<Record<string, string>>;
}

/** Where to send the browser, and what to remember until it is back. */
export interface SignInBeginning {
  readonly redirectUrl: string;
  readonly transaction: ProviderTransaction;
}

/** What the provider says about somebody who proved who they are. */
export interface Proof {
  /** With `objectId`, the person's key. Never an e-mail address, which changes and is given to others. */
  readonly tenant: string;
  readonly objectId: string;
  readonly name: string;
  /** App roles only; roles that Hearth doesn't know, and groups, are left out. */
  readonly roles: readonly Role[];
  /** The provider's own session, to be named when the person signs out of it too. */
  readonly idpSession: string | undefined;
  /** When the person proved it. */
  readonly authTime: Temporal.Instant;
}

/** The values that came back in the address of the callback. Anybody may have written them. */
export type CallbackQuery = Readonly<Record<string, unknown>>;

/** The way people prove who they are. One adapter is chosen for each installation, by `SIGN_IN`. */
export abstract class SignIn {
  abstract begin(): Promise<SignInBeginning>;

  /**
   * Turns what came back into a proof; throws when it proves nothing. The state has been compared before.
   * @param query the callback's values, unchecked
   * @param transaction what `begin` asked to remember, which nobody can use a second time
   */
  abstract complete(query: CallbackQuery, transaction: ProviderTransaction): Promise<Proof>;

  /**
   * Where the browser has to go to sign out of the provider as well; undefined when there is no such place.
   * @param hint the provider's session, as its proof told it
   */
  abstract logoutUrl(hint: string | undefined): string | undefined;

  /** Whether somebody could sign in now, as far as the provider goes. */
  abstract health(): Promise<{ readonly ok: boolean }>;
}
