// @ts-check
import { decoratorName, importedNamesOf } from './decorators.mjs';

/**
 * @import { TSESLint } from '@typescript-eslint/utils'
 */

/**
 * A component's class stays short enough to be seen at once; the limit is the rule's one option.
 *
 * @type {TSESLint.RuleModule<'long', [number]>}
 */
export const componentSize = {
  defaultOptions: [120],
  meta: {
    type: 'suggestion',
    docs: { description: 'Component classes stay small' },
    schema: [{ type: 'integer', minimum: 1 }],
    messages: { long: "'{{name}}' is {{lines}} lines long; a component has at most {{most}}. Split the screen, or move what is not about showing it." },
  },
  create(context) {
    const [most] = context.options;
    const importedNames = importedNamesOf(context.sourceCode.ast);
    return {
      ClassDeclaration(node) {
        if (!node.decorators.some((decorator) => decoratorName(decorator, importedNames) === 'Component')) return;
        const lines = node.loc.end.line - node.loc.start.line + 1;
        if (lines <= most) return;
        context.report({ node, messageId: 'long', data: { name: node.id?.name ?? '', lines: String(lines), most: String(most) } });
      },
    };
  },
};
