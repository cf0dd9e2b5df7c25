const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

// Controls, halves of surrogate pairs, and marks that turn the direction of text: none of them is ever seen.
const unseen = /[\p{Cc}\p{Cs}\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/gu;

// In code points: enough for a family of four, or a flag spelt out in tags.
const longestSign = 10;

/**
 * One or two letters that stand for a name where space is small: the first of the first word and of the last. Words
 * that begin with a letter or a number go before others, so "Ana (Bee) Cox" is AC. A name with no letter at all gives
 * its first sign, and one with nothing to see gives "?". Never more than two signs, whatever they are made of.
 */
export function initialsOf(name: string): string {
  const words = name.normalize('NFC').replaceAll(/\s+/gu, ' ').replaceAll(unseen, '').split(' ').filter((word) => word !== '');
  const lettered = words.filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const chosen = lettered.length > 0 ? lettered : words;
  const [first] = chosen;
  if (first === undefined) return '?';
  const last = chosen.length > 1 ? chosen.at(-1) : undefined;
  return firstSign(first) + (last === undefined ? '' : firstSign(last));
}

/** The first sign of a word, as a capital. One capital only: "ß" would otherwise give two. */
function firstSign(word: string): string {
  const sign = firstGrapheme(firstGrapheme(word).toUpperCase());
  const points = [...sign];
  // A letter under a heap of combining marks is one sign to Unicode and a blot on the screen.
  return points.length > longestSign ? points.slice(0, 1).join('') : sign;
}

function firstGrapheme(text: string): string {
  const [, second] = graphemes.segment(text);
  return text.slice(0, second?.index);
}
