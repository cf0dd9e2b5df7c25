import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AddressInfo } from 'node:net';
import { Controller, Get, type INestApplication } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import type { Request, Response } from 'express';
import type { PersonId, Role, SessionId } from '@hearth/shared/words';
import { Allow, Public, publicKey } from './allow';
import { Clock } from './clock';
import type { CarriesContext } from './context-of';
import { HttpFaultFilter } from './http/http-fault.filter';
import { PermissionGuard } from './permission.guard';
import { Permissions, permissionTable } from './permissions';
import { systemContext } from './system-context';

@Controller()
class Routes {
  @Get('open') @Public('it says nothing') open(): string { return 'open'; }
  @Get('staff') @Allow('scrap.read') staff(): string { return 'staff'; }
  @Get('facilities') @Allow('scrap.keep') facilities(): string { return 'facilities'; }
  @Get('misspelt') @Allow('scrap.kepe') misspelt(): string { return 'never'; }
  @Get('unmarked') @Public('for now') unmarked(): string { return 'never'; }
}
// Lint would not let it be written without a mark.
Reflect.deleteMetadata(publicKey, Routes.prototype.unmarked);

let app: INestApplication;
let url: string;

/** Stands in for signing in: whoever asks says which roles they hold. */
function believe(request: Request & CarriesContext, _response: Response, next: () => void): void {
  const roles = request.headers['x-roles'];
  const actor = { personId: 'p' as PersonId, sessionId: 's' as SessionId, signedInAt: new Clock().now() };
  request.hearth = {
    ...systemContext(new Clock(), 'spec'),
    actor: typeof roles === 'string' ? { ...actor, roles: roles.split(',') as Role[] } : undefined,
  };
  next();
}

beforeAll(async () => {
  const testing = await Test.createTestingModule({
    controllers: [Routes],
    providers: [
      Permissions,
      { provide: permissionTable, useValue: { 'scrap.read': 'everyone', 'scrap.keep': ['Facilities'] } },
      { provide: APP_GUARD, useClass: PermissionGuard },
      { provide: APP_FILTER, useClass: HttpFaultFilter },
    ],
  }).compile();
  app = testing.createNestApplication({ logger: false });
  app.use(believe);
  await app.listen(0, '127.0.0.1');
  url = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
});

afterAll(() => app?.close());

describe('what may be asked', () => {
  it.each([
    ['nobody', undefined, { open: 200, staff: 401, facilities: 401, misspelt: 401, unmarked: 401 }],
    ['staff', '', { open: 200, staff: 200, facilities: 403, misspelt: 403, unmarked: 403 }],
    ['Facilities', 'Facilities', { open: 200, staff: 200, facilities: 200, misspelt: 403, unmarked: 403 }],
    ['an administrator', 'Administrator', { open: 200, staff: 200, facilities: 403, misspelt: 403, unmarked: 403 }],
    ['a role that is none', 'toString', { open: 200, staff: 200, facilities: 403, misspelt: 403, unmarked: 403 }],
  ])('by %s', async (_who, roles, expected) => {
    const statuses: Record<string, number> = {};
    for (const route of Object.keys(expected)) {
      statuses[route] = (await fetch(`${url}/${route}`, { headers: roles === undefined ? {} : { 'x-roles': roles } })).status;
    }
    expect(statuses).toEqual(expected);
  });
});
