import type { Holders } from '@hearth/shared/words';

/** Who may do what with people's records. */
export const peoplePermissions = {
  'people.record-leaver': ['HumanResources', 'Administrator'],
} as const satisfies Record<string, Holders>;
