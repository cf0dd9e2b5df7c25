import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';

interface Fixture {
  readonly name: string;
  readonly filePath: string;
  readonly code: string;
  /** The rule that must speak, and what it must say; nothing for code that must pass. */
  readonly says?: { readonly rule: string; readonly message: string };
}

const uses = (name: string) => `import { thing } from '${name}';\nexport const kept = thing;\n`;
const boundary = (message: string) => ({ rule: '@nx/enforce-module-boundaries', message });
const onlyTypes = (type: string, ...types: string[]) =>
  boundary(`tagged with "type:${type}" can only depend on libs tagged with ${types.map((t) => `"type:${t}"`).join(', ')}`);
const noPackage = (type: string, name: string) =>
  boundary(`tagged with "type:${type}" is not allowed to import "${name}"`);
const lines = (count: number) => 'export {};\n'.repeat(count);

const boundaries: readonly Fixture[] = [
  {
    name: 'a domain uses no package',
    filePath: 'libs/booking/domain/src/fixture.ts',
    code: uses('rxjs'),
    says: noPackage('domain', 'rxjs'),
  },
  {
    name: 'nor does the words project',
    filePath: 'libs/shared/words/src/fixture.ts',
    code: uses('fast-check'),
    says: noPackage('domain', 'fast-check'),
  },
  {
    name: 'a domain does not know Node',
    filePath: 'libs/booking/domain/src/fixture.ts',
    code: uses('node:crypto'),
    says: { rule: 'no-restricted-imports', message: 'A domain only decides' },
  },
  {
    name: 'a domain does not use an api',
    filePath: 'libs/booking/domain/src/fixture.ts',
    code: uses('@hearth/people/api'),
    says: onlyTypes('domain', 'domain'),
  },
  {
    name: 'an api does not use a web',
    filePath: 'libs/booking/api/src/fixture.ts',
    code: uses('@hearth/booking/web'),
    says: onlyTypes('api', 'api', 'domain', 'contract'),
  },
  {
    name: 'an api does not use Angular',
    filePath: 'libs/booking/api/src/fixture.ts',
    code: uses('@angular/core'),
    says: noPackage('api', '@angular/core'),
  },
  {
    name: 'a web does not use an api',
    filePath: 'libs/booking/web/src/fixture.ts',
    code: uses('@hearth/people/api'),
    says: onlyTypes('web', 'web', 'ui', 'domain', 'contract'),
  },
  {
    name: 'a web does not use the server’s packages',
    filePath: 'libs/booking/web/src/fixture.ts',
    code: uses('typeorm'),
    says: noPackage('web', 'typeorm'),
  },
  ...['@hearth/shared/contract', '@hearth/shared/web-kernel'].map((name) => ({
    name: `the design system does not use ${name}`,
    filePath: 'libs/shared/web-ui/src/fixture.ts',
    code: uses(name),
    says: onlyTypes('ui', 'ui', 'domain'),
  })),
  ...['@angular/router', '@angular/common/http', 'apollo-angular', 'graphql'].map((name) => ({
    name: `the design system does not use ${name}`,
    filePath: 'libs/shared/web-ui/src/fixture.ts',
    code: uses(name),
    says: noPackage('ui', name),
  })),
  {
    name: 'a slice does not use another slice’s api',
    filePath: 'libs/booking/api/src/fixture.ts',
    code: uses('@hearth/people/api'),
    says: boundary('tagged with "scope:booking" can only depend on libs tagged with "scope:booking", "scope:shared", "offered"'),
  },
  {
    name: 'what is shared uses no slice',
    filePath: 'libs/shared/api-kernel/src/fixture.ts',
    code: uses('@hearth/booking/domain'),
    says: boundary('"scope:shared"'),
  },
  {
    name: 'what is shipped does not use the testing projects',
    filePath: 'libs/booking/api/src/fixture.ts',
    code: uses('@hearth/shared/api-testing'),
    says: onlyTypes('api', 'api', 'domain', 'contract'),
  },
  {
    name: 'a path does not reach into another project',
    filePath: 'libs/booking/api/src/fixture.ts',
    code: uses('../../domain/src/booking'),
    says: boundary('relative'),
  },
  {
    name: 'only sign-in knows passport-azure-ad',
    filePath: 'libs/shared/api-kernel/src/fixture.ts',
    code: uses('passport-azure-ad'),
    says: { rule: 'no-restricted-imports', message: 'Only libs/shared/sign-in' },
  },
  { name: 'sign-in does', filePath: 'libs/shared/sign-in/src/fixture.ts', code: uses('passport-azure-ad') },
  {
    name: 'a slice uses what is offered to all, and what is shared',
    filePath: 'libs/booking/api/src/fixture.ts',
    code: "export { type A } from '@hearth/people/domain';\nexport { type B } from '@hearth/shared/api-kernel';\n",
  },
  {
    name: 'the spec of a domain uses the test runner and made-up values',
    filePath: 'libs/booking/domain/src/fixture.spec.ts',
    code: "export { it } from '@jest/globals';\nexport { assert } from 'fast-check';\n",
  },
  {
    name: 'the spec of an api uses the testing projects',
    filePath: 'libs/booking/api/src/fixture.spec.ts',
    code: uses('@hearth/shared/api-testing'),
  },
];

