import { describe, expect, it } from '@jest/globals';
import { PlainFault } from '../postgres/plain-fault.ts';
import { readOptions } from './options.ts';

describe('what can be asked of a race', () => {
  it('is nothing for the short form', () => {
    expect(readOptions([])).toEqual({ clients: 32, desks: 24, rounds: 1, json: false });
  });

  it('is its size and its form', () => {
    expect(readOptions(['--clients', '64', '--desks=500', '--rounds', '10', '--json'])).toEqual({ clients: 64, desks: 500, rounds: 10, json: true });
  });

  it.each([['--clients', '7'], ['--clients', '257'], ['--desks', '7'], ['--desks', '1.5'], ['--desks', ''], ['--rounds', '0'], ['--rounds', 'many']])(
    'is refused in one sentence when %s is "%s"',
    (option, value) => {
      expect(() => readOptions([option, value])).toThrow(new RegExp(`^${option} must be a whole number from \\d+ to \\d+; it is "${value}"\\.$`));
    },
  );

  it.each([[['--fast']], [['--desks']], [['everything']]])('is refused with an example when it is %j', args => {
    expect(() => readOptions(args)).toThrow(PlainFault);
    expect(() => readOptions(args)).toThrow(/For example: npm run race -- /);
  });
});
