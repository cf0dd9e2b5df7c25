import { Service, computed, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { faultFrom } from '../graphql/fault';
import { Graphql } from '../graphql/graphql';
import { Socket } from '../graphql/socket';
import { Address } from '../page/address';
import { OtherTabs } from './other-tabs';
import { SessionEnd } from './session-end';
import { SessionDocument, type SessionQuery } from './session.documents';

/** Who is signed in here, and what this installation is. */
@Service()
export class Session {
  readonly #graphql = inject(Graphql);
  readonly #end = inject(SessionEnd);
  readonly #tabs = inject(OtherTabs);
  readonly #address = inject(Address);

  readonly #facts = signal<SessionQuery | undefined>(undefined);
  readonly #signingOut = signal(false);
  #asked: Promise<void> | undefined;

  /** The open session; undefined until it is known, and when nobody is signed in. */
  readonly current = computed(() => this.#facts()?.session ?? undefined);
  readonly person = computed(() => this.current()?.person);
  /** What this installation is; undefined until it is known. */
  readonly installation = computed(() => this.#facts()?.installation);
  /** Whether the session ended while the page was open. */
  readonly ended = computed(() => this.current() !== undefined && this.#end.ended() && !this.#signingOut());
  /** Whether signing out is under way. */
  readonly signingOut = this.#signingOut.asReadonly();

  constructor() {
    inject(Socket)
      .sessionEnded.pipe(takeUntilDestroyed())
      .subscribe(() => this.#end.happened());
    this.#tabs.heard.pipe(takeUntilDestroyed()).subscribe((word) => {
      if (word === 'signed-out') this.#end.happened();
      if (word === 'signed-in') void this.#resume();
    });
  }

  /** Whether the person may do something. Only for what to show: the server decides in any case. */
  may(permission: string): boolean {
    return this.current()?.permissions.includes(permission) ?? false;
  }

  /** Asks who is signed in, once. Throws a `Fault` when nobody can say; the next call asks again. */
  async known(): Promise<void> {
    this.#asked ??= this.refresh();
    try {
      await this.#asked;
    } catch (error) {
      this.#asked = undefined;
      throw faultFrom(error);
    }
  }

  /** Asks again, which also keeps the session from ending for want of anything done. */
  async refresh(): Promise<void> {
    const before = this.current();
    const facts = await this.#graphql.ask(SessionDocument, {});
    if (before && facts.session?.person.id !== before.person.id) return this.#end.happened();
    this.#facts.set(facts);
    if (facts.session && facts.session.id !== before?.id) this.#tabs.tell('signed-in');
  }

  /** Goes to sign in, and comes back here afterwards. */
  signInAgain(): void {
    this.#address.leaveFor(`/auth/sign-in?return=${encodeURIComponent(this.#address.current())}`);
  }

  /** Ends the session here, in every tab and on the server. Throws a `Fault` when the server can't be told. */
  async signOut(): Promise<void> {
    this.#signingOut.set(true);
    try {
      const reply = await fetch('/auth/sign-out', { method: 'POST', headers: { 'x-hearth-request': '1' } });
      // A session that had ended already is signed out as well.
      if (!reply.ok && reply.status !== 401) throw new Error(`Signing out was answered with ${reply.status}`);
      this.#tabs.tell('signed-out');
      this.#address.leaveFor((await providersSignOut(reply)) ?? '/sign-in?signed-out=true');
    } catch (error) {
      this.#signingOut.set(false);
      throw faultFrom(error);
    }
  }

  /** The person signed in again in another tab: what was typed here can go on. */
  async #resume(): Promise<void> {
    if (!this.ended()) return;
    this.#end.undone();
    try {
      await this.refresh();
    } catch {
      // Nobody can say; the next thing asked of the server will.
    }
  }
}

/** Where to sign out of the provider too, when it wants that. */
async function providersSignOut(reply: Response): Promise<string | undefined> {
  const answer: unknown = reply.ok ? await reply.json() : undefined;
  if (typeof answer !== 'object' || answer === null || !('redirectUrl' in answer)) return undefined;
  return typeof answer.redirectUrl === 'string' ? answer.redirectUrl : undefined;
}
