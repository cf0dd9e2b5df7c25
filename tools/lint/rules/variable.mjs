// @ts-check
/**
 * @import { TSESLint, TSESTree } from '@typescript-eslint/utils'
 */

/**
 * What an identifier refers to where it stands; the platform's own globals have no definitions.
 *
 * @param {TSESTree.Identifier} identifier
 * @param {Readonly<TSESLint.SourceCode>} sourceCode
 */
export function variableOf(identifier, sourceCode) {
  /** @type {TSESLint.Scope.Scope | null | undefined} */
  let scope = sourceCode.getScope?.(identifier);
  for (; scope; scope = scope.upper) {
    const variable = scope.set.get(identifier.name);
    if (variable) return variable;
  }
  return undefined;
}
