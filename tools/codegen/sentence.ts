import { IntlMessageFormat } from 'intl-messageformat';

import type { Locale } from './word-file.ts';

/** How a sentence uses a value: said as it is, counted, or deciding between wordings. */
export type Use = 'text' | 'number' | 'choice';

/** A sentence of the catalogue, taken apart. */
export interface Sentence {
  /** The values it takes, by name. */
  readonly values: ReadonlyMap<string, Use>;
  /** The wordings that a value decides between, by the value's name. */
  readonly choices: ReadonlyMap<string, readonly string[]>;
  /** Every way it may come out, with `…` for what is filled in. */
  readonly wordings: readonly string[];
  /** What is wrong with its form. */
  readonly faults: readonly string[];
}

type Part = ReturnType<IntlMessageFormat['getAst']>[number];
type Plural = Extract<Part, { readonly pluralType: unknown }>;
type Branching = Extract<Part, { readonly options: unknown }>;

/** Takes a sentence apart. Throws a SyntaxError when it isn't ICU MessageFormat. */
export function parseSentence(text: string, locale: Locale): Sentence {
  const parts = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true }).getAst();
  const all = withNested(parts);
  const plurals = all.filter(isPlural);
  const choices = all.filter(isBranching).filter((part) => !isPlural(part));
  // The strictest use of a value wins, so it comes last.
  const values = new Map<string, Use>([
    ...all.filter(isNamed).map((part) => [part.value, 'text'] as const),
    ...choices.map((part) => [part.value, 'choice'] as const),
    ...[...plurals, ...all.filter(isNumber)].map((part) => [part.value, 'number'] as const),
  ]);
  return {
    values,
    choices: new Map(choices.map((part) => [part.value, Object.keys(part.options).sort()])),
    wordings: wordingsOf(parts),
    faults: [...plurals.flatMap((part) => missingClasses(part, locale)), ...all.flatMap(machineTime)],
  };
}

const isPlural = (part: Part): part is Plural => 'pluralType' in part;
const isBranching = (part: Part): part is Branching => 'options' in part;
/** `{name}`, `{count, number}` and the like; the parser gives plain text the number 0. */
const isNamed = (part: Part) => 'value' in part && part.type !== 0;
/** `{count, number}`; the parser gives it the number 2. */
const isNumber = (part: Part) => part.type === 2;

function withNested(parts: readonly Part[]): readonly Part[] {
  return parts.flatMap((part) => [part, ...(isBranching(part) ? branches(part).flatMap(withNested) : [])]);
}

function branches(part: Branching): readonly (readonly Part[])[] {
  return Object.values(part.options).map((option) => option.value);
}

/** A language has its own classes of number: English two, Welsh six. A class left out would be said wrongly. */
function missingClasses(part: Plural, locale: Locale): readonly string[] {
  const { pluralCategories } = new Intl.PluralRules(locale, { type: part.pluralType ?? 'cardinal' }).resolvedOptions();
  const missing = pluralCategories.filter((each) => !(each in part.options));
  return missing.length > 0 ? [`needs a wording of {${part.value}} for ${missing.join(', ')}.`] : [];
}

/** `{day, date}` and `{at, time}` come out as the browser thinks best; days and times are said by the speaker. */
function machineTime(part: Part): readonly string[] {
  if (part.type !== 3 && part.type !== 4) return [];
  return [`says {${part.value}} in the browser's own way; write {${part.value}} and hand in the day or time.`];
}

function wordingsOf(parts: readonly Part[]): readonly string[] {
  return parts.reduce<readonly string[]>(
    (starts, part) => {
      const ends = isBranching(part) ? branches(part).flatMap(wordingsOf) : [part.type === 0 ? part.value : '…'];
      return starts.flatMap((start) => ends.map((end) => start + end));
    },
    [''],
  );
}
