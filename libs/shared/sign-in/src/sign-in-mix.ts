import { isIP } from 'node:net';

/** The setting that opens a sample council to other machines. Long, so that nobody sets it in passing. */
export const openSampleSetting = 'HEARTH_LET_OTHERS_REACH_THE_SAMPLE_COUNCIL';

/** Settings that only a real council has. */
const realSecrets = ['ENTRA_CLIENT_SECRET', 'ENTRA_CERTIFICATE', 'OIDC_CLIENT_SECRET'] as const;

/** The settings that must fit together for signing in. */
export interface SignInSettings {
  /** `SIGN_IN`. */
  readonly signIn: string;
  /** The address that the server listens on. */
  readonly host: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/**
 * What is wrong with a mix of settings, a sentence each. With the demo adapter anybody can be anybody, so it must not
 * run where real people are, nor where strangers reach it.
 */
export function complaintsAboutSignIn({ signIn, host, environment }: SignInSettings): string[] {
  if (signIn !== 'demo') return [];
  const secrets = realSecrets.filter(name => environment[name]?.trim());
  const open = environment[openSampleSetting] === 'yes';
  return [
    ...secrets.map(name => `SIGN_IN=demo lets anybody sign in as anybody, and ${name} is set. Unset one of the two.`),
    ...(open || isLoopback(host)
      ? []
      : [
          `SIGN_IN=demo lets anybody sign in as anybody, and HOST=${host} lets other machines reach it. ` +
            `Use HOST=127.0.0.1, or set ${openSampleSetting}=yes.`,
        ]),
  ];
}

/** Whether only this machine reaches an address. A name that is looked up elsewhere may lead anywhere. */
function isLoopback(host: string): boolean {
  const address = host.replace(/^\[|\]$/g, '').toLowerCase();
  if (address === 'localhost' || address === '::1') return true;
  return isIP(address) === 4 && address.startsWith('127.');
}

/**
 * Why this way of signing in can't be used with this database; undefined when it can.
 * @param kind whose data the database holds; undefined when it is empty
 */
export function complaintAboutInstallation(signIn: string, kind: 'demo' | 'live' | undefined): string | undefined {
  if (signIn === 'demo') {
    if (kind === undefined) return 'The database holds no sample council to sign in to. Run "npm run seed" first.';
    if (kind === 'live') return "SIGN_IN=demo lets anybody sign in as anybody, and this database holds a real council's people.";
    return undefined;
  }
  if (kind === 'demo') return `This database holds the sample council, which real people can't sign in to: SIGN_IN=${signIn} needs another one.`;
  return undefined;
}
