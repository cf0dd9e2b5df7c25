import { describe, expect, it } from '@jest/globals';

import type { Locale, Message } from '@hearth/shared/words';

import { type Catalogue, catalogues, loadCatalogue } from './catalogue';
import type { WordKey } from './generated/word-keys';
import { createSpeaker } from './speaker';

/** A speaker that knows some sentences more, under keys that no slice has. */
function speakerWith(locale: Locale, sentences: Readonly<Record<string, string>>) {
  const catalogue: Catalogue = { ...catalogues[locale], ...sentences };
  const speaker = createSpeaker(catalogue, locale);
  return (key: string, values: Message['values'] = {}) => speaker.say({ key: key as WordKey, values });
}

const day = Temporal.PlainDate.from('2026-11-24');

describe('a speaker', () => {
  it('says a sentence of the catalogue in its language', () => {
    expect(createSpeaker(catalogues.en, 'en').say('shared.feature.TWO_SCREENS')).toBe('two screens');
    expect(createSpeaker(catalogues.cy, 'cy').say('shared.feature.TWO_SCREENS')).toBe('dwy sgrin');
  });

  it('says days and times within a sentence as people say them', () => {
    const say = speakerWith('en', { open: '{code} is yours on {day} from {from} to {to}.' });
    const from = Temporal.PlainTime.from('09:00');
    const to = Temporal.PlainTime.from('13:30');
    expect(say('open', { code: 'D014', day, from, to })).toBe('D014 is yours on Tuesday 24 November from 9am to 1:30pm.');
  });

  it('begins a sentence with a capital when it begins with a day', () => {
    const sentences = { first: '{day}: ar gau', later: 'Ar gau {day}', code: '{code} ar gau' };
    const say = speakerWith('cy', sentences);
    expect(say('first', { day })).toBe('Dydd Mawrth 24 Tachwedd: ar gau');
    expect(say('later', { day })).toBe('Ar gau dydd Mawrth 24 Tachwedd');
    expect(say('code', { code: 'd014' })).toBe('d014 ar gau');
  });

  it.each([
    [0, 'dim ci'],
    [1, '1 ci'],
    [2, '2 gi'],
    [3, '3 chi'],
    [6, '6 chi!'],
    [1200, '1,200 ci'],
  ])('counts in Welsh, which has six classes of number: %d', (count, said) => {
    const say = speakerWith('cy', {
      dogs: '{count, plural, zero {dim ci} one {# ci} two {# gi} few {# chi} many {# chi!} other {# ci}}',
    });
    expect(say('dogs', { count })).toBe(said);
  });

  it('takes what people wrote as it stands', () => {
    const say = speakerWith('en', { note: "{name} isn't in <b>here</b>." });
    expect(say('note', { name: '{day} <i>' })).toBe("{day} <i> isn't in <b>here</b>.");
  });

  it('says the same again, with other values', () => {
    const say = speakerWith('en', { hello: 'Hello {name}' });
    expect([say('hello', { name: 'Priya' }), say('hello', { name: 'Tom' })]).toEqual(['Hello Priya', 'Hello Tom']);
  });

  it('throws when a sentence or one of its values is missing', () => {
    const say = speakerWith('en', { hello: 'Hello {name}' });
    expect(() => say('tea.unknown')).toThrow('The en catalogue has no "tea.unknown".');
    expect(() => say('hello')).toThrow('name');
  });
});

describe('a catalogue', () => {
  it.each(['en', 'cy'] as const)('is the same for the server and the browser: %s', async (locale) => {
    expect(await loadCatalogue(locale)).toEqual(catalogues[locale]);
  });
});
