import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { type GraphQLSchema, isAbstractType, isObjectType, parse, printSchema } from 'graphql';

import { banner, type GeneratedFile } from './generated-file.ts';

const serverConfig = {
  scalars: {
    ID: { input: 'string', output: 'string' },
    LocalDate: { input: 'Temporal.PlainDate', output: 'Temporal.PlainDate' },
    LocalTime: { input: 'Temporal.PlainTime', output: 'Temporal.PlainTime' },
    Instant: { input: 'Temporal.Instant', output: 'Temporal.Instant' },
  },
  strictScalars: true,
  enumsAsTypes: true,
  immutableTypes: true,
  useTypeImports: true,
  // A field that may be null has to be said; one of an input may be left away, unless the schema fills it in.
  avoidOptionals: { field: true, defaultValue: true },
};

/** The types of the whole schema, and of its resolvers, for the server. */
export async function serverTypes(schema: GraphQLSchema): Promise<GeneratedFile> {
  const path = 'libs/shared/contract/src/generated/schema.ts';
  const text = await codegen({
    filename: path,
    schema: parse(printSchema(schema)),
    documents: [],
    config: serverConfig,
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
  });
  return { path, text: banner + withTypenamesWhereTheyTell(schema, text) };
}

/**
 * A member of a union or interface must say which it is, or the server can't tell them apart and nor can a `switch`.
 * Every other type has no use for `__typename`, and nobody should have to write it.
 */
function withTypenamesWhereTheyTell(schema: GraphQLSchema, text: string): string {
  const members = new Set(
    Object.values(schema.getTypeMap())
      .filter(isAbstractType)
      .flatMap((type) => schema.getPossibleTypes(type))
      .map((type) => type.name),
  );
  return text.replace(/^ {2}readonly __typename\?: '(\w+)';\n/gm, (line, name: string) => {
    if (!isObjectType(schema.getType(name))) return line;
    return members.has(name) ? line.replace('?', '') : '';
  });
}
