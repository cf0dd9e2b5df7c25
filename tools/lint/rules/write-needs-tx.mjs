// @ts-check
import { isDatabaseHandle, lastName } from './database-handle.mjs';
import { isWritingSql, textOf } from './sql.mjs';
import { variableOf } from './variable.mjs';

/**
 * @import { TSESLint, TSESTree } from '@typescript-eslint/utils'
 * @typedef {TSESTree.FunctionDeclaration | TSESTree.FunctionExpression | TSESTree.ArrowFunctionExpression} WithBody
 */

const writingMethods = new Set([
  ...['insert', 'update', 'delete', 'save', 'upsert', 'remove', 'clear', 'restore', 'recover'],
  ...['softDelete', 'softRemove', 'increment', 'decrement'],
]);

/**
 * Rows change only in a repository, and only in a method that was handed the transaction: `add(tx: Tx, booking)`.
 * Whoever has no `Tx` can't write, so nothing is stored outside a unit of work.
 *
 * @type {TSESLint.RuleModule<'needsTx' | 'notHere'>}
 */
export const writeNeedsTx = {
  defaultOptions: [],
  meta: {
    type: 'problem',
    docs: { description: 'Writes stand in repositories, in methods that take a Tx' },
    schema: [],
    messages: {
      needsTx: "'{{name}}' changes rows without a transaction. Give it a parameter of type Tx, from UnitOfWork.run.",
      notHere: 'Rows are changed in a repository (*.repository.ts), by a method that takes a Tx. Move this write there.',
    },
  },
  create(context) {
    const { sourceCode } = context;
    const isRepository = context.filename.endsWith('.repository.ts');

    /** @param {TSESTree.Node} node */
    function write(node) {
      const functions = [...functionsAround(node)];
      if (isRepository && functions.some((around) => around.params.some(isTx))) return;
      context.report({
        node,
        messageId: isRepository ? 'needsTx' : 'notHere',
        data: { name: nameOf(functions) },
      });
    }

    /** @param {TSESTree.Literal | TSESTree.TemplateLiteral} node */
    function statement(node) {
      if (!isWritingSql(textOf(node))) return;
      // A statement kept in a constant is a write where it is used.
      const keeper = constantKeeping(node);
      const uses = keeper ? (variableOf(keeper, sourceCode)?.references.filter((use) => !use.init) ?? []) : [];
      if (!isRepository || uses.length === 0) return write(node);
      for (const { identifier } of uses) write(identifier);
    }

    return {
      CallExpression({ callee }) {
        if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return;
        if (writingMethods.has(callee.property.name) && isDatabaseHandle(callee.object, sourceCode)) write(callee);
      },
      Literal: statement,
      TemplateLiteral: statement,
    };
  },
};

/**
 * The functions a node stands in, the nearest first.
 *
 * @param {TSESTree.Node} node
 * @returns {Generator<WithBody>}
 */
function* functionsAround(node) {
  for (let here = node.parent; here; here = here.parent) {
    if (/^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(here.type)) {
      yield /** @type {WithBody} */ (here);
    }
  }
}

/**
 * Whether a parameter is a transaction that has to be handed in; `tx?: Tx` may be left out, so it is not.
 *
 * @param {TSESTree.Parameter} parameter
 */
function isTx(parameter) {
  if (parameter.type !== 'Identifier' || parameter.optional) return false;
  const type = parameter.typeAnnotation?.typeAnnotation;
  return type?.type === 'TSTypeReference' && lastName(type.typeName) === 'Tx';
}

/**
 * The name of `const add = 'insert …'` outside any function.
 *
 * @param {TSESTree.Node} node
 * @returns {TSESTree.Identifier | undefined}
 */
function constantKeeping(node) {
  const holder = node.parent?.type === 'TaggedTemplateExpression' ? node.parent.parent : node.parent;
  if (holder?.type !== 'VariableDeclarator' || holder.id.type !== 'Identifier') return undefined;
  return functionsAround(node).next().done ? holder.id : undefined;
}

/** @param {readonly WithBody[]} functions */
function nameOf(functions) {
  const outermost = functions.at(-1);
  if (outermost?.id) return outermost.id.name;
  const parent = outermost?.parent;
  if (parent?.type === 'MethodDefinition' && 'name' in parent.key) return String(parent.key.name);
  return 'This';
}
