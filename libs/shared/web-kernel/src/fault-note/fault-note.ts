import { Component, booleanAttribute, computed, inject, input, output } from '@angular/core';
import type { WordKey } from '@hearth/shared/contract';
import { Banner, Button } from '@hearth/shared/web-ui';
import { Connection } from '../connection/connection';
import type { Fault, FaultKind } from '../graphql/fault';
import { Say } from '../words/say';
import { Words } from '../words/words';

const sentences: Readonly<Record<FaultKind, WordKey>> = {
  OFFLINE: 'shell.fault.OFFLINE',
  SESSION_ENDED: 'shell.fault.SESSION_ENDED',
  FORBIDDEN: 'shell.fault.FORBIDDEN',
  BAD_USER_INPUT: 'shell.fault.BAD_USER_INPUT',
  TOO_MANY_REQUESTS: 'shell.fault.TOO_MANY_REQUESTS',
  UNAVAILABLE: 'shell.fault.UNAVAILABLE',
  BROKEN: 'shell.fault.BROKEN',
};

/** Something broke while a screen was asking or acting: says what it means for the person, and offers another try. */
@Component({
  selector: 'hearth-fault-note',
  imports: [Banner, Button, Say],
  templateUrl: './fault-note.html',
})
export class FaultNote {
  readonly #words = inject(Words);
  readonly #connection = inject(Connection);

  readonly fault = input.required<Fault>();
  /** Whether another try is under way. */
  readonly busy = input(false, { transform: booleanAttribute });
  /** The person wants to try again. */
  readonly retried = output();

  /** Whether it will be tried again by itself, as the page says at its top. */
  protected readonly waiting = computed(() => this.fault().kind === 'OFFLINE' && !this.#connection.online());
  protected readonly sentence = computed(() => this.#words.sayMessage({ key: sentences[this.fault().kind], values: {} }));
}
