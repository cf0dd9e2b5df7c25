import { z } from 'zod';
import { complaintsAboutSignIn } from '@hearth/shared/sign-in';

interface KeyWords {
  /** What the key is for, in a sentence for whoever runs Hearth. */
  readonly what: string;
  readonly example: string;
}

function key<Schema extends z.ZodType>(schema: Schema, words: KeyWords): Schema {
  return schema.meta({ ...words });
}

const port = z.coerce.number({ error: 'must be a whole number' }).int().min(0).max(65_535);
const yes = z.literal('yes', { error: 'can only be yes; leave it out otherwise' }).optional();
const postgres = z.url({ protocol: /^postgres(ql)?$/, error: 'must be an address like postgres://name:password@host:5432/hearth' });
const origin = z
  .url({ protocol: /^https?$/, error: 'must be an address like https://hearth.example.gov.uk' })
  .refine(text => URL.canParse(text) && new URL(text).origin === text, 'must end after the host (or the port), without a slash');

/** Every setting of the server, each from the environment variable of its name. */
export const configSchema = z.object({
  DATABASE_URL: key(postgres, {
    what: 'The PostgreSQL database (16 or later). Left out, `npm start` runs one of its own under DATA_DIR.',
    example: 'postgres://hearth:secret@db.internal:5432/hearth',
  }),
  PORT: key(port.default(3000), { what: 'The port to serve on.', example: '8080' }),
  HOST: key(z.string().min(1).default('127.0.0.1'), {
    what: 'The network address to listen on. The default is reached from this computer only.',
    example: '0.0.0.0',
  }),
  PUBLIC_URL: key(origin.optional(), {
    what: 'Where people reach Hearth, as their browser shows it. Left out: http://localhost and the port.',
    example: 'https://hearth.example.gov.uk',
  }),
  SIGN_IN: key(z.enum(['demo'], { error: 'must be demo: other ways to sign in come with a later version' }).default('demo'), {
    what: 'How people sign in. `demo`: pick a person of the sample council.',
    example: 'demo',
  }),
  HEARTH_LET_OTHERS_REACH_THE_SAMPLE_COUNCIL: key(yes, {
    what: 'Lets the sample council listen on other addresses than this computer. Anybody who reaches it can be anyone.',
    example: 'yes',
  }),
  TRUSTED_PROXIES: key(z.coerce.number().int().min(0).max(10).default(0), {
    what: 'How many reverse proxies stand in front, so that the address of a person is read from the right place.',
    example: '1',
  }),
  JOBS: key(z.enum(['here', 'elsewhere'], { error: 'must be here or elsewhere' }).default('here'), {
    what: 'Whether this process also runs jobs. `elsewhere`: another one, or `node dist/api/worker.js`, does.',
    example: 'elsewhere',
  }),
  DATABASE_CONNECTIONS: key(z.coerce.number({ error: 'must be a whole number' }).int().min(2).max(200).default(20), {
    what: 'How many connections to the database a process may open for requests.',
    example: '40',
  }),
  REQUESTS_PER_MINUTE: key(z.coerce.number({ error: 'must be a whole number' }).int().min(10).default(600), {
    what: 'How many requests a minute one person, or one address that is not signed in, may make.',
    example: '1200',
  }),
  SIGN_INS_PER_MINUTE: key(z.coerce.number({ error: 'must be a whole number' }).int().min(10).default(300), {
    what: 'How many times a minute sign-in may be begun from one address, counted over all processes.',
    example: '1000',
  }),
  WEB_DIR: key(z.string().min(1).default('dist/web/browser'), {
    what: 'The folder with the built pages.',
    example: '/srv/hearth/web',
  }),
  LOG_LEVEL: key(z.enum(['debug', 'info', 'warn', 'error', 'silent'], { error: 'must be debug, info, warn, error or silent' }).default('info'), {
    what: 'How much is written to the log.',
    example: 'warn',
  }),
});

export type Config = Readonly<z.infer<typeof configSchema>>;

/** One row of the README's table for each key. */
export function configTable(): { key: string; what: string; default: string; example: string }[] {
  return Object.entries(configSchema.shape).map(([name, schema]) => {
    const { what, example } = schema.meta() as unknown as KeyWords;
    const given = schema instanceof z.ZodDefault ? String(schema.parse(undefined)) : '';
    return { key: name, what, default: given, example };
  });
}

/** Either the settings, or one sentence for each key that is wrong. An empty variable counts as left out. */
export function readConfig(environment: NodeJS.ProcessEnv): { config: Config } | { mistakes: readonly string[] } {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''));
  const read = configSchema.safeParse(given);
  if (read.success) {
    const mix = complaintsAboutSignIn({ signIn: read.data.SIGN_IN, host: read.data.HOST, environment: given });
    return mix.length > 0 ? { mistakes: mix } : { config: read.data };
  }
  const byKey = new Map(read.error.issues.map(issue => [String(issue.path[0]), issue.message]));
  return { mistakes: [...byKey].map(([name, message]) => mistake(name, message, Object.hasOwn(given, name))) };
}

function mistake(name: string, message: string, isGiven: boolean): string {
  const { what, example } = (configSchema.shape[name as keyof Config] as z.ZodType).meta() as unknown as KeyWords;
  return isGiven ? `${name} ${message}. For example: ${example}` : `${name} is missing. ${what} For example: ${example}`;
}
