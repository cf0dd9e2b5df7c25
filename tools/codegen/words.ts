import { existsSync, globSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { banner, type GeneratedFile } from './generated-file.ts';
import { Mistake } from './mistake.ts';
import type { Sentence, Use } from './sentence.ts';
import { checkedSentence, differences } from './word-checks.ts';
import { type Locale, locales, readWordFile, type WordFile } from './word-file.ts';

const wordFiles = ['libs/*/words/{en,cy}.json', 'libs/shared/*/words/{en,cy}.json', 'apps/web/words/{en,cy}.json'];

const folder = 'libs/shared/contract/src/generated';

type Catalogue = ReadonlyMap<string, Entry>;

interface Entry {
  readonly path: string;
  readonly text: string;
  readonly sentence: Sentence | undefined;
}

/** One catalogue for each language, and the type of its keys with the values that each takes. */
export function words(root: string): readonly GeneratedFile[] {
  const complaints: string[] = [];
  const files = globSync(wordFiles, { cwd: root })
    .sort()
    .map((path) => readWordFile(root, path, complaints));
  complaints.push(...filesWithoutCounterpart(root, files));
  const en = merge(files, 'en', complaints);
  const cy = merge(files, 'cy', complaints);
  compare(en, cy, complaints);
  if (complaints.length > 0) throw new Mistake(complaints);
  return [catalogueFile('en', en), catalogueFile('cy', cy), keysFile(en, cy)];
}

function filesWithoutCounterpart(root: string, files: readonly WordFile[]): readonly string[] {
  const folders = new Set(files.map(({ path }) => dirname(path)));
  const wanted = [...folders].flatMap((each) => locales.map((locale) => `${each}/${locale}.json`));
  return wanted.filter((path) => !existsSync(join(root, path))).map((path) => `${path}: is missing.`);
}

function merge(files: readonly WordFile[], locale: Locale, complaints: string[]): Catalogue {
  const catalogue = new Map<string, Entry>();
  for (const { path, words: own } of files.filter((file) => file.locale === locale)) {
    for (const [key, text] of own) {
      const complain = (fault: string) => complaints.push(`${path}: "${key}" ${fault}`);
      const earlier = catalogue.get(key);
      if (earlier) complain(`stands in ${earlier.path} too.`);
      catalogue.set(key, { path, text, sentence: checkedSentence(text, locale, complain) });
    }
  }
  return new Map([...catalogue].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function compare(en: Catalogue, cy: Catalogue, complaints: string[]): void {
  for (const [key, { path, sentence }] of en) {
    const welsh = cy.get(key);
    if (!welsh) complaints.push(`${path}: "${key}" has no Welsh.`);
    if (!welsh?.sentence || !sentence) continue;
    for (const difference of differences(sentence, welsh.sentence)) {
      complaints.push(`${welsh.path}: "${key}" takes other values than the English: ${difference}`);
    }
  }
  for (const [key, { path }] of cy) if (!en.has(key)) complaints.push(`${path}: "${key}" has no English.`);
}

function catalogueFile(locale: Locale, catalogue: Catalogue): GeneratedFile {
  const content = Object.fromEntries([...catalogue].map(([key, { text }]) => [key, text]));
  return { path: `${folder}/words.${locale}.json`, text: `${JSON.stringify(content, null, 2)}\n` };
}

const types: Readonly<Record<Use, string>> = { text: 'MessageValue', number: 'number', choice: 'string' };

function keysFile(en: Catalogue, cy: Catalogue): GeneratedFile {
  const lines = [...en].map(([key, { sentence }]) => {
    const names = [...(sentence?.values.keys() ?? [])].sort();
    const fields = names.map((name) => `readonly ${name}: ${types[strictest(name, sentence, cy.get(key)?.sentence)]}`);
    return `  readonly '${key}': ${fields.length > 0 ? `{ ${fields.join('; ')} }` : 'NoValues'};`;
  });
  const text = [
    `${banner}import type { MessageValue } from '@hearth/shared/words';`,
    '',
    '/** What a sentence takes that is always the same. */',
    'export type NoValues = Readonly<Record<string, never>>;',
    '',
    '/** The values that each sentence of the catalogue takes. */',
    'export interface WordValues {',
    ...lines,
    '}',
    '',
    '/** A sentence of the catalogue. */',
    'export type WordKey = keyof WordValues;',
    '',
  ];
  return { path: `${folder}/word-keys.ts`, text: text.join('\n') };
}

/** Welsh may count what English only says, or the other way round; then it has to be a number. */
function strictest(name: string, ...sentences: readonly (Sentence | undefined)[]): Use {
  const uses = sentences.map((sentence) => sentence?.values.get(name));
  if (uses.includes('number')) return 'number';
  return uses.includes('choice') ? 'choice' : 'text';
}
