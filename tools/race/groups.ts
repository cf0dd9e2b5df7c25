import type { Stage } from './contest.ts';
import type { Contestant } from './contestant.ts';

/** Those who fight for one desk. Nobody is in two groups. */
export interface DeskGroup {
  readonly spaceId: string;
  readonly people: readonly Contestant[];
}

/** As many groups of this size as there are people and desks for. */
export function groupsAt({ deskIds, people }: Pick<Stage, 'deskIds' | 'people'>, size: number): readonly DeskGroup[] {
  return deskIds
    .slice(0, Math.floor(people.length / size))
    .map((spaceId, index) => ({ spaceId, people: people.slice(index * size, (index + 1) * size) }));
}
