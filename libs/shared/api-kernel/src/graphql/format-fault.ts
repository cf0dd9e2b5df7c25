import { Logger } from '@nestjs/common';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { Fault, type FaultCode, faultSentences, isDatabaseAway } from '../faults';

const logger = new Logger('Fault');

/** Apollo's own codes for requests that can't be read or don't fit the schema: the client's mistake, told as it is. */
const readable = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
]);

/** A GraphQL error as it leaves the server. */
export interface ToldFault extends GraphQLFormattedError {
  readonly extensions: { readonly code: FaultCode; readonly reference: string };
}

/**
 * What leaves the server of a thrown error: a code, a sentence and a reference. Never a stack, never the words of an
 * error that we did not write; those go to the log under the same reference.
 */
export function formatFault(formatted: GraphQLFormattedError, thrown: unknown, reference: string): ToldFault {
  const told = sayFault(formatted, thrown);
  const { code } = told.extensions;
  if (code === 'INTERNAL_SERVER_ERROR' || code === 'UNAVAILABLE') {
    logger.error({ err: originOf(thrown), reference, path: formatted.path }, 'A request met a fault');
  }
  return { ...told, extensions: { code, reference } };
}

/** The code and the sentence alone, for requests that are refused before it is known who asks. */
export function sayFault(formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError & { readonly extensions: { readonly code: FaultCode } } {
  const { code, message } = wordsOf(formatted, originOf(thrown));
  return {
    message,
    extensions: { code },
    ...(formatted.path && { path: formatted.path }),
    ...(formatted.locations && { locations: formatted.locations }),
  };
}

function originOf(thrown: unknown): unknown {
  return thrown instanceof GraphQLError ? (thrown.originalError ?? thrown) : thrown;
}

function wordsOf(formatted: GraphQLFormattedError, error: unknown): { code: FaultCode; message: string } {
  if (error instanceof Fault) return { code: error.code, message: error.message };
  if (isDatabaseAway(error)) return { code: 'UNAVAILABLE', message: faultSentences.UNAVAILABLE };
  if (readable.has(String(formatted.extensions?.['code']))) {
    return { code: 'BAD_USER_INPUT', message: formatted.message };
  }
  return { code: 'INTERNAL_SERVER_ERROR', message: faultSentences.INTERNAL_SERVER_ERROR };
}

