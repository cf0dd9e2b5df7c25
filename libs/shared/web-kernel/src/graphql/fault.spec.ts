import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { Fault, faultFrom } from './fault';

const replied = (code?: string) =>
  new CombinedGraphQLErrors({ errors: [{ message: 'No', extensions: { code, reference: 'r-1' } }] });

const status = (statusCode: number) =>
  new ServerError('No', {
    bodyText: '',
    response: new Response('', { status: statusCode, headers: { 'x-request-id': 'r-2' } }),
  });

describe('a fault', () => {
  it.each([
    ['UNAUTHENTICATED', 'SESSION_ENDED'],
    ['FORBIDDEN', 'FORBIDDEN'],
    ['BAD_USER_INPUT', 'BAD_USER_INPUT'],
    ['TOO_MANY_REQUESTS', 'TOO_MANY_REQUESTS'],
    ['UNAVAILABLE', 'UNAVAILABLE'],
    ['INTERNAL_SERVER_ERROR', 'BROKEN'],
    ['something new', 'BROKEN'],
  ])('is made of the server’s code %s, with its reference', (code, kind) => {
    expect(faultFrom(replied(code))).toMatchObject({ kind, reference: 'r-1' });
  });

  it.each([
    [401, 'SESSION_ENDED'],
    [429, 'TOO_MANY_REQUESTS'],
    [502, 'UNAVAILABLE'],
    [503, 'UNAVAILABLE'],
    [500, 'BROKEN'],
  ])('is made of the status %i of whatever stands before the server', (code, kind) => {
    expect(faultFrom(status(code))).toMatchObject({ kind, reference: 'r-2' });
  });

  it('is OFFLINE when nothing arrived', () => {
    expect(faultFrom(new TypeError('Failed to fetch'))).toMatchObject({ kind: 'OFFLINE', reference: undefined });
  });

  it('keeps what it was made of', () => {
    const cause = new Error('Odd');

    expect(faultFrom(cause)).toMatchObject({ kind: 'BROKEN', cause });
  });

  it('stays itself, also where Angular has wrapped it', () => {
    const fault = new Fault('OFFLINE');

    expect(faultFrom(fault)).toBe(fault);
    expect(faultFrom(new Error('Resource failed', { cause: fault }))).toBe(fault);
  });
});
