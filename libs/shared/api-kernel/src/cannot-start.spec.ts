import { describe, expect, it } from '@jest/globals';
import { CannotStart, whyNotStarted } from './cannot-start';

const place = { databaseUrl: 'postgres://hearth:secret@db.internal:5432/hearth', host: '0.0.0.0', port: 80 };
const of = (facts: object) => Object.assign(new Error('the system’s own words'), facts);

describe('why Hearth could not start', () => {
  it.each([
    [new CannotStart('Do this first.'), 'Do this first.'],
    [of({ syscall: 'listen', code: 'EADDRINUSE' }), 'Port 80 is in use by another program. Set PORT to another one.'],
    [of({ syscall: 'listen', code: 'EACCES' }), "Hearth can't listen on port 80 of 0.0.0.0 (EACCES). Set HOST or PORT to what this account may use."],
    [of({ code: '28P01' }), 'The database at db.internal:5432 refused Hearth: the system’s own words. Check DATABASE_URL.'],
    [of({ code: '3D000' }), 'The database at db.internal:5432 refused Hearth: the system’s own words. Check DATABASE_URL.'],
    [of({ code: 'ENOTFOUND' }), 'Hearth could not reach its database at db.internal:5432 (ENOTFOUND). Check DATABASE_URL, and that the database runs.'],
    [new AggregateError([of({ code: 'ECONNREFUSED' })]), 'Hearth could not reach its database at db.internal:5432 (ECONNREFUSED). Check DATABASE_URL, and that the database runs.'],
  ])('of %s is a sentence', (error, sentence) => {
    expect(whyNotStarted(error, place)).toBe(sentence);
  });

  it('of anything else is told with its stack, since nobody foresaw it', () => {
    expect(whyNotStarted(new TypeError('x is not a function'), place)).toMatch(/^Hearth could not start: TypeError: x is not a function\n\s+at /);
    expect(whyNotStarted('just words', place)).toBe('Hearth could not start: just words');
  });
});
