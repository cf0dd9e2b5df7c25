import type { Holders } from '@hearth/shared/words';

/** Who may do what with sites, floors and spaces. */
export const workplacePermissions = {
  'workplace.read': 'everyone',
} as const satisfies Record<string, Holders>;
