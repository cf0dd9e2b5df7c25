import { Inject, Injectable } from '@nestjs/common';
import type { Holders, Role } from '@hearth/shared/words';

/** Who holds which permission: the slices' tables, merged by the app. */
export type PermissionTable = Readonly<Record<string, Holders>>;
/** The token under which the module provides it. */
export const permissionTable = Symbol('permissionTable');

/** Answers what a person may do, by their roles. */
@Injectable()
export class Permissions {
  constructor(@Inject(permissionTable) private readonly table: PermissionTable) {}

  /** Whether the permission exists at all. A mark that names none opens nothing. */
  knows(permission: string): boolean {
    return Object.hasOwn(this.table, permission);
  }

  /** Whether somebody signed in with these roles holds the permission. */
  holds(roles: readonly Role[], permission: string): boolean {
    if (!this.knows(permission)) return false;
    const holders = this.table[permission];
    return holders === 'everyone' || (holders?.some(role => roles.includes(role)) ?? false);
  }

  /** Everything that somebody signed in with these roles may do, in the order of the alphabet. */
  of(roles: readonly Role[]): string[] {
    return Object.keys(this.table)
      .filter(permission => this.holds(roles, permission))
      .sort();
  }

  holdersOf(permission: string): Holders | undefined {
    return this.table[permission];
  }
}
