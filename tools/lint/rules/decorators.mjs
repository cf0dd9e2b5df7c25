// @ts-check
/**
 * @import { TSESTree } from '@typescript-eslint/utils'
 */

/**
 * The name a decorator was exported under, whatever a file calls it: `@Ask()` is `Query` after
 * `import { Query as Ask } from '@nestjs/graphql'`, and so is `@graphql.Query()`.
 *
 * @param {TSESTree.Decorator} decorator
 * @param {ReadonlyMap<string, string>} importedNames see {@link importedNamesOf}
 * @returns {string | undefined} undefined for a decorator that is neither a name nor a call of one
 */
export function decoratorName({ expression }, importedNames) {
  const callee = expression.type === 'CallExpression' ? expression.callee : expression;
  if (callee.type === 'Identifier') return importedNames.get(callee.name) ?? callee.name;
  if (callee.type === 'MemberExpression' && callee.property.type === 'Identifier') return callee.property.name;
  return undefined;
}

/**
 * What each renamed import of a file is called where it comes from.
 *
 * @param {TSESTree.Program} program
 * @returns {ReadonlyMap<string, string>}
 */
export function importedNamesOf(program) {
  const names = new Map();
  for (const statement of program.body) {
    if (statement.type !== 'ImportDeclaration') continue;
    for (const specifier of statement.specifiers) {
      if (specifier.type === 'ImportSpecifier' && specifier.imported.type === 'Identifier') {
        names.set(specifier.local.name, specifier.imported.name);
      }
    }
  }
  return names;
}

/**
 * The first argument of a decorator when it is written out as text, as permissions and reasons have to be.
 *
 * @param {TSESTree.Decorator} decorator
 * @returns {string | undefined}
 */
export function decoratorText({ expression }) {
  const [first] = expression.type === 'CallExpression' ? expression.arguments : [];
  return first?.type === 'Literal' && typeof first.value === 'string' ? first.value.trim() : undefined;
}
