// @ts-check
/**
 * @import { TSESTree } from '@typescript-eslint/utils'
 */

const comments = /--[^\n]*|\/\*[\s\S]*?\*\//g;
const writes =
  /(?:^|[;()])\s*(?:insert\s+into|update\s+(?:only\s+)?[\w."]+(?:\s+(?:as\s+)?\w+)?\s+set|delete\s+from|merge\s+into|truncate\s+\w+|copy\s+[\w."]+\s+from)\b/i;

/**
 * Whether a piece of text is an SQL statement that changes rows, wherever in it the change stands:
 * `with gone as (delete from booking …) select …` changes them too.
 *
 * @param {string} text
 */
export function isWritingSql(text) {
  return writes.test(text.replace(comments, ' '));
}

/**
 * The text of a literal or template as SQL sees it; what is filled in counts as a name.
 *
 * @param {TSESTree.Literal | TSESTree.TemplateLiteral} node
 * @returns {string}
 */
export function textOf(node) {
  if (node.type === 'TemplateLiteral') return node.quasis.map(({ value }) => value.raw).join('filled_in');
  return typeof node.value === 'string' ? node.value : '';
}
