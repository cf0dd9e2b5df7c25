import { Component, computed, effect, inject, resource, signal, untracked } from '@angular/core';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { Announcer, FaultNote, Say, Words, faultFrom } from '@hearth/shared/web-kernel';
import { Button, EmptyState, Skeleton, TextField, searchIcon } from '@hearth/shared/web-ui';
import { byTeam, fetchDemoPeople, matching, suggested, withRole } from './demo-people';
import { PersonLink } from './person-link';

/** The demo's provider page: become any person of the sample council. A choice is a plain move to the callback. */
@Component({
  selector: 'hearth-choose-person',
  imports: [Button, EmptyState, FaultNote, PersonLink, RouterLink, Say, Skeleton, TextField],
  templateUrl: './choose-person.html',
  styleUrl: './choose-person.css',
})
export class ChoosePerson {
  readonly #words = inject(Words);
  readonly #announcer = inject(Announcer);

  /** The sign-in that is under way; without it there is nothing to come back to. */
  protected readonly state = inject(ActivatedRoute).snapshot.queryParamMap.get('state');
  protected readonly people = resource({
    params: () => this.state ?? undefined,
    loader: ({ abortSignal }) => fetchDemoPeople(abortSignal),
  });
  protected readonly text = signal('');
  protected readonly searchIcon = searchIcon;

  protected readonly fault = computed(() => {
    const error = this.people.error();
    return error ? faultFrom(error) : undefined;
  });
  protected readonly everyone = computed(() => (this.people.hasValue() ? this.people.value() : undefined));
  protected readonly found = computed(() => matching(this.everyone() ?? [], this.text()));
  protected readonly suggested = computed(() => (this.text().trim() ? [] : suggested(this.everyone() ?? [])));
  protected readonly holders = computed(() => withRole(this.found()));
  protected readonly teams = computed(() => byTeam(this.found()));

  constructor() {
    effect(() => {
      if (!this.text().trim()) return;
      const count = this.found().length;
      untracked(() => this.#announcer.say(this.#words.say('shell.choose-found', { count })));
    });
  }
}
