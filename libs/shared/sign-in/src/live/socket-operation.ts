import { queryLimits } from '@hearth/shared/api-kernel';
import {
  type DocumentNode,
  type ExecutionArgs,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type { SubscribePayload } from 'graphql-ws';

/** What a socket may ask for, once it was read: a subscription that fits the schema and the limits. */
export type SocketOperation = Pick<ExecutionArgs, 'schema' | 'document' | 'operationName' | 'variableValues'>;

/** Reads what came over a socket by the same limits as queries by POST; the errors when it is no good. */
export function readSocketOperation(schema: GraphQLSchema, payload: SubscribePayload): SocketOperation | GraphQLError[] {
  const document = readDocument(payload.query);
  if (document instanceof GraphQLError) return [document];
  const { validationRules } = queryLimits;
  const mistakes = validate(schema, document, [...specifiedRules, ...validationRules], { maxErrors: 5, hideSuggestions: true });
  if (mistakes.length > 0) return mistakes.map(mistake => inputMistake(mistake.message, mistake));
  const operation = getOperationAST(document, payload.operationName);
  if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) {
    return [inputMistake('Only subscriptions go over a socket. Send queries and mutations by POST.')];
  }
  return { schema, document, operationName: payload.operationName ?? null, variableValues: payload.variables ?? null };
}

function readDocument(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query, { maxTokens: queryLimits.maxTokens });
  } catch (error) {
    // A GraphQLError: it is no GraphQL, or too much of it.
    return error instanceof GraphQLError ? inputMistake(error.message, error) : inputMistake('This is no GraphQL.');
  }
}

/** An error that the client can read, since it is of the client's own making. */
export function inputMistake(message: string, at?: GraphQLError): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    nodes: at?.nodes ?? null,
    source: at?.source ?? null,
    positions: at?.positions ?? null,
  });
}
