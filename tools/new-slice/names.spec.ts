import { describe, expect, it } from '@jest/globals';
import { marksOf, sliceName } from './names.ts';

describe('the name of a slice', () => {
  it.each([
    ['lockers', 'locker'],
    ['first-aiders', 'first-aider'],
    ['one-to-ones', 'one-to-one'],
    ['agencies', 'agency'],
    ['ties', 'tie'],
    ['boxes', 'box'],
    ['benches', 'bench'],
    ['classes', 'class'],
    ['houses', 'house'],
    ['notices', 'notice'],
  ])('%s: one of them is called %s', (many, one) => {
    expect(sliceName(many, undefined)).toEqual({ many, one });
  });

  it('can have any plural, when one of them is named too', () => {
    expect(sliceName('children', 'child')).toEqual({ many: 'children', one: 'child' });
    expect(sliceName('buses', 'bus')).toEqual({ many: 'buses', one: 'bus' });
  });

  it.each([
    ...['Lockers', 'first_aiders', 'first aiders', 'lockers2', '-lockers', 'lockers-', 'a--bs', '../lockers', 'désks', ''],
    ...['constructor', '__proto__'],
  ])('is not %j', (many) => {
    expect(() => sliceName(many, undefined)).toThrow(/can't be used as a name|is not plural/);
  });

  it.each([
    ['staff', undefined, '“staff” is not plural'],
    ['class', undefined, '“class” is not plural'],
    ['s', undefined, '“s” is not plural'],
    ['lockers', 'lockers', '“lockers” is not plural'],
    ['lockers', 'Locker', '“Locker” can\'t be used as a name'],
    ['words', undefined, '“words” means something else here already'],
    ['graphql', 'graph', '“graphql” means something else here already'],
    ['x'.repeat(40) + 's', undefined, 'is too long'],
  ])('is not %s with %s', (many, one, said) => {
    expect(() => sliceName(many, one)).toThrow(said);
  });
});

describe('the marks of a template', () => {
  it('have every form of the name', () => {
    expect(Object.fromEntries(marksOf({ many: 'first-aiders', one: 'first-aider' }, 17))).toEqual({
      '__many-things__': 'first-aiders',
      __manyThings__: 'firstAiders',
      __ManyThings__: 'FirstAiders',
      __many_things__: 'first_aiders',
      '__many things__': 'first aiders',
      '__Many things__': 'First aiders',
      '__one-thing__': 'first-aider',
      __oneThing__: 'firstAider',
      __OneThing__: 'FirstAider',
      '__one thing__': 'first aider',
      '__a thing__': 'a first aider',
      '__A thing__': 'A first aider',
      __timestamp__: '17',
    });
  });

  it.each([
    ['locker', 'a locker'],
    ['agency', 'an agency'],
    ['umbrella', 'an umbrella'],
    ['unit', 'a unit'],
    ['one-to-one', 'a one to one'],
  ])('put the right article before %s', (one, text) => {
    expect(marksOf({ many: `${one}s`, one }, 0).get('__a thing__')).toBe(text);
  });
});
