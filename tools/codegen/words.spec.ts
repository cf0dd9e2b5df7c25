import { describe, expect, it } from '@jest/globals';

import { type Files, Workspace } from './workspace.testing.ts';

const english = 'libs/tea/words/en.json';
const welsh = 'libs/tea/words/cy.json';

async function complaint(files: Files): Promise<string> {
  using workspace = new Workspace(files);
  const { code, said } = await workspace.generate({ check: true });
  return code === 1 && !said.includes('out of date') ? said : '';
}

/** The same sentence in both languages, so that only its form is judged. */
const both = (key: string, text: string, cy = text): Files => ({ [english]: { [key]: text }, [welsh]: { [key]: cy } });

describe('the catalogues', () => {
  it('gather every slice and belong to one language each', async () => {
    using workspace = new Workspace({
      'libs/shared/words/words/en.json': { 'shared.feature.QUIET': 'quiet' },
      'libs/shared/words/words/cy.json': { 'shared.feature.QUIET': 'tawel' },
      'apps/web/words/en.json': { 'shell.help': 'Help' },
      'apps/web/words/cy.json': { 'shell.help': 'Cymorth' },
      'libs/shared/sign-in/words/en.json': { 'sign-in.choose': 'Choose a person' },
      'libs/shared/sign-in/words/cy.json': { 'sign-in.choose': 'Dewiswch berson' },
    });
    await workspace.generate();
    const catalogue: unknown = JSON.parse(workspace.read('libs/shared/contract/src/generated/words.cy.json'));
    expect(catalogue).toMatchObject({
      'shared.feature.QUIET': 'tawel',
      'shell.help': 'Cymorth',
      'sign-in.choose': 'Dewiswch berson',
    });
  });

  it('make a type that knows the values of each sentence', async () => {
    using workspace = new Workspace({
      [english]: { 'tea.hello': 'Hello.', 'tea.left': '{count} left for {name} on {day}.' },
      [welsh]: {
        'tea.hello': 'Helo.',
        'tea.left':
          '{count, plural, zero {#} one {#} two {#} few {#} many {#} other {#}} ar ôl i {name} ar {day}.',
      },
    });
    await workspace.generate();
    const types = workspace.read('libs/shared/contract/src/generated/word-keys.ts');
    expect(types).toContain("readonly 'tea.hello': NoValues;");
    expect(types).toContain(
      "readonly 'tea.left': { readonly count: number; readonly day: MessageValue; readonly name: MessageValue };",
    );
  });
});

describe('a slice\'s words', () => {
  it('need Welsh for each English sentence, and English for each Welsh one', async () => {
    expect(await complaint({ [english]: { 'tea.hot': 'Hot', 'tea.cold': 'Cold' }, [welsh]: { 'tea.hot': 'Poeth', 'tea.mild': 'Mwyn' } })).toBe(
      `${english}: "tea.cold" has no Welsh.\n${welsh}: "tea.mild" has no English.`,
    );
  });

  it('need both files', async () => {
    using workspace = new Workspace();
    workspace.remove(welsh);
    expect((await workspace.generate()).said).toContain(`${welsh}: is missing.`);
  });

  it.each<[what: string, files: Files, said: string]>([
    ['the same values in both languages', both('tea.for', 'For {name}', 'I {enw}'), '{name} is in one only.'],
    ['the same wordings to choose from', both('tea.x', '{a, select, HOT {hot} other {tea}}', '{a, select, OER {oer} other {te}}'), 'HOT of {a} is in one only.'],
    ['every Welsh class of number', both('tea.n', '{n, plural, one {# pot} other {# pots}}', '{n, plural, one {# tebot} other {# tebot}}'), 'needs a wording of {n} for zero, two, few, many.'],
    ['MessageFormat that can be read', both('tea.n', 'For {name'), '(EXPECT_ARGUMENT_CLOSING_BRACE)'],
    ['days handed in as days', both('tea.n', 'On {day, date, long}'), "says {day} in the browser's own way"],
    ['keys that begin with the slice', both('coffee.hot', 'Hot'), 'has to begin with "tea.".'],
    ['keys of a plain shape', both('tea.very hot', 'Hot'), 'is no key'],
    ['sentences without space at the ends', both('tea.hot', 'Hot '), 'is empty, or has a space at one end.'],
    ['text, not numbers', { [english]: { 'tea.n': 5 }, [welsh]: { 'tea.n': 5 } }, 'has to be a sentence'],
    ['no "please"', both('tea.hot', 'Please wait'), 'says "Please", which we never say.'],
    ['each key once', { [english]: '{"tea.a":"Hot","tea.a":"Cold"}', [welsh]: { 'tea.a': 'Oer' } }, '"tea.a" stands there twice.'],
    ['JSON', { [english]: '{"tea.a":', [welsh]: { 'tea.a': 'Oer' } }, "can't be read as JSON."],
  ])('want %s', async (_what, files, said) => {
    expect(await complaint(files)).toContain(said);
  });

  it('have at most twenty words in a sentence, whichever wording comes out', async () => {
    const twenty = Array.from({ length: 20 }, () => 'tea').join(' ');
    expect(await complaint(both('tea.long', `${twenty}. ${twenty}.`))).toBe('');
    expect(await complaint(both('tea.long', `{a, select, HOT {${twenty} {b}} other {tea}}.`))).toContain(
      'has a sentence of 21 words; at most 20.',
    );
  });
});