const inDomain = 'libs/booking/domain/src/fixture.ts';
const syntax = (message: string) => ({ rule: 'no-restricted-syntax', message });
const style: readonly Fixture[] = [
  { name: 'any', filePath: inDomain, code: 'export const x: any = 1;', says: { rule: '@typescript-eslint/no-explicit-any', message: 'any' } },
  { name: 'an enum', filePath: inDomain, code: "export enum Part { Morning = 'MORNING' }", says: syntax('A union of strings') },
  { name: 'a default export', filePath: inDomain, code: 'export default 1;', says: syntax('Exports have names') },
  { name: 'five parameters', filePath: inDomain, code: 'export function f(a, b, c, d, e) { return [a, b, c, d, e]; }', says: syntax('At most four parameters') },
  {
    name: 'seven dependencies',
    filePath: 'libs/booking/api/src/fixture.ts',
    code: 'export class A { constructor(readonly a, readonly b, readonly c, readonly d, readonly e, readonly f, readonly g) {} }',
    says: syntax('At most six dependencies'),
  },
  { name: 'a test alone', filePath: 'libs/booking/domain/src/fixture.spec.ts', code: "it.only('x', () => {});", says: syntax('One test alone') },
  { name: 'the console', filePath: inDomain, code: "console.log('x');", says: { rule: 'no-console', message: 'console' } },
  { name: 'a long file', filePath: inDomain, code: lines(301), says: { rule: 'max-lines', message: 'Maximum allowed is 300' } },
  { name: 'a long resolver', filePath: 'libs/booking/api/src/fixture.resolver.ts', code: lines(151), says: { rule: 'max-lines', message: '150' } },
  { name: 'a long entity', filePath: 'libs/booking/api/src/entities/fixture.entity.ts', code: lines(81), says: { rule: 'max-lines', message: '80' } },
  { name: 'a long index', filePath: 'libs/booking/api/src/index.ts', code: lines(16), says: { rule: 'max-lines', message: '15' } },
  { name: 'a long template', filePath: 'libs/booking/web/src/fixture.html', code: '<p>a</p>\n'.repeat(121), says: { rule: 'max-lines', message: '120' } },
  {
    name: 'a long component',
    filePath: 'libs/booking/web/src/fixture.ts',
    code: `@Component({ selector: 'hearth-fixture', template: '' })\nexport class Fixture {${'\n'.repeat(121)}}`,
    says: { rule: 'hearth/component-size', message: 'at most 120' },
  },
  {
    name: 'a long function',
    filePath: inDomain,
    code: `export function f() {\n${'f();\n'.repeat(40)}}`,
    says: { rule: 'max-lines-per-function', message: 'Maximum allowed is 40' },
  },
  {
    name: 'an unmarked root field',
    filePath: 'libs/booking/api/src/fixture.resolver.ts',
    code: 'export class R { @Query() all() {} }',
    says: { rule: 'hearth/root-field-marked', message: 'who may call it' },
  },
  {
    name: 'a write outside a repository',
    filePath: 'libs/booking/api/src/fixture.ts',
    code: "export const end = 'delete from booking';",
    says: { rule: 'hearth/write-needs-tx', message: '*.repository.ts' },
  },
  { name: 'the time of day', filePath: inDomain, code: 'export const t = Date.now();', says: { rule: 'hearth/no-clock', message: 'ctx.now' } },
  {
    name: 'a picture without words',
    filePath: 'libs/booking/web/src/fixture.html',
    code: '<img src="plan.svg" />',
    says: { rule: '@angular-eslint/template/alt-text', message: 'text alternative' },
  },
  {
    name: 'a picture without words in the component itself',
    filePath: 'libs/booking/web/src/fixture.ts',
    code: "import { Component } from '@angular/core';\n@Component({ selector: 'hearth-x', template: '<img src=\"a\" />' })\nexport class X {}",
    says: { rule: '@angular-eslint/template/alt-text', message: 'text alternative' },
  },
  { name: 'a global module in a slice', filePath: 'libs/booking/api/src/fixture.ts', code: uses('@nestjs/common').replace('thing }', 'Global as thing }'), says: { rule: 'no-restricted-imports', message: 'Global' } },
  { name: 'a generated file of any length', filePath: 'libs/shared/contract/src/generated/fixture.ts', code: lines(301) },
  { name: 'the settings of a tool', filePath: 'jest.config.ts', code: 'export default {};' },
];

const said = new Map<Fixture, readonly { ruleId: string | null; message: string }[]>();

beforeAll(() => {
  const all = [...boundaries, ...style];
  const { stdout, stderr } = spawnSync(process.execPath, [join(process.cwd(), 'tools/lint/lint-snippets.mjs')], {
    input: JSON.stringify(all),
    encoding: 'utf8',
  });
  if (!stdout) throw new Error(stderr);
  const answers: { ruleId: string | null; message: string }[][] = JSON.parse(stdout);
  all.forEach((fixture, index) => said.set(fixture, answers[index] ?? []));
}, 60_000);

function check(fixture: Fixture): void {
  const { says } = fixture;
  if (!says) return expect(said.get(fixture)).toEqual([]);
  expect(said.get(fixture)).toContainEqual({ ruleId: says.rule, message: expect.stringContaining(says.message) });
}

describe('the boundaries between projects', () => {
  it.each(boundaries)('$name', check);
});

describe('the style everyone keeps', () => {
  it.each(style)('$name', check);
});
