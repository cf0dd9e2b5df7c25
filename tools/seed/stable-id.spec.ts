import { describe, expect, it } from '@jest/globals';
import { looksLikeId } from '@hearth/shared/words';
import { chanceFor } from './chance';
import { stableId } from './stable-id';

describe('the id of a name', () => {
  it('is a UUID of version 5, and always the same', () => {
    const id = stableId('person', 'megan-bevan');
    expect(looksLikeId(id)).toBe(true);
    expect(id).toMatch(/^.{14}5.{4}[89ab]/);
    expect(stableId('person', 'megan-bevan')).toBe(id);
    expect(stableId('person', 'tom-whitlock')).not.toBe(id);
  });
});

describe('chance', () => {
  it('gives the same answers for the same subject, and others for another', () => {
    const draw = (...subject: string[]): number[] => {
      const chance = chanceFor(...subject);
      return Array.from({ length: 20 }, () => chance.below(1000));
    };
    expect(draw('day', 'one')).toEqual(draw('day', 'one'));
    expect(draw('day', 'one')).not.toEqual(draw('day', 'two'));
  });

  it('happens about as often as it should', () => {
    const chance = chanceFor('a coin');
    const heads = Array.from({ length: 10_000 }, () => chance.happens(0.3)).filter(Boolean).length;
    expect(heads).toBeGreaterThan(2800);
    expect(heads).toBeLessThan(3200);
  });

  it('keeps everything when it shuffles', () => {
    const numbers = Array.from({ length: 50 }, (_, index) => index);
    const shuffled = chanceFor('cards').shuffled(numbers);
    expect(shuffled).not.toEqual(numbers);
    expect(shuffled.toSorted((one, other) => one - other)).toEqual(numbers);
  });
});
