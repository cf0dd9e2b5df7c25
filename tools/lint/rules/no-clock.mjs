// @ts-check
import { basename } from 'node:path';
import { variableOf } from './variable.mjs';

/**
 * @import { TSESLint, TSESTree } from '@typescript-eslint/utils'
 */

const readings = new Map([
  ['Date', 'now'],
  ['Temporal', 'Now'],
  ['performance', 'now'],
]);

/**
 * The time comes from the request (`ctx.now`) or from a clock that is handed in, so that a rule can be tried on any day.
 * Only a file named clock.ts reads the platform's own.
 *
 * @type {TSESLint.RuleModule<'clock'>}
 */
export const noClock = {
  defaultOptions: [],
  meta: {
    type: 'problem',
    docs: { description: 'Nobody but the clock reads the time' },
    schema: [],
    messages: { clock: '{{what}} reads the clock. Take the time from ctx.now or from the Clock; only clock.ts asks the platform.' },
  },
  create(context) {
    if (basename(context.filename) === 'clock.ts') return {};
    const { sourceCode } = context;

    /** @param {TSESTree.Node} node @param {string} what */
    const report = (node, what) => context.report({ node, messageId: 'clock', data: { what } });

    /**
     * The platform's object a node stands for: `Date`, or `globalThis.Date`; a local of the same name is not it.
     *
     * @param {TSESTree.Node | null} node
     * @returns {string | undefined}
     */
    function platformObject(node) {
      if (node?.type === 'Identifier') return isLocal(node, sourceCode) ? undefined : node.name;
      if (node?.type !== 'MemberExpression' || node.object.type !== 'Identifier') return undefined;
      return ['globalThis', 'window', 'self'].includes(node.object.name) ? propertyName(node.property, node.computed) : undefined;
    }

    return {
      MemberExpression(node) {
        const object = platformObject(node.object);
        if (!object) return;
        const name = propertyName(node.property, node.computed);
        if (name && readings.get(object) === name) report(node, `${object}.${name}`);
      },
      NewExpression(node) {
        if (node.arguments.length === 0 && platformObject(node.callee) === 'Date') report(node, 'new Date()');
      },
      CallExpression(node) {
        if (platformObject(node.callee) === 'Date') report(node, 'Date()');
      },
      VariableDeclarator(node) {
        const object = platformObject(node.init);
        if (!object || node.id.type !== 'ObjectPattern') return;
        for (const property of node.id.properties) {
          if (property.type !== 'Property') continue;
          const name = propertyName(property.key, property.computed);
          if (name && readings.get(object) === name) report(property, `${object}.${name}`);
        }
      },
    };
  },
};

/**
 * @param {TSESTree.Node} property
 * @param {boolean} computed
 * @returns {string | undefined}
 */
function propertyName(property, computed) {
  if (property.type === 'Identifier' && !computed) return property.name;
  return property.type === 'Literal' && typeof property.value === 'string' ? property.value : undefined;
}

/** @param {TSESTree.Identifier} identifier @param {Readonly<TSESLint.SourceCode>} sourceCode */
function isLocal(identifier, sourceCode) {
  // An import brings in the same clock under its own name (node:perf_hooks, temporal-polyfill).
  return variableOf(identifier, sourceCode)?.defs.some(({ type }) => type !== 'ImportBinding') ?? false;
}
