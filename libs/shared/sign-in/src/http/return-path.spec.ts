import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { safeReturnPath } from './return-path';

const own = 'https://hearth.example.gov.uk';

/** Where a browser would go that is shown this place by Hearth. */
function landing(path: string): URL {
  return new URL(path, `${own}/auth/callback`);
}

describe('the path to return to', () => {
  it.each([
    '/',
    '/office',
    '/office?day=2026-11-24&view=list',
    '/office#D014',
    '/people/%C5%B5yn',
    '/office?return=%2F%2Fevil.example',
    '/office?next=https://evil.example',
    '/signing',
    '/author',
  ])('is kept when it is Hearth’s own: %s', path => {
    expect(safeReturnPath(path)).toBe(path);
  });

  it('is written the way browsers write it', () => {
    expect(safeReturnPath('/office/./ŵyn x?q=ŵ')).toBe('/office/%C5%B5yn%20x?q=%C5%B5');
    expect(safeReturnPath('/a/../office')).toBe('/office');
  });

  it.each([
    undefined,
    null,
    7,
    ['/office', '/team'],
    { path: '/office' },
    '',
    'office',
    '?day=1',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/office\\..\\evil',
    'https://evil.example/office',
    'https:/evil.example',
    'https://hearth.example.gov.uk/office',
    'javascript:alert(1)',
    'data:text/html,x',
    ' /office',
    '/\t/evil.example',
    '/\n/evil.example',
    '\u0000/office',
    '/office\u0000',
    '/office\u0085',
    '/.//evil.example',
    '/..//evil.example',
    '/a/..//evil.example',
    '/%2F/evil.example',
    '/%2fevil.example',
    '/%252fevil.example',
    '/%25252525252fevil.example',
    '/%5cevil.example',
    '/%255cevil.example',
    '/office%00',
    '/office%0d%0aset-cookie:x',
    '/%',
    '/%E0%A4%A',
    '/auth/sign-in',
    '/AUTH/callback',
    '/%61uth/sign-in',
    '/a/../auth/sign-in?return=/',
    '/sign-in',
    '/sign-in/choose?state=x',
    '/auth',
  ])('is the first page for anything else: %j', wish => {
    expect(safeReturnPath(wish)).toBe('/');
  });

  it('is the first page when it is longer than 2,000 characters', () => {
    expect(safeReturnPath(`/${'a'.repeat(1_999)}`)).toHaveLength(2_000);
    expect(safeReturnPath(`/${'a'.repeat(2_000)}`)).toBe('/');
  });

  const tricks = fc.constantFrom(
    ...['/', '//', '\\', '.', '..', '%2f', '%5C', '%252f', '%00', '@', ':', 'https:', 'javascript:', 'evil.example', '\t', '\r\n'],
    ...['?', '#', ';', '%', ' ', '\u3002', '\uff0f', '\u2028', 'auth', 'sign-in', 'office', 'é', '🏢'],
  );
  const wishes = fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.array(tricks, { maxLength: 8 }).map(parts => parts.join('')));

  it('never leaves Hearth, whatever was asked for', () => {
    fc.assert(
      fc.property(wishes, wish => {
        for (const path of [safeReturnPath(wish), safeReturnPath(`/${wish}`)]) {
          expect(landing(path).origin).toBe(own);
          expect(path).toMatch(/^\/(?![/\\])/);
          expect(path).not.toMatch(/[\\\p{Cc}\s]/u);
          expect(landing(path).pathname).not.toMatch(/^\/(auth|sign-in)(\/|$)/i);
          expect(landing(decodeURIComponent(landing(path).pathname)).origin).toBe(own);
        }
      }),
      { numRuns: 3_000 },
    );
  });

  it('stays the same when it is read again', () => {
    fc.assert(fc.property(wishes, wish => {
      expect(safeReturnPath(safeReturnPath(wish))).toBe(safeReturnPath(wish));
    }));
  });
});
