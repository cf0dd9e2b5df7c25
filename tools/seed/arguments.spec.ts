import { describe, expect, it } from '@jest/globals';
import { readArguments } from './arguments';

const now = Temporal.PlainDate.from('2026-11-24');

describe('the command line of the seed', () => {
  it.each([
    [[], { existing: 'REFUSE', today: '2026-11-24' }],
    [['--if-empty'], { existing: 'LEAVE', today: '2026-11-24' }],
    [['--fresh', '--today=2027-03-28'], { existing: 'REPLACE', today: '2027-03-28' }],
  ])('%j is understood', (words, wish) => {
    expect(JSON.parse(JSON.stringify(readArguments(words, now)))).toEqual(wish);
  });

  it.each([
    [['--force'], 'The seed doesn’t know “--force”. It knows --if-empty, --fresh and --today=2026-11-24.'],
    [['--today=2026-02-30'], 'The seed doesn’t know “--today=2026-02-30”. It knows --if-empty, --fresh and --today=2026-11-24.'],
    [['--fresh', '--if-empty'], 'Choose one: --if-empty leaves a council that is there, --fresh replaces it.'],
  ])('%j is refused', (words, sentence) => {
    expect(readArguments(words, now)).toEqual({ type: 'BadArguments', sentence });
  });
});
