import { Service, inject } from '@angular/core';
import { toObservable } from '@angular/core/rxjs-interop';
import type { OperationVariables } from '@apollo/client';
import { Apollo } from 'apollo-angular';
import { EMPTY, type Observable, catchError, distinctUntilChanged, filter, interval, map, merge, switchMap } from 'rxjs';
import type { Document } from '../graphql/graphql';
import { Socket } from '../graphql/socket';

/** Something changed, or something may have been missed: then ask for the whole again. */
export type LiveChange<Data> = { readonly kind: 'CHANGE'; readonly data: Data } | { readonly kind: 'GAP' };

/** How often to ask again while no change can arrive by itself, in milliseconds. */
const pollEvery = 20_000;

/** Tells a screen what changed while it is open. It never fails: while the line is down it asks for a look now and then. */
@Service()
export class LiveUpdates {
  readonly #apollo = inject(Apollo);
  readonly #socket = inject(Socket);
  readonly #down = toObservable(this.#socket.state).pipe(
    filter((state) => state !== 'connecting'),
    map((state) => state === 'down'),
    distinctUntilChanged(),
  );

  /** Whether changes arrive by themselves at the moment. */
  readonly state = this.#socket.state;

  changes<Data, Variables extends OperationVariables>(
    subscription: Document<Data, Variables>,
    variables: NoInfer<Variables>,
  ): Observable<LiveChange<Data>> {
    const changes = this.#apollo.subscribe<Data, Variables>({ query: subscription, variables }).pipe(
      map(({ data }) => data),
      filter((data) => data !== undefined && data !== null),
      map((data) => ({ kind: 'CHANGE', data: data as Data }) as const),
      // The server closed the line for good, or a proxy lets no socket through: the polling goes on.
      catchError(() => EMPTY),
    );
    const polls = this.#down.pipe(switchMap((down) => (down ? interval(pollEvery) : EMPTY)));
    const gaps = merge(this.#socket.reopened, polls).pipe(map(() => ({ kind: 'GAP' }) as const));
    return merge(changes, gaps);
  }
}
