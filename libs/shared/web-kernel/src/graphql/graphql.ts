import { Service, inject } from '@angular/core';
import type { OperationVariables } from '@apollo/client';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { Apollo } from 'apollo-angular';
import { type Observable, catchError, filter, firstValueFrom, map, throwError } from 'rxjs';
import { type Fault, faultFrom } from './fault';
import { type Asking, contextOf } from './http-link';

/** A typed document, as it is generated beside each screen's `.graphql`. */
export type Document<Data, Variables extends OperationVariables> = TypedDocumentNode<Data, Variables>;

/** Asks the server and acts on it, with typed documents. What goes wrong comes back as a `Fault`, nothing else. */
@Service()
export class Graphql {
  readonly #apollo = inject(Apollo);

  /** Does something. The answer is a union: switch over its `__typename`. */
  async act<Data, Variables extends OperationVariables>(
    mutation: Document<Data, Variables>,
    variables: NoInfer<Variables>,
  ): Promise<Data> {
    // Refusals are in the data; errors are faults.
    const sent = this.#apollo.mutate<Data, Variables>({ mutation, variables });
    const { data } = await firstValueFrom(sent.pipe(catchError(rethrown)));
    if (data === undefined || data === null) throw faultFrom(new Error('An answer without data'));
    return data;
  }

  /** Asks once, the server itself. */
  async ask<Data, Variables extends OperationVariables>(
    query: Document<Data, Variables>,
    variables: NoInfer<Variables>,
    asking: Asking = {},
  ): Promise<Data> {
    const context = contextOf(asking);
    const sent = this.#apollo.query<Data, Variables>({ query, variables, context, fetchPolicy: 'network-only' });
    const { data } = await firstValueFrom(sent.pipe(catchError(rethrown)));
    if (data === undefined) throw faultFrom(new Error('An answer without data'));
    return data;
  }

  /** What is known now, then what the server says, then every change that another answer brings. */
  watch<Data, Variables extends OperationVariables>(
    query: Document<Data, Variables>,
    variables: NoInfer<Variables>,
    asking: Asking = {},
  ): Observable<Data> {
    const watched = this.#apollo.watchQuery<Data, Variables>({
      query,
      variables,
      context: contextOf(asking),
      fetchPolicy: 'cache-and-network',
      nextFetchPolicy: 'cache-first',
      notifyOnNetworkStatusChange: false,
    });
    return watched.valueChanges.pipe(
      map((result) => {
        if (result.error) throw result.error;
        return result.dataState === 'complete' ? (result.data as Data) : undefined;
      }),
      filter((data) => data !== undefined),
      catchError(rethrown),
    );
  }
}

/** The error of a stream, as a fault. */
function rethrown(error: unknown): Observable<never> {
  return throwError((): Fault => faultFrom(error));
}
