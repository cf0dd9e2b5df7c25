import { parseSentence, type Sentence } from './sentence.ts';
import type { Locale } from './word-file.ts';

const longestSentence = 20;

/** What is never said to the people who use Hearth, by language. */
const unsaid: Readonly<Record<Locale, RegExp>> = {
  en: /\b(please|productivity|monitor\w*|channel shift)\b/i,
  cy: /\b(os gwelwch yn dda|cynhyrchiant)\b/i,
};

/** A sentence taken apart, or undefined when it can't be; what its author has to mend goes into `complain`. */
export function checkedSentence(text: string, locale: Locale, complain: (fault: string) => void): Sentence | undefined {
  try {
    const sentence = parseSentence(text, locale);
    for (const fault of [...sentence.faults, ...faultsOfStyle(sentence, locale)]) complain(fault);
    return sentence;
  } catch (error) {
    // A bracket or a class left out: the parser throws a SyntaxError that names the fault.
    if (!(error instanceof SyntaxError)) throw error;
    complain(`can't be read as ICU MessageFormat (${error.message}).`);
    return undefined;
  }
}

function faultsOfStyle({ wordings }: Sentence, locale: Locale): readonly string[] {
  const faults = wordings.flatMap((wording) => {
    const longest = Math.max(...wording.split(/(?<=[.!?])\s+/).map((each) => each.split(/\s+/).length));
    const word = unsaid[locale].exec(wording)?.[0];
    return [
      ...(longest > longestSentence ? [`has a sentence of ${longest} words; at most ${longestSentence}.`] : []),
      ...(word ? [`says "${word}", which we never say.`] : []),
    ];
  });
  return [...new Set(faults)];
}

/** How the same sentence differs between two languages in what it takes. */
export function differences(one: Sentence, other: Sentence): readonly string[] {
  const values = symmetric([...one.values.keys()], [...other.values.keys()]).map((name) => `{${name}} is in one only.`);
  const choices = [...one.choices].flatMap(([name, wordings]) =>
    symmetric(wordings, other.choices.get(name) ?? wordings).map((wording) => `${wording} of {${name}} is in one only.`),
  );
  return [...values, ...choices];
}

function symmetric(one: readonly string[], other: readonly string[]): readonly string[] {
  return [...one.filter((each) => !other.includes(each)), ...other.filter((each) => !one.includes(each))];
}
