// @ts-check
import nx from '@nx/eslint-plugin';
import { createProjectGraphAsync } from '@nx/devkit';
import angular from 'angular-eslint';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { boundaries, boundariesForSpecs } from './tools/lint/boundaries.mjs';
import { rules } from './tools/lint/rules/index.mjs';
import { forbiddenImports, forbiddenSyntax } from './tools/lint/forbidden.mjs';

// The boundary rule reads this graph from Nx's cache and is silent without it, so it is brought up to date here.
await createProjectGraphAsync({ exitOnError: false });

const specs = ['**/*.spec.ts', '**/*.spec.mjs'];
const generated = ['**/generated/**', '**/*.documents.ts'];
const migrations = ['apps/api/migrations/**', 'apps/api/src/migrations/**'];
const domain = ['libs/*/domain/**/*.ts', 'libs/shared/words/**/*.ts'];
const server = [
  ...['apps/api/**/*.ts', 'libs/*/api/**/*.ts', 'libs/shared/api-kernel/**/*.ts'],
  ...['libs/shared/sign-in/**/*.ts', 'libs/shared/api-testing/**/*.ts', 'tools/seed/**/*.ts'],
];
const browser = [
  ...['apps/web/**/*.ts', 'libs/*/web/**/*.ts', 'libs/shared/web-kernel/**/*.ts'],
  ...['libs/shared/web-ui/**/*.ts', 'libs/shared/web-testing/**/*.ts'],
];
/** Rules that follow a value's type: they catch what would be lost silently, and no others are worth their time. */
const typed = {
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/return-await': ['error', 'in-try-catch'],
};

export default defineConfig(
  globalIgnores(['dist/', '.nx/', '.angular/', '.data/', 'coverage/', 'tmp/', 'test-results/', '**/*.d.ts']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    name: 'hearth/every file',
    files: ['**/*.ts', '**/*.mjs'],
    languageOptions: { parser: tseslint.parser, sourceType: 'module' },
    plugins: { '@nx': nx, '@typescript-eslint': tseslint.plugin, hearth: { rules } },
    rules: {
      '@nx/enforce-module-boundaries': boundaries,
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/ban-ts-comment': 'error',
      'eqeqeq': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'no-restricted-imports': ['error', forbiddenImports()],
      'no-restricted-syntax': ['error', ...forbiddenSyntax()],
    },
  },

  {
    name: 'hearth/what is shipped',
    files: ['libs/**/*.ts', 'apps/**/*.ts'],
    rules: { 'no-console': 'error', 'hearth/no-clock': 'error' },
  },
  {
    name: 'hearth/domain',
    files: domain,
    ignores: specs,
    rules: { 'no-restricted-imports': ['error', forbiddenImports('domain')] },
  },
  {
    name: 'hearth/server',
    files: server,
    languageOptions: { parserOptions: { project: 'tools/tsconfig/api.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...typed,
      'hearth/root-field-marked': 'error',
      'hearth/write-needs-tx': 'error',
      'no-restricted-imports': ['error', forbiddenImports('api')],
    },
  },
  {
    name: 'hearth/kernel and seed',
    files: ['libs/shared/{api-kernel,sign-in,api-testing}/**/*.ts', 'tools/seed/**/*.ts'],
    rules: { 'hearth/write-needs-tx': 'off', 'no-restricted-imports': ['error', forbiddenImports()] },
  },
  {
    name: 'hearth/sign-in',
    files: ['libs/shared/sign-in/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', forbiddenImports('sign-in')] },
  },
  { name: 'hearth/resolvers', files: ['**/*.resolver.ts'], rules: { 'max-lines': ['error', { max: 150 }] } },
  { name: 'hearth/entities', files: ['**/*.entity.ts'], rules: { 'max-lines': ['error', { max: 80 }] } },
  { name: 'hearth/index', files: ['libs/!(shared)/*/src/index.ts'], rules: { 'max-lines': ['error', { max: 15 }] } },

  {
    name: 'hearth/browser',
    files: browser,
    extends: [angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    languageOptions: { parserOptions: { project: 'tools/tsconfig/web.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...typed,
      'hearth/component-size': ['error', 120],
      '@angular-eslint/component-selector': ['error', { type: ['element', 'attribute'], prefix: 'hearth', style: 'kebab-case' }],
      '@angular-eslint/directive-selector': ['error', { type: 'attribute', prefix: 'hearth', style: 'camelCase' }],
      '@angular-eslint/prefer-host-metadata-property': 'error',
      '@angular-eslint/prefer-on-push-component-change-detection': 'off',
      '@angular-eslint/prefer-signals': 'error',
      '@angular-eslint/prefer-output-readonly': 'error',
    },
  },
  {
    name: 'hearth/templates',
    files: ['**/*.html'],
    extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility],
    rules: {
      'max-lines': ['error', { max: 120 }],
      '@angular-eslint/template/button-has-type': 'error',
      '@angular-eslint/template/no-any': 'error',
      '@angular-eslint/template/no-positive-tabindex': 'error',
      '@angular-eslint/template/prefer-self-closing-tags': 'error',
    },
  },

  {
    name: 'hearth/specs',
    files: specs,
    rules: {
      '@nx/enforce-module-boundaries': boundariesForSpecs,
      'max-lines-per-function': 'off',
      'hearth/no-clock': 'off',
      'hearth/write-needs-tx': 'off',
    },
  },
  {
    name: 'hearth/migrations',
    files: migrations,
    rules: { 'hearth/write-needs-tx': 'off', 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
  {
    name: 'hearth/generated',
    files: generated,
    rules: {
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unused-vars': 'off',
    },
  },
  {
    name: 'hearth/settings of tools',
    files: ['*.config.{ts,mjs}', '*/*/*.config.{ts,mjs}', 'e2e/*.config.ts'],
    rules: { 'no-restricted-syntax': ['error', ...forbiddenSyntax({ defaultExport: true })] },
  },
);
