import { Component, effect, inject, untracked } from '@angular/core';
import { Announcer, Connection, Say, Words } from '@hearth/shared/web-kernel';
import { Banner, Button } from '@hearth/shared/web-ui';

/** Says that the server can't be reached, for as long as that is so, and that it can again. */
@Component({
  selector: 'hearth-connection-note',
  imports: [Banner, Button, Say],
  templateUrl: './connection-note.html',
  styleUrl: './connection-note.css',
})
export class ConnectionNote {
  readonly #announcer = inject(Announcer);
  readonly #words = inject(Words);

  protected readonly connection = inject(Connection);
  #wasOffline = false;

  constructor() {
    effect(() => {
      const online = this.connection.online();
      if (!online) untracked(() => this.#announcer.say(this.#words.say('shell.offline')));
      else if (this.#wasOffline) untracked(() => this.#announcer.say(this.#words.say('shell.online-again')));
      this.#wasOffline = !online;
    });
  }
}
