import { Component, type ElementRef, computed, inject, viewChild } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterOutlet } from '@angular/router';
import { Announcer, Say, Session } from '@hearth/shared/web-kernel';
import { Skeleton } from '@hearth/shared/web-ui';
import { filter } from 'rxjs';
import { ConnectionNote } from './connection-note';
import { SessionDialogs } from './session-dialogs';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

/** What stands around every page: the way past the header, the header, the page, the footer and the live region. */
@Component({
  selector: 'hearth-root',
  imports: [ConnectionNote, RouterOutlet, Say, SessionDialogs, SiteFooter, SiteHeader, Skeleton],
  templateUrl: './shell.html',
  styleUrl: './shell.css',
})
export class Shell {
  readonly #opened = toSignal(inject(Router).events.pipe(filter((event) => event instanceof NavigationEnd)));

  protected readonly announcer = inject(Announcer);
  protected readonly sampleData = computed(() => this.session.installation()?.sampleData ?? false);
  /** Whether the first page is there; before, its shape is shown and nothing that would jump. */
  protected readonly opened = computed(() => this.#opened() !== undefined);
  private readonly session = inject(Session);
  private readonly main = viewChild.required<ElementRef<HTMLElement>>('main');

  protected skip(event: Event): void {
    event.preventDefault();
    const main = this.main().nativeElement;
    main.focus();
    main.scrollIntoView();
  }
}
