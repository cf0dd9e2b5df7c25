import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { Fault, faultSentences, formatFault, limiterInMemory } from '@hearth/shared/api-kernel';
import { type ExecutionArgs, type FormattedExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { ExecutionResult, SubscribePayload } from 'graphql-ws';
import { RateLimiterRes } from 'rate-limiter-flexible';
import { Contexts } from '../contexts';
import type { LiveSession } from '../session/session.repository';
import type { SocketContext } from './socket-door';
import { inputMistake, readSocketOperation } from './socket-operation';
import type { LastingContext } from './subscribe-afresh';

/** What one socket may listen to at a time. A screen listens to two or three things. */
const mostAtATime = 20;
/** How many subscriptions the sockets of a session may begin within a minute. */
const beginningsPerMinute = 120;

/** Begins the subscriptions that come over a socket, and words what goes back. */
@Injectable()
export class SocketOperations {
  readonly #limiter = limiterInMemory(beginningsPerMinute);

  constructor(
    private readonly modules: ModuleRef,
    private readonly contexts: Contexts,
  ) {}

  /** What GraphQL is to run, or the errors that stop it. */
  async begin({ extra, subscriptions }: SocketContext, payload: SubscribePayload): Promise<ExecutionArgs | readonly GraphQLError[]> {
    const { session, request } = extra;
    if (!session) return [stopped('UNAUTHENTICATED')];
    if (Object.keys(subscriptions).length > mostAtATime || !(await this.#mayBegin(session))) return [stopped('TOO_MANY_REQUESTS')];
    // Asked for late: the schema is there only when every module has started, and no module exports it to all.
    const { schema } = this.modules.get(GraphQLSchemaHost, { strict: false });
    const operation = readSocketOperation(schema, payload);
    if (Array.isArray(operation)) return operation;
    const reference = randomUUID();
    const renew = () => this.contexts.ofSession(request, session, reference);
    const contextValue: LastingContext = { hearth: renew(), renew };
    return { ...operation, contextValue };
  }

  /** The result as it may leave the server. */
  wordResult({ contextValue }: ExecutionArgs, result: ExecutionResult): FormattedExecutionResult {
    const { errors, ...rest } = result;
    const told = rest as FormattedExecutionResult;
    if (!errors) return told;
    const reference = (contextValue as LastingContext).hearth.requestId;
    return { ...told, errors: errors.map(error => word(error, reference)) };
  }

  wordErrors(errors: readonly GraphQLError[]): readonly GraphQLFormattedError[] {
    const reference = randomUUID();
    return errors.map(error => word(error, reference));
  }

  async #mayBegin(session: LiveSession): Promise<boolean> {
    try {
      await this.#limiter.consume(session.id);
      return true;
    } catch (error) {
      if (error instanceof RateLimiterRes) return false;
      throw error;
    }
  }
}

function stopped(code: 'UNAUTHENTICATED' | 'TOO_MANY_REQUESTS'): GraphQLError {
  const fault = new Fault(code, faultSentences[code]);
  return new GraphQLError(fault.message, { originalError: fault });
}

/** An error without a path arose before anything ran, so it is about the request: a variable of the wrong type. */
function word(error: GraphQLError, reference: string): GraphQLFormattedError {
  const isAboutRequest = !error.path && (!error.originalError || error.originalError instanceof GraphQLError);
  const told = isAboutRequest ? inputMistake(error.message, error) : error;
  return formatFault(told.toJSON(), told, reference);
}
