// @ts-check
import { variableOf } from './variable.mjs';

/**
 * @import { TSESLint, TSESTree } from '@typescript-eslint/utils'
 */

const handleTypes = /^(?:Tx|EntityManager|DataSource|QueryRunner|Repository|TreeRepository|\w*QueryBuilder|Pool|PoolClient)$/;
const handleNames = /^(?:tx|trx|manager|\w*Manager|dataSource|queryRunner|queryBuilder)$/;

/**
 * Whether an expression stands for TypeORM or the driver itself, as far as one file can tell: by the type written
 * beside its declaration, by what it was made from, or else by its name. `bookings.delete(…)` on a Map is not a write.
 *
 * @param {TSESTree.Node | null | undefined} node
 * @param {Readonly<TSESLint.SourceCode>} sourceCode
 * @returns {boolean}
 */
export function isDatabaseHandle(node, sourceCode) {
  switch (node?.type) {
    case 'Identifier':
      return isHandleVariable(node, sourceCode);
    case 'MemberExpression':
      return isHandleMember(node, sourceCode);
    case 'CallExpression':
      return node.callee.type === 'MemberExpression' && isDatabaseHandle(node.callee.object, sourceCode);
    case 'TSNonNullExpression':
    case 'TSAsExpression':
    case 'ChainExpression':
      return isDatabaseHandle(node.expression, sourceCode);
    default:
      return false;
  }
}

/**
 * Whether a written type names TypeORM, the driver or the kernel's `Tx`.
 *
 * @param {TSESTree.TSTypeAnnotation | undefined} annotation
 */
function isHandleType(annotation) {
  const type = annotation?.typeAnnotation;
  return type?.type === 'TSTypeReference' && handleTypes.test(lastName(type.typeName));
}

/**
 * @param {TSESTree.EntityName} name
 * @returns {string}
 */
export function lastName(name) {
  if (name.type === 'TSQualifiedName') return name.right.name;
  return name.type === 'Identifier' ? name.name : 'this';
}

/** @param {TSESTree.Identifier} node @param {Readonly<TSESLint.SourceCode>} sourceCode */
function isHandleVariable(node, sourceCode) {
  const definition = variableOf(node, sourceCode)?.defs[0];
  const declared = definition?.name;
  if (declared?.type === 'Identifier' && declared.typeAnnotation) return isHandleType(declared.typeAnnotation);
  const made = definition?.node.type === 'VariableDeclarator' ? definition.node.init : undefined;
  return handleNames.test(node.name) || isDatabaseHandle(made, sourceCode);
}

/** @param {TSESTree.MemberExpression} node @param {Readonly<TSESLint.SourceCode>} sourceCode */
function isHandleMember(node, sourceCode) {
  if (node.property.type !== 'Identifier' && node.property.type !== 'PrivateIdentifier') return false;
  const { name } = node.property;
  if (node.object.type === 'ThisExpression') {
    const declared = declarationInClass(node, name);
    return declared ? isHandleType(declared) : handleNames.test(name);
  }
  return handleNames.test(name) || isDatabaseHandle(node.object, sourceCode);
}

/**
 * The type beside the field or constructor parameter that `this.<name>` refers to.
 *
 * @param {TSESTree.Node} from
 * @param {string} name
 */
function declarationInClass(from, name) {
  /** @type {TSESTree.Node | undefined} */
  let here = from;
  while (here && here.type !== 'ClassBody') here = here.parent;
  for (const member of here?.body ?? []) {
    if (member.type === 'PropertyDefinition' && 'name' in member.key && member.key.name === name) return member.typeAnnotation;
    if (member.type !== 'MethodDefinition' || member.kind !== 'constructor') continue;
    for (const parameter of member.value.params) {
      if (parameter.type !== 'TSParameterProperty' || parameter.parameter.type !== 'Identifier') continue;
      if (parameter.parameter.name === name) return parameter.parameter.typeAnnotation;
    }
  }
  return undefined;
}
