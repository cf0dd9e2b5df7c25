import { Component, inject, input, signal } from '@angular/core';
import { type Fault, FaultNote, Say, Session, faultFrom } from '@hearth/shared/web-kernel';
import { Avatar, Button, Icon, signOutIcon } from '@hearth/shared/web-ui';

type Person = NonNullable<ReturnType<Session['person']>>;

/** Who one is here, and the way out. The browser's own popover closes it with Escape or a press elsewhere. */
@Component({
  selector: 'hearth-account-menu',
  imports: [Avatar, Button, FaultNote, Icon, Say],
  templateUrl: './account-menu.html',
  styleUrl: './account-menu.css',
})
export class AccountMenu {
  protected readonly session = inject(Session);

  readonly person = input.required<Person>();

  protected readonly signOutIcon = signOutIcon;
  protected readonly fault = signal<Fault | undefined>(undefined);

  protected async signOut(): Promise<void> {
    this.fault.set(undefined);
    try {
      await this.session.signOut();
    } catch (error) {
      // The server couldn't be told, so the person is still signed in and has to know it.
      this.fault.set(faultFrom(error));
    }
  }
}
