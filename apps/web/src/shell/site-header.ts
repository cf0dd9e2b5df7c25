import { Component, computed, inject } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { Connection, Say, Session, Words } from '@hearth/shared/web-kernel';
import { Icon, bookingsIcon, officeIcon } from '@hearth/shared/web-ui';
import { AccountMenu } from './account-menu';
import { Logo } from './logo';

/** The product, where one can go, the other language and oneself. On a phone the places are tabs at the bottom. */
@Component({
  selector: 'hearth-site-header',
  imports: [AccountMenu, Icon, Logo, RouterLink, RouterLinkActive, Say],
  templateUrl: './site-header.html',
  styleUrl: './site-header.css',
})
export class SiteHeader {
  readonly #words = inject(Words);
  readonly #connection = inject(Connection);

  protected readonly person = inject(Session).person;
  protected readonly places = [
    { path: '/office', key: 'shell.office', icon: officeIcon },
    { path: '/my-bookings', key: 'shell.my-bookings', icon: bookingsIcon },
  ] as const;
  protected readonly otherLanguage = computed(() => (this.#words.locale() === 'en' ? 'cy' : 'en'));

  protected async switchLanguage(): Promise<void> {
    try {
      await this.#words.speak(this.otherLanguage());
    } catch {
      // Its sentences couldn't be fetched; the page says that the server can't be reached.
      this.#connection.lost();
    }
  }
}
