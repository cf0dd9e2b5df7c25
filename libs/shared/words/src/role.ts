/** Every role, by the names that the sign-in provider uses. */
export const roles = [
  'Administrator',
  'Facilities',
  'HumanResources',
  'Communications',
  'Reception',
  'Auditor',
] as const;
/** Roles come from the sign-in provider's app roles only. Line manager is a fact of the hierarchy, not a role. */
export type Role = (typeof roles)[number];

/** Who holds a permission: everyone who is signed in, or those with one of the roles. */
export type Holders = 'everyone' | readonly Role[];
