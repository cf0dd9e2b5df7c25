import { Component, computed, inject } from '@angular/core';
import { ActivatedRoute } from '@angular/router';
import { Say, Session, Words } from '@hearth/shared/web-kernel';
import { Banner, Button, Card } from '@hearth/shared/web-ui';
import { Logo } from '../shell/logo';

/** Why a sign-in may come to nothing, as the server names it in the address. */
const refusals = ['unknown-person', 'left', 'try-again', 'too-many'] as const;

/** The way in: one act, which takes the person to where this installation signs people in, and back to their page. */
@Component({
  selector: 'hearth-sign-in',
  imports: [Banner, Button, Card, Logo, Say],
  templateUrl: './sign-in.html',
  styleUrl: './sign-in.css',
})
export class SignIn {
  readonly #address = inject(ActivatedRoute).snapshot.queryParamMap;
  readonly #words = inject(Words);

  protected readonly installation = inject(Session).installation;
  protected readonly demo = computed(() => this.installation()?.signIn === 'demo');
  protected readonly signedOut = this.#address.has('signed-out');
  /** Why the server sent the person back here, and what to tell support about it. */
  protected readonly refused = computed(() => {
    const reason = refusals.find((one) => one === this.#address.get('refused'));
    return reason && this.#words.say(`shell.refused.${reason}`);
  });
  protected readonly reference = this.#address.get('reference');
  protected readonly wasGoingTo = this.#address.get('return') ?? '/';
  /** The server lets only addresses of its own through. */
  protected readonly start = `/auth/sign-in?return=${encodeURIComponent(this.wasGoingTo)}`;
}
