/** How people sign in here: the adapters there are. */
export const signInAdapters = ['demo'] as const;
export type SignInAdapter = (typeof signInAdapters)[number];

export interface SignInOptions {
  readonly adapter: SignInAdapter;
  /** The address that browsers know Hearth by: the one origin that may write and open sockets. */
  readonly publicUrl: string;
  /** How often one address may begin a sign-in within a minute. */
  readonly attemptsPerMinute: number;
}
export const signInOptions = Symbol('signInOptions');

/** The origin of Hearth's own pages. */
export function ownOrigin({ publicUrl }: Pick<SignInOptions, 'publicUrl'>): string {
  return new URL(publicUrl).origin;
}
