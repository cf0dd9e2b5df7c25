import type { CarriesContext, RequestContext } from '@hearth/shared/api-kernel';
import { createSourceEventStream, execute, type ExecutionArgs, type ExecutionResult } from 'graphql';

/** The context value of a subscription: the context it began with, and how to make the next. */
export interface LastingContext extends CarriesContext {
  readonly hearth: RequestContext;
  readonly renew: () => RequestContext;
}

/**
 * GraphQL's `subscribe`, with a new RequestContext for each event: a subscription lives for hours, and what it shows is
 * to be judged by the moment of the event and read from the database again, not from the loaders of the beginning.
 */
export async function subscribeAfresh(args: ExecutionArgs): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> {
  const source = await createSourceEventStream(args);
  if (!(Symbol.asyncIterator in source)) return source;
  const events = source[Symbol.asyncIterator]();
  const lasting = args.contextValue as LastingContext;
  // Not an async generator: its `return` would wait for the next event, and a closed screen would leave a listener.
  const results: AsyncIterableIterator<ExecutionResult> = {
    async next() {
      const event = await events.next();
      if (event.done) return { done: true, value: undefined };
      const contextValue: LastingContext = { ...lasting, hearth: lasting.renew() };
      return { done: false, value: await execute({ ...args, contextValue, rootValue: event.value }) };
    },
    async return() {
      await events.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => results,
  };
  return results;
}
