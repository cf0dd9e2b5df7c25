import { Mistake } from '../codegen/mistake.ts';

/** Words of the workspace itself, of the server's own addresses and of the languages a slice is written in. */
const reserved = new Set([
  ...['shared', 'shell', 'words', 'auth', 'graphql', 'health', 'pages', 'assets', 'slices', 'things'],
  ...['strings', 'booleans', 'ints', 'floats', 'queries', 'mutations', 'subscriptions', 'refusals', 'references', 'values'],
]);

/** PostgreSQL keeps 63 characters of a constraint's name, and the longest ending is `_one_per_name`. */
const longest = 40;
const kebabCase = /^[a-z]+(?:-[a-z]+)*$/;

/** What a slice is about, as it was asked for: `first-aiders`, one of which is a `first-aider`. */
export interface SliceName {
  readonly many: string;
  readonly one: string;
}

/** Checks the name for its form; throws a Mistake that says what to write instead. */
export function sliceName(many: string, one: string | undefined): SliceName {
  for (const word of one === undefined ? [many] : [many, one]) {
    if (!kebabCase.test(word)) {
      throw new Mistake([`“${word}” can't be used as a name. Use small letters, with a hyphen between words: first-aiders.`]);
    }
    if (word.length > longest) throw new Mistake([`“${word}” is too long. Use at most ${longest} letters.`]);
    if (reserved.has(word)) throw new Mistake([`“${word}” means something else here already. Choose another name.`]);
  }
  if (one !== undefined && one !== many) return { many, one };
  const singular = one === undefined ? singularOf(many) : undefined;
  if (singular !== undefined) return { many, one: singular };
  throw new Mistake([
    `A slice is named for many things, and “${many}” is not plural. If one of them has another name, say it:`,
    'npm run new-slice -- children --one child',
  ]);
}

/** A guess that is right for most nouns, and is told to the person, who can say it themselves. */
function singularOf(many: string): string | undefined {
  if (/..ies$/.test(many)) return many.replace(/ies$/, 'y');
  if (/(?:ss|sh|ch|x|zz)es$/.test(many)) return many.replace(/es$/, '');
  return /[^s]s$/.test(many) ? many.replace(/s$/, '') : undefined;
}

/** The marks of the templates, and what stands for each. A mark is written in the way that its words will be. */
export function marksOf({ many, one }: SliceName, timestamp: number): ReadonlyMap<string, string> {
  const [things, thing] = [spaced(many), spaced(one)];
  const article = /^(?:[aio]|e(?!u)|u(?!n[io]|s))/.test(thing) && !/^one\b/.test(thing) ? 'an' : 'a';
  return new Map([
    ['__many-things__', many],
    ['__manyThings__', camel(many)],
    ['__ManyThings__', pascal(many)],
    ['__many_things__', many.replaceAll('-', '_')],
    ['__many things__', things],
    ['__Many things__', capital(things)],
    ['__one-thing__', one],
    ['__oneThing__', camel(one)],
    ['__OneThing__', pascal(one)],
    ['__one thing__', thing],
    ['__a thing__', `${article} ${thing}`],
    ['__A thing__', `${capital(article)} ${thing}`],
    ['__timestamp__', String(timestamp)],
  ]);
}

const spaced = (kebab: string) => kebab.replaceAll('-', ' ');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** `FirstAiders` of `first-aiders`: for types and classes. */
export const pascal = (kebab: string) => kebab.split('-').map(capital).join('');

/** `firstAiders` of `first-aiders`: for fields and constants. */
export const camel = (kebab: string) => kebab.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
