import { Service, computed, effect, inject, signal, untracked } from '@angular/core';
import { millisecondsNow } from '../clock';
import { Activity } from './activity';
import { Session } from './session';
import { SessionEnd } from './session-end';

/** Why the session is about to end: nothing was done for a while, or it is as old as it may get. */
export type EndingSoon = 'IDLE' | 'OLD';

/** How long before the end it is said, in milliseconds. */
const notice = 120_000;
/** The server writes down that a person is active at most once a minute, so its idle time may end that much earlier. */
const serverSlack = 60_000;

/** Says two minutes before that the session is going to end, while what was typed can still be kept. */
@Service()
export class SessionWarning {
  readonly #session = inject(Session);
  readonly #activity = inject(Activity);
  readonly #end = inject(SessionEnd);

  readonly #soon = signal<EndingSoon | undefined>(undefined);
  readonly #acknowledged = signal(false);

  /** How long the session lasts with nothing done, in milliseconds, as it was when the server was asked. */
  readonly #idleTime = computed(() => {
    const session = this.#session.current();
    if (!session) return undefined;
    return Temporal.Instant.from(session.idleEndsAt).epochMilliseconds - untracked(this.#activity.last) - serverSlack;
  });

  /** Why the session is about to end; undefined while it isn't, or when the person has read it. */
  readonly soon = computed(() => (this.#acknowledged() || this.#end.ended() ? undefined : this.#soon()));

  constructor() {
    effect((onCleanup) => {
      const [session, idleTime] = [this.#session.current(), this.#idleTime()];
      if (!session || idleTime === undefined || idleTime <= notice) return;
      this.#soon.set(undefined);
      const idleEnd = this.#activity.last() + idleTime;
      const lastEnd = Temporal.Instant.from(session.endsAt).epochMilliseconds;
      const timers = this.#plan(Math.min(idleEnd, lastEnd), idleEnd < lastEnd ? 'IDLE' : 'OLD');
      onCleanup(() => timers.forEach(clearTimeout));
    });
  }

  /** The person is here: keeps the session when that is possible. */
  async stay(): Promise<void> {
    if (this.#soon() === 'OLD') this.#acknowledged.set(true);
    else await this.#session.refresh();
  }

  #plan(end: number, why: EndingSoon): readonly ReturnType<typeof setTimeout>[] {
    const left = end - millisecondsNow();
    return [
      setTimeout(() => this.#soon.set(why), Math.max(0, left - notice)),
      setTimeout(() => this.#end.happened(), Math.max(0, left)),
    ];
  }
}
