import { effect, inject, untracked } from '@angular/core';
import { Announcer } from '@hearth/shared/web-kernel';
import { OutcomeWords } from '../book-space/outcome-words';
import { SpaceWords } from '../space-words/space-words';
import type { FloorStates, HeldState } from './floor-states';
import type { OfficeActs } from './office-acts';

/** The space that is open, as it was last seen. */
interface OpenSpace {
  /** The space and the day: another one of either is no change. */
  readonly subject: string;
  readonly state: HeldState['state'];
  readonly words: string;
  readonly sentence: string;
}

/** Reads out what came of an act. To be called where `inject` may be. */
export function announceOutcomes(acts: OfficeActs): void {
  const [announcer, words] = [inject(Announcer), inject(OutcomeWords)];
  effect(() => {
    const outcome = acts.outcome();
    const sentence = untracked(() => outcome && words.say(outcome));
    if (sentence) announcer.say(sentence);
  });
}

/** Reads out when others change the space that is open, and nothing else of what they do. As above. */
export function announceChanges(states: FloorStates, acts: OfficeActs): void {
  const [announcer, words] = [inject(Announcer), inject(SpaceWords)];
  let before: OpenSpace | undefined;
  effect(() => {
    const now = openSpace();
    const changed = before && now && before.subject === now.subject && before.words !== now.words;
    // What the person does is told by its outcome.
    const own = before?.state === 'MINE' || now?.state === 'MINE' || untracked(acts.outcome)?.kind === 'NOT_BOOKED';
    if (changed && !own) announcer.say(now.sentence);
    before = now;
  });

  function openSpace(): OpenSpace | undefined {
    const space = states.selected();
    const held = space && states.of(space.id);
    if (!space || !held) return undefined;
    const state = words.state(space, held);
    return { subject: `${space.id} ${states.day()}`, state: held.state, words: state, sentence: words.change(space, state) };
  }
}
