import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type GqlContextType, GqlExecutionContext } from '@nestjs/graphql';
import type { RequestContext } from './request-context';

/** What the GraphQL context and the HTTP request carry for Hearth. */
export interface CarriesContext {
  hearth?: RequestContext;
}

/** The context of the request that Nest is handling, by HTTP, GraphQL or WebSocket. */
export function contextOf(execution: ExecutionContext): RequestContext {
  const carrier =
    execution.getType<GqlContextType>() === 'graphql'
      ? GqlExecutionContext.create(execution).getContext<CarriesContext>()
      : execution.switchToHttp().getRequest<CarriesContext>();
  if (!carrier.hearth) throw new Error('The request has no context: is the context middleware in place?');
  return carrier.hearth;
}

/** Hands a resolver or a controller its RequestContext. Behind `@Allow` it is a SignedInContext. */
export const Ctx = createParamDecorator((_: unknown, execution: ExecutionContext) => contextOf(execution));
