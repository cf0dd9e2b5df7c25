import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { initialsOf } from './initials';

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

describe('initialsOf', () => {
  it.each([
    ['Priya Shah', 'PS'],
    ['Anne-Marie O’Neill', 'AO'],
    ['Mary Ann van der Berg', 'MB'],
    ['siân llwyd', 'SL'],
    ['Björk', 'B'],
    ['  Priya \t Shah \n', 'PS'],
    ['Gerard ’t Hooft', 'GH'],
    ['Robert Smith (Bob)', 'RS'],
    ['(Bob)', '('],
    ['7 of 9', '79'],
    ['山田太郎', '山'],
    ['محمد علي', 'مع'],
    ['דוד לוי', 'דל'],
    ['E\u0301mile Zola', 'ÉZ'],
    ['ßeta ﬁona', 'SF'],
    ['ǆemal ıșık', 'ǄI'],
    ['🦊 Fox', 'F'],
    ['🦊', '🦊'],
    ['🦊 👩🏽‍💻', '🦊👩🏽‍💻'],
    ['👨‍👩‍👧‍👦', '👨‍👩‍👧‍👦'],
    ['🏴󠁧󠁢󠁷󠁬󠁳󠁿', '🏴󠁧󠁢󠁷󠁬󠁳󠁿'],
    ['\u202EPriya\u202C \u200FShah', 'PS'],
    ['\uD83D Priya', 'P'],
    ['', '?'],
    [' \u00A0\u3000', '?'],
    ['\u200B\u2066', '?'],
    [`Z${'\u0335'.repeat(40)}algo`, 'Z'],
    ['क्षितिज राव', 'क्षिरा'],
  ])('of %j are %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });

  it('are one or two signs, and short, whatever the name', () => {
    // Signs of every script, halves of pairs and marks included, with enough spaces and letters for words to arise.
    const anyPoint = fc.oneof(fc.nat({ max: 0x10ffff }), fc.constantFrom(0x20, 0x41, 0xe9, 0x301, 0x1f98a, 0x200d));
    fc.assert(
      fc.property(fc.array(anyPoint, { maxLength: 60 }), (points) => {
        const name = String.fromCodePoint(...points);
        const initials = initialsOf(name);
        const signs = [...graphemes.segment(initials)].length;
        expect(signs).toBeGreaterThanOrEqual(1);
        expect(signs).toBeLessThanOrEqual(2);
        expect([...initials].length).toBeLessThanOrEqual(20);
      }),
    );
  });

  it('of a very long name come at once', () => {
    expect(initialsOf(`${'a'.repeat(500_000)} ${'b '.repeat(200_000)}`)).toBe('AB');
  });
});
