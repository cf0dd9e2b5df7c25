import { DOCUMENT, Injector, Service, afterNextRender, inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { type Event, NavigationEnd, Router } from '@angular/router';
import { filter, map, pairwise } from 'rxjs';

/**
 * After a move to another page the focus goes to its heading, so that a reader begins there and Tab goes on from there.
 * A change of the day or the view on the same page leaves the focus where it is.
 */
@Service()
export class PageFocus {
  readonly #document = inject(DOCUMENT);
  readonly #injector = inject(Injector);

  constructor() {
    inject(Router)
      .events.pipe(
        filter((event: Event) => event instanceof NavigationEnd),
        map((event) => event.urlAfterRedirects.split(/[?#]/)[0]),
        pairwise(),
        filter(([before, now]) => before !== now),
        takeUntilDestroyed(),
      )
      .subscribe(() => this.#afterRender());
  }

  #afterRender(): void {
    afterNextRender({ read: () => this.toHeading() }, { injector: this.#injector });
  }

  /** Moves the focus to the page's heading. */
  toHeading(): void {
    const heading = this.#document.querySelector<HTMLElement>('main h1') ?? this.#document.querySelector('main');
    if (!heading) return;
    heading.setAttribute('tabindex', '-1');
    heading.focus({ preventScroll: true });
  }
}
