import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Say, Session, Words } from '@hearth/shared/web-kernel';

/** In the same place on every page: how to get help, and what is shown here. */
@Component({
  selector: 'hearth-site-footer',
  imports: [RouterLink, Say],
  templateUrl: './site-footer.html',
  styleUrl: './site-footer.css',
})
export class SiteFooter {
  readonly #words = inject(Words);

  protected readonly installation = inject(Session).installation;
  /** Whether the words are a machine's and wait for a speaker's check. */
  protected readonly machineMade = computed(() => this.#words.locale() === 'cy');
}
