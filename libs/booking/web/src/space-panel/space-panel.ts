import { Component, ElementRef, Injector, afterNextRender, computed, effect, inject, input, output, untracked, viewChild } from '@angular/core';
import { Say } from '@hearth/shared/web-kernel';
import { Avatar, Button, Icon, Panel, Tag, type TagTone, closeIcon } from '@hearth/shared/web-ui';
import type { PlacedSpace } from '../office/floor-drawings';
import type { HeldState } from '../office/floor-states';
import type { Offer } from '../space-list/space-list';
import { SpaceWords } from '../space-words/space-words';
import { featureIcons } from './feature-icons';
import { whoSitsNear } from './who-sits-near';

const tones: Readonly<Record<HeldState['state'], TagTone>> = {
  FREE: 'pine',
  PARTLY_FREE: 'pine',
  TAKEN: 'grey',
  TEAM: 'plum',
  MINE: 'pine',
  FIXED: 'grey',
  NOT_IN_USE: 'grey',
};

/** One space: what it has, who sits near, and the one thing to do. What came of doing it is put into it. */
@Component({
  selector: 'hearth-space-panel',
  imports: [Avatar, Button, Icon, Panel, Say, Tag],
  templateUrl: './space-panel.html',
  styleUrl: './space-panel.css',
  host: { '(keydown.escape)': 'closed.emit()' },
})
export class SpacePanel {
  readonly #element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly #injector = inject(Injector);
  readonly #spaceWords = inject(SpaceWords);

  readonly space = input.required<PlacedSpace>();
  readonly zone = input.required<string>();
  readonly spaces = input.required<readonly PlacedSpace[]>();
  readonly states = input.required<ReadonlyMap<string, HeldState>>();
  /** The day that is looked at. */
  readonly day = input.required<string>();
  /** Whether anything can be booked on that day. */
  readonly bookable = input(true);
  /** Whether an answer is awaited. */
  readonly busy = input(false);
  /** Whether this space was refused, so that another is offered in place of the button. */
  readonly refused = input(false);
  /** Whether it was booked a moment ago: cancelling then stands in the banner and not under the same finger. */
  readonly justBooked = input(false);
  readonly booked = output<Offer>();
  /** The person wants to cancel this booking. */
  readonly cancelled = output<string>();
  readonly closed = output();

  protected readonly closeIcon = closeIcon;
  protected readonly held = computed(() => this.states().get(this.space().id));
  protected readonly title = computed(() => this.#spaceWords.title(this.space()));
  protected readonly place = computed(() => this.#spaceWords.place(this.space(), this.zone()));
  protected readonly tag = computed(() => {
    const held = this.held();
    if (!held) return undefined;
    // Who sits here stands below, with their face.
    const taken = held.state === 'TAKEN' || held.state === 'TEAM' || held.state === 'PARTLY_FREE';
    const words = taken ? this.#spaceWords.short(held.state) : this.#spaceWords.state(this.space(), held);
    return { words: this.#spaceWords.large(words), tone: tones[held.state] };
  });
  protected readonly features = computed(() => {
    const words = this.#spaceWords.features(this.space());
    return this.space().features.map((feature, place) => ({ icon: featureIcons[feature], words: this.#spaceWords.large(words[place] ?? '') }));
  });
  protected readonly here = computed(() => this.held()?.holders.filter(({ mine }) => !mine) ?? []);
  protected readonly near = computed(() => whoSitsNear(this.space(), this.spaces(), this.states()));
  protected readonly team = computed(() => this.near().filter(({ person }) => person.team).length);
  protected readonly offer = computed(() => {
    const free = this.bookable() && !this.refused() ? this.held()?.free : undefined;
    if (!free || this.held()?.state === 'MINE') return undefined;
    const label = this.#spaceWords.label(this.space());
    return { spaceId: this.space().id, part: free, words: this.#spaceWords.bookAct({ label, day: this.day(), part: free }) };
  });
  protected readonly cancellable = computed(() => {
    if (this.justBooked()) return undefined;
    return this.held()?.holders.find(({ mine }) => mine)?.bookingId ?? undefined;
  });
  private readonly panel = viewChild.required(Panel);

  constructor() {
    effect(() => {
      this.held();
      untracked(() => this.#keepFocus());
    });
  }

  /** Moves the focus to the title. */
  focus(): void {
    this.panel().focus();
  }

  /** When somebody else takes the space, the button goes; a focus that stood on it would fall to the page's beginning. */
  #keepFocus(): void {
    const { ownerDocument } = this.#element;
    if (!this.#element.contains(ownerDocument.activeElement)) return;
    const back = () => {
      if (ownerDocument.activeElement === ownerDocument.body) this.focus();
    };
    afterNextRender({ read: back }, { injector: this.#injector });
  }
}
