/** The codes a client can meet in `extensions.code`. */
export type FaultCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'BAD_USER_INPUT'
  | 'TOO_MANY_REQUESTS'
  | 'UNAVAILABLE'
  | 'INTERNAL_SERVER_ERROR';

/** Something that stops a request and that no rule of Hearth expects. A refusal is a value instead. */
export class Fault extends Error {
  constructor(
    readonly code: FaultCode,
    /** A sentence that may be shown to the person. */
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'Fault';
  }
}

/** The sentences that go out with a fault whose own words must stay inside. */
export const faultSentences = {
  UNAUTHENTICATED: 'You are not signed in, or your session has ended. Sign in again.',
  FORBIDDEN: 'You may not do this. Ask an administrator if you should.',
  BAD_USER_INPUT: 'Hearth could not read that request.',
  TOO_MANY_REQUESTS: 'That was a lot of requests in a short time. Wait a minute and try again.',
  UNAVAILABLE: 'Hearth cannot reach its database. Nothing you saved is lost. Try again in a minute.',
  INTERNAL_SERVER_ERROR: 'Something went wrong on our side. Quote the reference if you ask for help.',
} as const satisfies Record<FaultCode, string>;

/** SQLSTATE classes and codes that say the database is away, starting, full or out of connections. */
const databaseAway = /^(08|53|57P0[1-5]|58030|25006)/;
const networkCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN']);
/** What `pg` says, without a code, when a connection breaks under a statement or none can be had. */
const brokenConnection = /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/;

/** Whether the error means that the database can't be used for now, so that trying later helps. */
export function isDatabaseAway(error: unknown): boolean {
  if (error instanceof AggregateError && error.errors.some(isDatabaseAway)) return true;
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  if (typeof code === 'string' && (databaseAway.test(code) || networkCodes.has(code))) return true;
  return typeof message === 'string' && brokenConnection.test(message);
}
