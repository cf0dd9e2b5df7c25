import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInputObjectType,
  isNonNullType,
  isUnionType,
} from 'graphql';

/** What is not as every mutation is: one `…Input`, and a `…Result` that is the success or a refusal with its reason. */
export function faultsOfMutations(schema: GraphQLSchema): readonly string[] {
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
  return mutations.flatMap((field) =>
    [...faultsOfInput(field), ...faultsOfResult(field)].map((fault) => `${placeOf(field)}: ${field.name} ${fault}`),
  );
}

function faultsOfInput({ args }: GraphQLField<unknown, unknown>): readonly string[] {
  const [input, ...others] = args;
  const type = input && isNonNullType(input.type) ? input.type.ofType : undefined;
  const good = input?.name === 'input' && others.length === 0 && isInputObjectType(type) && type.name.endsWith('Input');
  return good ? [] : ['takes one argument, input, of a type that ends in Input and is never null.'];
}

function faultsOfResult({ type }: GraphQLField<unknown, unknown>): readonly string[] {
  const result = isNonNullType(type) ? type.ofType : undefined;
  if (!isUnionType(result) || !result.name.endsWith('Result')) {
    return ['answers with a union whose name ends in Result and is never null.'];
  }
  const [success, ...refusals] = result.getTypes();
  return [
    ...(success && isRefusal(success) ? ['names the success first in its result.'] : []),
    ...refusals.filter((each) => !isRefusal(each)).map((each) => `may answer ${each.name}, which doesn't implement Refusal.`),
  ];
}

const isRefusal = (type: GraphQLObjectType) => type.getInterfaces().some(({ name }) => name === 'Refusal');

function placeOf({ astNode }: GraphQLField<unknown, unknown>): string {
  const { source, startToken } = astNode?.loc ?? {};
  return source && startToken ? `${source.name}:${startToken.line}` : 'schema';
}
