import { Component, effect, inject } from '@angular/core';
import { Router } from '@angular/router';
import { Address, Connection, FaultNote, Say, faultFrom } from '@hearth/shared/web-kernel';

/** A page that couldn't be opened: what it means, the reference for support, and another try at the same address. */
@Component({
  selector: 'hearth-fault-page',
  imports: [FaultNote, Say],
  templateUrl: './fault-page.html',
  styleUrl: './page.css',
})
export class FaultPage {
  protected readonly address = inject(Address);

  protected readonly fault = faultFrom(inject(Router).currentNavigation()?.extras.info);

  constructor() {
    const { online } = inject(Connection);
    let wasOffline = false;
    effect(() => {
      if (online() && wasOffline) this.address.reload();
      wasOffline = !online();
    });
  }
}
