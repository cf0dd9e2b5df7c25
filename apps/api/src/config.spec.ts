import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { configTable, readConfig } from './config';

const url = 'postgres://hearth:secret@127.0.0.1:5432/hearth';

function mistakes(environment: NodeJS.ProcessEnv): readonly string[] {
  const read = readConfig({ DATABASE_URL: url, ...environment });
  return 'mistakes' in read ? read.mistakes : [];
}

describe('the settings', () => {
  it('need only the database', () => {
    expect(readConfig({ DATABASE_URL: url })).toMatchObject({ config: { PORT: 3000, SIGN_IN: 'demo', HOST: '127.0.0.1', JOBS: 'here' } });
  });

  it('take an empty variable as left out', () => {
    expect(readConfig({ DATABASE_URL: url, PORT: '' })).toMatchObject({ config: { PORT: 3000 } });
  });

  it.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['DATABASE_URL', 'mysql://x'],
    ['PUBLIC_URL', 'https://hearth.example.gov.uk/'],
    ['PUBLIC_URL', 'hearth.example.gov.uk'],
    ['SIGN_IN', 'entra'],
    ['JOBS', 'there'],
    ['HEARTH_LET_OTHERS_REACH_THE_SAMPLE_COUNCIL', 'true'],
    ['DATABASE_CONNECTIONS', '0'],
    ['LOG_LEVEL', 'loud'],
  ])('say in one sentence what is wrong with %s=%s', (key, value) => {
    const told = mistakes({ [key]: value });
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(new RegExp(`^${key} .*For example: `));
    expect(told[0]).not.toContain('127.0.0.1:5432');
  });

  it('tell every mistake at once', () => {
    expect(mistakes({ PORT: 'x', JOBS: 'y', LOG_LEVEL: 'z' })).toHaveLength(3);
  });

  it('say that the database is missing', () => {
    const read = readConfig({});
    expect('mistakes' in read && read.mistakes[0]).toMatch(/^DATABASE_URL is missing/);
  });

  it('stand in the README, each with what, default and example', () => {
    const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
    for (const { key, what, default: given, example } of configTable()) {
      expect(readme).toContain(`| \`${key}\` | ${what} | ${given && `\`${given}\``} | \`${example}\` |`);
    }
  });
});
