import type { PersonId, TeamId } from '@hearth/shared/words';

/** Every kind of person, as in the database. */
export const personKinds = ['EMPLOYEE', 'AGENCY', 'ELECTED'] as const;
/** Employee, agency worker or elected member. An elected member is never line-managed. */
export type PersonKind = (typeof personKinds)[number];

/** What every colleague may see of a person. */
export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly jobTitle: string;
  readonly kind: PersonKind;
  readonly teamId: TeamId | undefined;
  /** First day here. */
  readonly joinedOn: Temporal.PlainDate;
  /** Last day here, when it is known. */
  readonly leftOn: Temporal.PlainDate | undefined;
}
