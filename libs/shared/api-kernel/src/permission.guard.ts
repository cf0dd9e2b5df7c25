import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { allowKey, publicKey } from './allow';
import { contextOf } from './context-of';
import { Fault, faultSentences } from './faults';
import { Permissions } from './permissions';

/** Refuses every root field and route that is not marked, and every person without the permission it names. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly permissions: Permissions,
  ) {}

  canActivate(execution: ExecutionContext): boolean {
    const handler = execution.getHandler();
    if (this.reflector.get<string | undefined>(publicKey, handler)) return true;
    const permission = this.reflector.get<string | undefined>(allowKey, handler);
    const actor = contextOf(execution).actor;
    if (!actor) throw new Fault('UNAUTHENTICATED', faultSentences.UNAUTHENTICATED);
    if (permission && this.permissions.holds(actor.roles, permission)) return true;
    throw new Fault('FORBIDDEN', faultSentences.FORBIDDEN);
  }
}
