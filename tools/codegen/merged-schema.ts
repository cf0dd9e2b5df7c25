import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import {
  buildASTSchema,
  concatAST,
  type DocumentNode,
  GraphQLError,
  type GraphQLObjectType,
  GraphQLSchema,
  lexicographicSortSchema,
  parse,
  printSchema,
  Source,
  validateSchema,
} from 'graphql';
import { validateSDL } from 'graphql/validation/validate.js';

import type { GeneratedFile } from './generated-file.ts';
import { Mistake } from './mistake.ts';
import { faultsOfMutations } from './mutation-shape.ts';

/** Where the parts of the contract stand: one file for each slice, and the kernel's and the sign-in's. */
const schemaParts = ['libs/*/api/src/*.graphql', 'libs/shared/{api-kernel,sign-in}/src/*.graphql'];

/** The contract of every slice as one schema. Root types in which no slice has a field are left out. */
export function mergeSchema(root: string): GraphQLSchema {
  const paths = globSync(schemaParts, { cwd: root }).sort();
  const whole = concatAST(paths.map((path) => parsePart(root, path)));
  complainOf(validateSDL(whole));
  const schema = withoutEmptyRoots(buildASTSchema(whole, { assumeValidSDL: true }));
  complainOf(validateSchema(schema));
  const faults = faultsOfMutations(schema);
  if (faults.length > 0) throw new Mistake(faults);
  return schema;
}

/** The merged schema as integrators read it; in alphabetical order, so that a change shows as what it is. */
export function schemaGolden(schema: GraphQLSchema): GeneratedFile {
  return {
    path: 'apps/api/goldens/schema.graphql',
    text: `${printSchema(lexicographicSortSchema(schema))}\n`,
  };
}

function parsePart(root: string, path: string): DocumentNode {
  try {
    return parse(new Source(readFileSync(join(root, path), 'utf8'), path));
  } catch (error) {
    // A slip of the pen in the file; anything else is not ours to explain.
    if (error instanceof GraphQLError) throw new Mistake([sentence(error)]);
    throw error;
  }
}

function complainOf(errors: readonly GraphQLError[]): void {
  if (errors.length > 0) throw new Mistake(errors.map(sentence));
}

/** The error with its file, line and column in front. */
export function sentence(error: GraphQLError): string {
  const place = error.locations?.[0];
  const file = error.source?.name ?? error.nodes?.[0]?.loc?.source.name;
  return file && place ? `${file}:${place.line}:${place.column} ${error.message}` : error.message;
}

function withoutEmptyRoots(schema: GraphQLSchema): GraphQLSchema {
  const config = schema.toConfig();
  const empty = (type: GraphQLObjectType | null | undefined) => !!type && Object.keys(type.getFields()).length === 0;
  const roots = new Set([config.query, config.mutation, config.subscription].filter(empty));
  return new GraphQLSchema({
    ...config,
    query: empty(config.query) ? null : config.query,
    mutation: empty(config.mutation) ? null : config.mutation,
    subscription: empty(config.subscription) ? null : config.subscription,
    types: config.types.filter((type) => !roots.has(type as GraphQLObjectType)),
  });
}
