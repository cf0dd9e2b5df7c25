import { type Signal, computed, effect, inject, linkedSignal, untracked } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import type { OperationVariables } from '@apollo/client';
import { Connection } from '../connection/connection';
import { type Fault, faultFrom } from './fault';
import { type Document, Graphql } from './graphql';
import type { Asking } from './http-link';

/** What a screen asks for, as signals. Show it in this order: fault, value, loading, empty. */
export interface QueryResource<Data> {
  /** The answer to what is asked now; kept while it is asked again. Reading it never throws. */
  readonly value: Signal<Data | undefined>;
  /** The last answer, even if it was to another question: for a screen that fades it until the next comes. */
  readonly last: Signal<Data | undefined>;
  /** What went wrong the last time, if it did; there may be an older value beside it. */
  readonly fault: Signal<Fault | undefined>;
  /** Whether an answer is awaited, for the first time or again. */
  readonly loading: Signal<boolean>;
  /** Asks again; in the background when no person wanted it, which doesn't keep the session from going idle. */
  reload(asking?: Asking): void;
}

interface Answer<Data> {
  readonly question: string;
  readonly data: Data;
}

/**
 * Asks for what a screen shows, whenever the variables change; not while they are undefined. It asks again by itself
 * when the network is back. To be called where `inject` may be.
 */
export function queryResource<Data, Variables extends OperationVariables>(
  document: Document<Data, Variables>,
  variables: () => NoInfer<Variables> | undefined,
): QueryResource<Data> {
  const graphql = inject(Graphql);
  let next: Asking = {};
  const source = rxResource<Data, Variables | undefined>({
    params: variables,
    stream: ({ params }) => {
      const asking = next;
      next = {};
      return graphql.watch(document, params as NoInfer<Variables>, asking);
    },
  });
  const reload = (asking: Asking = {}) => {
    if (source.reload()) next = asking;
  };
  const question = computed(() => JSON.stringify(variables()));
  const answer = linkedSignal<Data | undefined, Answer<Data> | undefined>({
    source: () => (source.hasValue() ? source.value() : undefined),
    computation: (data, before) =>
      data === undefined ? before?.value : { question: untracked(question) ?? '', data },
  });
  const fault = computed(() => {
    const error = source.error();
    return error ? faultFrom(error) : undefined;
  });
  askAgainWhenBack(fault, () => reload({ background: true }));
  return {
    value: computed(() => (answer()?.question === question() ? answer()?.data : undefined)),
    last: computed(() => answer()?.data),
    fault,
    loading: source.isLoading,
    reload,
  };
}

function askAgainWhenBack(fault: Signal<Fault | undefined>, reload: () => void): void {
  const { online } = inject(Connection);
  effect(() => {
    if (online() && untracked(fault)?.kind === 'OFFLINE') untracked(reload);
  });
}
