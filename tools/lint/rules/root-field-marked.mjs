// @ts-check
import { decoratorName, decoratorText, importedNamesOf } from './decorators.mjs';

/**
 * @import { TSESLint, TSESTree } from '@typescript-eslint/utils'
 */

const entrances = new Set([
  ...['Query', 'Mutation', 'Subscription'],
  ...['Get', 'Post', 'Put', 'Patch', 'Delete', 'Head', 'Options', 'All', 'Search', 'Sse'],
]);
const marks = new Set(['Allow', 'Public']);

/**
 * Every way into the server says who may take it: `@Allow('booking.book-own')` or `@Public('why')`, and one of them.
 * An unmarked one would be refused at run time; this says so before it is run.
 *
 * @type {TSESLint.RuleModule<'unmarked' | 'twice' | 'permission' | 'reason'>}
 */
export const rootFieldMarked = {
  defaultOptions: [],
  meta: {
    type: 'problem',
    docs: { description: 'Root fields and routes carry @Allow or @Public' },
    schema: [],
    messages: {
      unmarked: "'{{name}}' is open to a caller but says nothing about who may call it. Add @Allow('slice.verb-scope') or @Public('why').",
      twice: "'{{name}}' carries more than one of @Allow and @Public. Keep the one that is meant.",
      permission: "@Allow on '{{name}}' names its permission in full, as in @Allow('booking.book-own').",
      reason: "@Public on '{{name}}' says why it is open to everyone, as in @Public('a load balancer asks before anyone signs in').",
    },
  },
  create(context) {
    const importedNames = importedNamesOf(context.sourceCode.ast);

    /** @param {TSESTree.MethodDefinition | TSESTree.PropertyDefinition} member */
    function check(member) {
      const named = member.decorators.map((decorator) => ({ decorator, name: decoratorName(decorator, importedNames) ?? '' }));
      if (!named.some(({ name }) => entrances.has(name))) return;

      const found = named.filter(({ name }) => marks.has(name));
      const [mark, second] = found;
      const messageId = !mark ? 'unmarked' : second ? 'twice' : complaintAbout(mark.name, decoratorText(mark.decorator));
      if (!messageId) return;
      context.report({ node: member.key, messageId, data: { name: context.sourceCode.getText(member.key) } });
    }

    return { MethodDefinition: check, PropertyDefinition: check };
  },
};

/**
 * @param {string} mark
 * @param {string | undefined} text
 */
function complaintAbout(mark, text) {
  if (mark === 'Allow') return /^[a-z-]+\.[a-z-]+$/.test(text ?? '') ? undefined : 'permission';
  return text ? undefined : 'reason';
}
