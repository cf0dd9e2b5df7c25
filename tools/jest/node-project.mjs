import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { compilerOptions } = JSON.parse(readFileSync(`${root}/tsconfig.json`, 'utf8'));

/** `@hearth/…` as tsconfig.json has it, for Jest. */
export const moduleNameMapper = Object.fromEntries(
  Object.entries(compilerOptions.paths).map(([alias, [file]]) => [`^${alias}$`, `${root}/${file}`]),
);

/**
 * A Jest project that runs in Node, as ES modules (Nest 12 is ESM only).
 * @param {string} displayName
 * @param {string[]} testMatch
 * @param {object} more settings that only this project has
 */
export function nodeProject(displayName, testMatch, more = {}) {
  return {
    displayName,
    rootDir: root,
    testMatch,
    testEnvironment: 'node',
    setupFilesAfterEnv: [`${root}/tools/jest/temporal-equality.mjs`],
    extensionsToTreatAsEsm: ['.ts', '.graphql'],
    moduleFileExtensions: ['ts', 'js', 'mjs', 'json', 'graphql'],
    moduleNameMapper,
    modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
    transform: {
      '\\.ts$': [
        '@swc/jest',
        {
          jsc: {
            target: 'es2024',
            parser: { syntax: 'typescript', decorators: true },
            transform: { legacyDecorator: true, decoratorMetadata: true },
            keepClassNames: true,
            experimental: { keepImportAttributes: true },
          },
          module: { type: 'es6' },
        },
      ],
      '\\.graphql$': `${root}/tools/jest/graphql-as-text.mjs`,
    },
    ...more,
  };
}
