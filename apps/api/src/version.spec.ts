import { expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { version } from './version';

it('is the version of package.json', () => {
  const { version: published } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as { version: string };
  expect(version).toBe(published);
});
