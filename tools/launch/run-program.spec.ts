import { describe, expect, it } from '@jest/globals';
import { tellingLines } from './run-program.ts';

describe('the telling lines of a failed program', () => {
  it('begin with its first error, without colours and empty lines', () => {
    const said = 'Building\n\n\u001b[31m✘ [ERROR]\u001b[0m TS2554: Expected 1 arguments\n   at line 41\n\nDone in 10 s\n';
    expect(tellingLines(said)).toBe('✘ [ERROR] TS2554: Expected 1 arguments\n   at line 41\nDone in 10 s');
  });

  it('are its last ones when it names no error', () => {
    expect(tellingLines('one\ntwo\nthree\n', 2)).toBe('two\nthree');
  });
});
