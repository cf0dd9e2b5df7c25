import { Service, inject } from '@angular/core';
import type { SpaceKind } from '@hearth/workplace/domain';
import { Words } from '@hearth/shared/web-kernel';
import { type DayPart, assertNever } from '@hearth/shared/words';
import type { PlacedSpace } from '../office/floor-drawings';
import type { HeldState } from '../office/floor-states';

type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A room of this width has room for its seats beside its state, in the plan's units. */
const roomForSeats = 100;

/** What a space is called by. */
interface NamedSpace {
  readonly code: string;
  readonly kind: SpaceKind;
  readonly name: string | null;
}

/** Says what a space is and how it stands, in the same words on the plan, in the list and in the panel. */
@Service()
export class SpaceWords {
  readonly #words = inject(Words);

  /** "Desk D016", "Derwent", "Parking bay P03". */
  title({ kind, code, name }: NamedSpace): string {
    return this.#words.say('booking.space.title', { kind, code, name: name ?? code });
  }

  /** What stands on its label: "D016", "Derwent". */
  label({ code, name }: NamedSpace): string {
    return name ?? code;
  }

  /** "Bank C, North range"; only the zone for what stands in no bank. */
  place({ bank }: Pick<PlacedSpace, 'bank'>, zone: string): string {
    return bank === null ? zone : this.#words.say('booking.space.place', { bank, zone });
  }

  /** "free all day", "taken by Priya Shah". */
  state(space: Pick<PlacedSpace, 'closedReason' | 'fixedToName' | 'kind'>, held: HeldState): string {
    const [first] = held.holders;
    const part = held.free ?? first?.part ?? 'ALL_DAY';
    const mine = held.holders.find((holder) => holder.mine);
    switch (held.state) {
      case 'FREE':
        return this.#words.say('booking.state.FREE', { part });
      case 'PARTLY_FREE':
        return this.#words.say('booking.state.PARTLY_FREE', { part, name: first?.name ?? '' });
      case 'MINE':
        return this.#words.say('booking.state.MINE', { part: mine?.part ?? part });
      case 'NOT_IN_USE':
        return this.#words.say('booking.state.NOT_IN_USE', { reason: space.closedReason ?? '' });
      case 'FIXED':
        return this.#words.say('booking.state.FIXED', { kind: space.kind, name: space.fixedToName ?? '' });
      case 'TEAM':
      case 'TAKEN':
        return this.#words.say(`booking.state.${held.state}`, { name: held.holders.map(({ name }) => name).join(', ') });
      default:
        return assertNever(held.state);
    }
  }

  /** "free", "taken": how a space stands in a word or two. */
  short(state: HeldState['state']): string {
    return this.#words.say('booking.state.short', { state });
  }

  /** What stands under the code on the plan: the half that is free, or what a room is like. */
  note(space: Pick<PlacedSpace, 'kind' | 'seats' | 'width'>, { state, free }: HeldState): string | undefined {
    if (space.kind === 'ROOM') {
      const short = this.short(state);
      return space.width < roomForSeats ? short : this.#words.say('booking.plan.room', { seats: space.seats, state: short });
    }
    return state === 'PARTLY_FREE' && free ? this.#words.say('booking.plan.half', { part: free }) : undefined;
  }

  /** "Desk D016 has changed: taken by Priya Shah." */
  change(space: NamedSpace, state: string): string {
    return this.#words.say('booking.space.changed', { title: this.title(space), state });
  }

  /** "rise-fall desk", "two screens". */
  features({ features }: Pick<PlacedSpace, 'features'>): readonly string[] {
    return features.map((feature) => this.#words.say(`shared.feature.${feature}`));
  }

  /**
   * Everything in one line, for a reader who can't see the drawing: "D014, free all day, two screens". The initials of
   * who holds it are said too, since they are what is written there and what somebody who speaks to the computer says.
   */
  line(space: PlacedSpace, held: HeldState | undefined): string {
    const state = held ? [this.state(space, held)] : [];
    const initials = this.initials(space, held);
    return [this.label(space), ...state, ...(initials ? [initials] : []), ...this.features(space)].join(', ');
  }

  /** Whose initials stand in the place of the code, if any do. */
  initials(space: Pick<PlacedSpace, 'kind'>, held: HeldState | undefined): string | undefined {
    const shown = (held?.state === 'TAKEN' || held?.state === 'TEAM') && space.kind !== 'ROOM';
    return shown ? held.holders[0]?.initials : undefined;
  }

  /** "Thursday 26 November", or "the morning of Thursday 26 November". */
  dayAndPart(day: string, part: DayPart): string {
    return this.#words.say('booking.day-and-part', { day: Temporal.PlainDate.from(day), part });
  }

  /** "Book D016 for Thursday". */
  bookAct({ label, day, part }: { readonly label: string; readonly day: string; readonly part: DayPart }): string {
    // The ISO calendar has seven weekdays, which its types don't say.
    const weekday = this.#words.say(`shared.weekday.${Temporal.PlainDate.from(day).dayOfWeek as Weekday}`);
    return this.#words.say('booking.panel.book', { label, weekday, part });
  }

  /** Text as the beginning of a sentence. */
  large(text: string): string {
    return text.charAt(0).toUpperCase() + text.slice(1);
  }
}
