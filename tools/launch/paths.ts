import { join } from 'node:path';

/** The files the launcher works with, all below one root. */
export interface Paths {
  readonly root: string;
  readonly api: {
    readonly main: string;
    readonly migrate: string;
    readonly seed: string;
    readonly checkConfig: string;
  };
  readonly web: string;
  readonly build: string;
  readonly buildStamp: string;
  readonly migrations: string;
}

/** The root of the repository this file belongs to. */
export const root = join(import.meta.dirname, '..', '..');

/** Every path the launcher needs. */
export const paths: Paths = {
  root,
  api: {
    main: join(root, 'dist', 'api', 'main.js'),
    migrate: join(root, 'dist', 'api', 'migrate.js'),
    seed: join(root, 'dist', 'api', 'seed.js'),
    checkConfig: join(root, 'dist', 'api', 'check-config.js'),
  },
  web: join(root, 'dist', 'web', 'browser'),
  build: join(root, 'tools', 'build.ts'),
  buildStamp: join(root, 'dist', 'built-from.txt'),
  migrations: join(root, 'apps', 'api', 'migrations'),
};
