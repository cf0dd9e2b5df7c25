import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { ContractCheck, Permissions } from '@hearth/shared/api-kernel';
import { TestServer } from '@hearth/shared/api-testing';
import { roles } from '@hearth/shared/words';
import { makeApp } from './harness/make-app';

const golden = new URL('../goldens/permissions.md', import.meta.url);
let server: TestServer;

beforeAll(async () => {
  server = await TestServer.start(makeApp);
});

afterAll(() => server?.close());

/** Every root field, what opens it, and to whom: one glance shows who may do what. */
function table(): string {
  const permissions = server.app.get(Permissions);
  const rows = server.app.get(ContractCheck).rootFields().map(({ type, field, permission, publicBecause }) => {
    const holders = roles.map(role => (permission && permissions.holds([role], permission) ? 'yes' : ''));
    const staff = permission && permissions.holds([], permission) ? 'yes' : '';
    const mark = publicBecause ? `public: ${publicBecause}` : (permission ?? '');
    return `| ${type}.${field} | ${mark} | ${[staff, ...holders].join(' | ')} |`;
  });
  const head = ['Field', 'Opened by', 'Everyone signed in', ...roles];
  return `# Who may do what\n\nMade by \`apps/api/e2e/permissions.spec.ts\`; run it with \`UPDATE_GOLDENS=yes\` after a change that is meant.\n\n| ${head.join(' | ')} |\n|${head.map(() => '---|').join('')}\n${rows.join('\n')}\n`;
}

describe('the table of permissions', () => {
  it('is the one in goldens/permissions.md', () => {
    if (process.env['UPDATE_GOLDENS'] === 'yes') writeFileSync(golden, table());
    expect(table()).toBe(readFileSync(golden, 'utf8'));
  });

  it('marks every field', () => {
    const unmarked = server.app.get(ContractCheck).rootFields().filter(field => !field.permission && !field.publicBecause);
    expect(unmarked).toEqual([]);
  });
});
