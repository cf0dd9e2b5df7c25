import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

/** What broke, as far as a person can act on it. */
export type FaultKind =
  /** The server couldn't be reached. */
  | 'OFFLINE'
  /** The session has ended: sign in again. */
  | 'SESSION_ENDED'
  /** It is not theirs to do. */
  | 'FORBIDDEN'
  /** The server couldn't make sense of what it was sent. */
  | 'BAD_USER_INPUT'
  /** Too much in too short a time: wait a little. */
  | 'TOO_MANY_REQUESTS'
  /** The server can't at the moment: try again soon. */
  | 'UNAVAILABLE'
  /** Something broke that nobody expected. */
  | 'BROKEN';

/** Something broke on the way to the server or in it. An expected "no" is a refusal, never a fault. */
export class Fault extends Error {
  override readonly name = 'Fault';
  readonly kind: FaultKind;
  /** What to tell support, so that they find it in the log. */
  readonly reference: string | undefined;

  constructor(kind: FaultKind, reference?: string, options?: ErrorOptions) {
    super(`${kind}${reference ? ` (${reference})` : ''}`, options);
    this.kind = kind;
    this.reference = reference;
  }
}

const kindOfCode: Readonly<Record<string, FaultKind>> = {
  UNAUTHENTICATED: 'SESSION_ENDED',
  FORBIDDEN: 'FORBIDDEN',
  BAD_USER_INPUT: 'BAD_USER_INPUT',
  TOO_MANY_REQUESTS: 'TOO_MANY_REQUESTS',
  UNAVAILABLE: 'UNAVAILABLE',
};

const kindOfStatus: Readonly<Record<number, FaultKind>> = {
  401: 'SESSION_ENDED',
  403: 'FORBIDDEN',
  429: 'TOO_MANY_REQUESTS',
  502: 'UNAVAILABLE',
  503: 'UNAVAILABLE',
  504: 'UNAVAILABLE',
};

/** Anything that was thrown, as a fault. */
export function faultFrom(error: unknown): Fault {
  if (error instanceof Fault) return error;
  // Angular wraps what isn't an Error of its own; the cause is what was thrown.
  if (error instanceof Error && error.cause instanceof Fault) return error.cause;
  if (CombinedGraphQLErrors.is(error)) return faultFromReply(error);
  if (ServerError.is(error)) return faultFromStatus(error);
  // What fetch throws when no answer came.
  if (error instanceof TypeError) return new Fault('OFFLINE', undefined, { cause: error });
  return new Fault('BROKEN', undefined, { cause: error });
}

function faultFromReply(error: CombinedGraphQLErrors): Fault {
  const { code, reference } = error.errors[0]?.extensions ?? {};
  return new Fault(kindOfCode[String(code)] ?? 'BROKEN', reference ? String(reference) : undefined, { cause: error });
}

function faultFromStatus(error: ServerError): Fault {
  const reference = error.response.headers.get('x-request-id') ?? undefined;
  return new Fault(kindOfStatus[error.statusCode] ?? 'BROKEN', reference, { cause: error });
}
