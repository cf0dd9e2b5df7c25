import { describe, expect, it } from '@jest/globals';
import { localeOf } from './locale-of';

describe('the language of the answer', () => {
  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['cy', 'cy'],
    ['CY-GB', 'cy'],
    ['en', 'en'],
    ['cy, en;q=0.5', 'cy'],
    ['en;q=0.5, cy;q=0.9', 'cy'],
    ['en-GB,en;q=0.9,cy;q=0.8', 'en'],
    ['fr, de;q=0.8', 'en'],
    ['fr, cy;q=0.2', 'cy'],
    ['cy;q=0', 'en'],
    ['cy;q=nonsense', 'en'],
    ['cyborg', 'en'],
    ['*', 'en'],
    [';;;,,,;q=', 'en'],
  ])('for %j is %s', (header, locale) => {
    expect(localeOf(header)).toBe(locale);
  });
});
