import { beforeAll, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { GraphQLError } from 'graphql';
import { Fault, isDatabaseAway } from './faults';
import { formatFault } from './graphql/format-fault';

beforeAll(() => Logger.overrideLogger(false));

describe('whether the database is away', () => {
  it.each([
    [{ code: 'ECONNREFUSED' }, true],
    [{ code: '57P01' }, true],
    [{ code: '57P03' }, true],
    [{ code: '53100' }, true],
    [{ code: '53300' }, true],
    [{ code: '08006' }, true],
    [new Error('Connection terminated unexpectedly'), true],
    [new AggregateError([{ code: 'ECONNREFUSED' }]), true],
    [{ code: '23505' }, false],
    [new TypeError('x is not a function'), false],
    [undefined, false],
  ])('%j', (error, away) => {
    expect(isDatabaseAway(error)).toBe(away);
  });
});

describe('what leaves the server of a thrown error', () => {
  const formatted = { message: 'relation "people" does not exist', path: ['sites'], extensions: { code: 'INTERNAL_SERVER_ERROR', stacktrace: ['at secret.ts'] } };

  it('never the words or the stack of an error that is not ours', () => {
    const told = formatFault(formatted, new GraphQLError('x', { originalError: new Error('relation "people" does not exist') }), 'ref-1');
    expect(JSON.stringify(told)).not.toMatch(/people|secret/);
    expect(told.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', reference: 'ref-1' });
  });

  it('the words and the code of a fault of ours', () => {
    const told = formatFault(formatted, new GraphQLError('x', { originalError: new Fault('BAD_USER_INPUT', 'Make a new key.') }), 'ref-2');
    expect(told).toMatchObject({ message: 'Make a new key.', extensions: { code: 'BAD_USER_INPUT', reference: 'ref-2' } });
  });

  it('that the database is away, in a sentence', () => {
    const told = formatFault(formatted, new GraphQLError('x', { originalError: Object.assign(new Error('x'), { code: '57P03' }) }), 'ref-3');
    expect(told).toMatchObject({ message: expect.stringContaining('database'), extensions: { code: 'UNAVAILABLE' } });
  });
});
