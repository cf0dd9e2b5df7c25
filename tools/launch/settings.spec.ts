import { describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { root } from './paths.ts';
import { readSettings } from './settings.ts';

describe('the settings of the launcher', () => {
  it('are those of the trial when nothing is set', () => {
    expect(readSettings({})).toEqual({
      port: 3000, address: 'http://localhost:3000', dataDir: join(root, '.data'), databaseUrl: undefined, signIn: 'demo', isTrial: true,
    });
  });

  it('never choose the demo sign-in for a database of one’s own', () => {
    expect(readSettings({ DATABASE_URL: 'postgres://db/hearth' })).toMatchObject({ signIn: undefined, isTrial: false });
    expect(readSettings({ DATABASE_URL: 'postgres://db/hearth', SIGN_IN: 'demo' })).toMatchObject({ signIn: 'demo', isTrial: false });
    expect(readSettings({ SIGN_IN: 'entra' })).toMatchObject({ signIn: 'entra', isTrial: false });
  });

  it('count an empty value as not set', () => {
    expect(readSettings({ PORT: '', DATA_DIR: '', DATABASE_URL: '', SIGN_IN: '' })).toEqual(readSettings({}));
  });

  it('take a data folder from the root of the repository', () => {
    expect(readSettings({ DATA_DIR: 'elsewhere' }).dataDir).toBe(join(root, 'elsewhere'));
    expect(readSettings({ DATA_DIR: '/srv/hearth' }).dataDir).toBe('/srv/hearth');
  });

  it.each(['0', '65536', '80.5', 'http', '-1'])('refuse the port %j with a sentence', port => {
    expect(() => readSettings({ PORT: port })).toThrow(`PORT must be a number from 1 to 65535; it is "${port}".`);
  });
});
