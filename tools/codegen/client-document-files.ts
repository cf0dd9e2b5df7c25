import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import {
  concatAST,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  Source,
  validate,
} from 'graphql';

import { sentence } from './merged-schema.ts';
import { Mistake } from './mistake.ts';

/** The projects whose screens ask the server for something. */
export const webProjects = ['libs/*/web', 'libs/shared/web-kernel', 'apps/web'];

/** A screen's questions: one `.graphql` file. */
export interface DocumentFile {
  readonly path: string;
  readonly document: DocumentNode;
}

/** All of a project's files: a fragment of one may be used in another. */
export type ProjectDocuments = readonly DocumentFile[];

/** Every web project's documents, checked against the schema. */
export function readDocuments(root: string, schema: GraphQLSchema): readonly ProjectDocuments[] {
  const projects = globSync(webProjects, { cwd: root })
    .sort()
    .map((project) => globSync(`${project}/src/**/*.graphql`, { cwd: root }).sort())
    .map((paths) => paths.map((path) => ({ path, document: parseDocument(root, path) })))
    .filter((files) => files.length > 0);
  const complaints = projects.flatMap((files) => validate(schema, concatAST(files.map((file) => file.document))));
  const faults = [...complaints.map(sentence), ...faultsOfNames(projects.flat())];
  if (faults.length > 0) throw new Mistake(faults);
  return projects;
}

function parseDocument(root: string, path: string): DocumentNode {
  try {
    return parse(new Source(readFileSync(join(root, path), 'utf8'), path));
  } catch (error) {
    // A slip of the pen in the file; anything else is not ours to explain.
    if (error instanceof GraphQLError) throw new Mistake([sentence(error)]);
    throw error;
  }
}

/** Each operation has a name of its own in the whole application: it is how the server's log and the tests know it. */
function faultsOfNames(files: readonly DocumentFile[]): readonly string[] {
  const places = new Map<string, string>();
  return files.flatMap(({ path, document }) =>
    operationsOf(document).flatMap(({ name, operation }) => {
      if (!name || !/^[A-Z][A-Za-z0-9]*$/.test(name.value)) {
        return [`${path}: each ${operation} needs a name with a capital, such as FloorOnDay.`];
      }
      const earlier = places.get(name.value);
      places.set(name.value, path);
      return earlier && earlier !== path ? [`${path}: ${name.value} is the name of an operation in ${earlier} too.`] : [];
    }),
  );
}

/** The queries, mutations and subscriptions of a file, in order. */
export function operationsOf(document: DocumentNode): readonly OperationDefinitionNode[] {
  return document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
}

/** The fragments of a file, in order. */
export function fragmentsOf(document: DocumentNode): readonly FragmentDefinitionNode[] {
  return document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
}
