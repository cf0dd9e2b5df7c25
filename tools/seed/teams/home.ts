import type { Home } from '../team-tree';

/** Where a team usually sits: the site, the floor's level and the bank. */
export function at(site: 'Mill Lane' | 'Canal Wharf', level: number, bank: string): Home {
  return { site, level, bank };
}
