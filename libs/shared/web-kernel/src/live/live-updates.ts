import { DOCUMENT, Service, inject } from '@angular/core';
import { toObservable } from '@angular/core/rxjs-interop';
import type { OperationVariables } from '@apollo/client';
import { Apollo } from 'apollo-angular';
import {
  EMPTY,
  type Observable,
  catchError,
  combineLatest,
  defer,
  distinctUntilChanged,
  filter,
  fromEvent,
  map,
  merge,
  startWith,
  switchMap,
  tap,
  timer,
} from 'rxjs';
import { millisecondsNow } from '../clock';
import type { Document } from '../graphql/graphql';
import { Socket } from '../graphql/socket';

/** Something changed, or something may have been missed: then ask for the whole again. */
export type LiveChange<Data> = { readonly kind: 'CHANGE'; readonly data: Data } | { readonly kind: 'GAP' };

/** How often to ask again while changes arrive by themselves, in milliseconds: one may have been lost on its way. */
const lookEvery = 60_000;
/** How often to ask again while no change can arrive by itself, in milliseconds. */
const pollEvery = 20_000;

/** Tells a screen what changed while it is open. It never fails: it asks for a look now and then, more often while the line is down. */
@Service()
export class LiveUpdates {
  readonly #apollo = inject(Apollo);
  readonly #socket = inject(Socket);
  readonly #document = inject(DOCUMENT);
  readonly #pace = toObservable(this.#socket.state).pipe(
    filter((state) => state !== 'connecting'),
    map((state) => (state === 'down' ? pollEvery : lookEvery)),
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
    const gaps = merge(this.#socket.reopened, this.#looks()).pipe(map(() => ({ kind: 'GAP' }) as const));
    return merge(changes, gaps);
  }

  /** The moments to look again. None while the page is hidden; then at once when it is shown, if one was due. */
  #looks(): Observable<unknown> {
    const visible = fromEvent(this.#document, 'visibilitychange').pipe(
      startWith(undefined),
      map(() => this.#document.visibilityState === 'visible'),
      distinctUntilChanged(),
    );
    return defer(() => {
      let last = millisecondsNow();
      return combineLatest([this.#pace, visible]).pipe(
        switchMap(([every, seen]) => (seen ? timer(Math.max(0, last + every - millisecondsNow()), every) : EMPTY)),
        tap(() => (last = millisecondsNow())),
      );
    });
  }
}
