import { Component, computed, inject, signal } from '@angular/core';
import { type Fault, FaultNote, Say, Session, SessionWarning, faultFrom } from '@hearth/shared/web-kernel';
import { Button, Dialog } from '@hearth/shared/web-ui';

/** Says that the session is about to end, and that it has ended, over whatever page is open; the page keeps its state. */
@Component({
  selector: 'hearth-session-dialogs',
  imports: [Button, Dialog, FaultNote, Say],
  templateUrl: './session-dialogs.html',
})
export class SessionDialogs {
  protected readonly session = inject(Session);
  protected readonly warning = inject(SessionWarning);

  protected readonly staying = signal(false);
  protected readonly fault = signal<Fault | undefined>(undefined);
  protected readonly warned = computed(() => this.session.current() !== undefined && this.warning.soon() !== undefined);

  protected async stay(): Promise<void> {
    this.staying.set(true);
    this.fault.set(undefined);
    try {
      await this.warning.stay();
    } catch (error) {
      // No network, or the session has ended by now, which has a dialog of its own.
      this.fault.set(faultFrom(error));
    } finally {
      this.staying.set(false);
    }
  }
}
