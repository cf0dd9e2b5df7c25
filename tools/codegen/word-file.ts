import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The languages of the catalogue. Every sentence exists in all of them. */
export const locales = ['en', 'cy'] as const;
export type Locale = (typeof locales)[number];

/** The sentences of one slice in one language, as they stand in its file. */
export interface WordFile {
  readonly path: string;
  readonly locale: Locale;
  /** What every key of the file begins with: the slice's name. */
  readonly prefix: string;
  readonly words: ReadonlyMap<string, string>;
}

const keyShape = /^[a-z][a-z0-9-]*(\.[A-Za-z0-9_-]+)+$/;

/** Reads one file of words; what is wrong with its form goes into `complaints`. */
export function readWordFile(root: string, path: string, complaints: string[]): WordFile {
  const text = readFileSync(join(root, path), 'utf8');
  const locale = locales.find((each) => basename(path) === `${each}.json`) ?? 'en';
  const prefix = prefixOf(dirname(path));
  const entries = entriesOf(text, path, complaints);
  const words = new Map<string, string>();
  for (const [key, value] of entries) {
    const fault = faultOfEntry(key, value, prefix);
    if (fault) complaints.push(`${path}: "${key}" ${fault}`);
    else words.set(key, String(value));
  }
  for (const key of repeatedKeys(text)) complaints.push(`${path}: "${key}" stands there twice.`);
  return { path, locale, prefix, words };
}

/** `libs/booking/words` begins its keys with `booking.`; what belongs to no slice has a name of its own. */
function prefixOf(folder: string): string {
  if (folder === 'apps/web/words') return 'shell.';
  if (folder === 'libs/shared/words/words') return 'shared.';
  return `${basename(dirname(folder))}.`;
}

function entriesOf(text: string, path: string, complaints: string[]): readonly [string, unknown][] {
  try {
    const content: unknown = JSON.parse(text);
    if (content && typeof content === 'object' && !Array.isArray(content)) return Object.entries(content);
    complaints.push(`${path}: has to be one object of keys and sentences.`);
  } catch (error) {
    // Not JSON: a comma too many or a quotation mark too few.
    complaints.push(`${path}: can't be read as JSON. ${error instanceof Error ? error.message : ''}`);
  }
  return [];
}

function faultOfEntry(key: string, value: unknown, prefix: string): string | undefined {
  if (!key.startsWith(prefix)) return `has to begin with "${prefix}".`;
  if (!keyShape.test(key)) return 'is no key: words of letters, digits and hyphens with full stops between them.';
  if (typeof value !== 'string') return 'has to be a sentence, in quotation marks.';
  if (value.trim() !== value || value === '') return 'is empty, or has a space at one end.';
  return undefined;
}

/** JSON.parse keeps the last of two equal keys and says nothing, so the text itself is looked at. */
function repeatedKeys(text: string): readonly string[] {
  const keys = [...text.matchAll(/"((?:[^"\\]|\\.)*)"(\s*:)?/g)].filter((match) => match[2]).map((match) => match[1] ?? '');
  return [...new Set(keys.filter((key, place) => keys.indexOf(key) !== place))];
}
