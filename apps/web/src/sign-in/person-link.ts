import { Component, booleanAttribute, computed, inject, input } from '@angular/core';
import { Words } from '@hearth/shared/web-kernel';
import { Avatar, Icon, Tag, forwardIcon } from '@hearth/shared/web-ui';
import type { DemoPerson } from './demo-people';

/** One person to be, as one large link: who they are, and what makes them worth a try. */
@Component({
  selector: 'hearth-person-link',
  imports: [Avatar, Icon, Tag],
  templateUrl: './person-link.html',
  styleUrl: './person-link.css',
})
export class PersonLink {
  readonly #words = inject(Words);

  readonly person = input.required<DemoPerson>();
  readonly state = input.required<string>();
  /** Whether what makes the person worth a try comes first. */
  readonly large = input(false, { transform: booleanAttribute });

  protected readonly forwardIcon = forwardIcon;
  protected readonly initials = computed(() => {
    const words = this.person().name.split(' ');
    return [words.at(0), words.at(-1)].map((word) => word?.charAt(0) ?? '').join('');
  });
  protected readonly role = computed(() => {
    const [role] = this.person().roles;
    return role ? this.#words.say(`shared.role.${role}`) : undefined;
  });
  /** The note, where it tells more than the job and the team do. */
  protected readonly note = computed(() => {
    const { note, jobTitle } = this.person();
    return note.startsWith(jobTitle) ? undefined : note;
  });
  protected readonly address = computed(() => {
    const query = new URLSearchParams({ code: this.person().objectId, state: this.state() });
    return `/auth/callback?${query}`;
  });
}
