import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/**
 * The browser side's tests, as one Jest project: specs of the design system, the web kernel and every slice's screens.
 * They run in jsdom with Angular's own compiler, as ES modules (`node --experimental-vm-modules`).
 *
 * @type {import('jest').ProjectConfig | Record<string, unknown>}
 */
export const web = {
  displayName: 'web',
  rootDir: root,
  roots: ['<rootDir>/apps/web', '<rootDir>/libs'],
  testMatch: [
    '<rootDir>/apps/web/**/*.spec.ts',
    '<rootDir>/libs/*/web/**/*.spec.ts',
    '<rootDir>/libs/shared/web-*/**/*.spec.ts',
  ],
  testEnvironment: '<rootDir>/libs/shared/web-testing/src/jest/browser-environment.mjs',
  setupFilesAfterEnv: ['<rootDir>/libs/shared/web-testing/src/jest/setup.ts'],
  moduleFileExtensions: ['ts', 'html', 'js', 'mjs', 'json'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: {
    '^@hearth/([^/]+)/([^/]+)$': '<rootDir>/libs/$1/$2/src/index.ts',
    '^tslib$': 'tslib/tslib.es6.mjs',
  },
  transform: {
    '^.+\\.(ts|html)$': [
      'jest-preset-angular',
      { tsconfig: '<rootDir>/apps/web/tsconfig.spec.json', stringifyContentPathRegex: '\\.html$', useESM: true },
    ],
  },
  transformIgnorePatterns: ['node_modules/'],
};
