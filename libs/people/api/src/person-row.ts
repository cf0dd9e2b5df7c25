import type { PersonId, TeamId } from '@hearth/shared/words';

/** A person as read from the database, in the shape of the contract; `team` and `lineManager` are looked up by loaders. */
export interface PersonRow {
  readonly id: PersonId;
  readonly name: string;
  readonly initials: string;
  readonly jobTitle: string;
  readonly teamId: TeamId | null;
}

/** The columns of a PersonRow, for a SELECT from `people` under the alias. */
export function personColumns(alias: string): string {
  return ['id', 'name', 'initials', 'job_title AS "jobTitle"', 'team_id AS "teamId"'].map(column => `${alias}.${column}`).join(', ');
}
