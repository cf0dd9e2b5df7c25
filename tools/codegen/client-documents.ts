import { globSync } from 'node:fs';

import * as operations from '@graphql-codegen/typescript-operations';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  visit,
} from 'graphql';

import {
  type DocumentFile,
  fragmentsOf,
  operationsOf,
  type ProjectDocuments,
  readDocuments,
  webProjects,
} from './client-document-files.ts';
import { banner, type GeneratedFile } from './generated-file.ts';

const clientConfig = {
  // On the wire a day, a time and a moment are text; the screen makes of it what it needs.
  scalars: { ID: 'string', LocalDate: 'string', LocalTime: 'string', Instant: 'string' },
  strictScalars: true,
  immutableTypes: true,
  arrayInputCoercion: false,
  useTypeImports: true,
  namingConvention: 'keep',
  // Only what a document asks for is in its type.
  skipTypename: true,
};

/** Beside each screen's `x.graphql` its typed documents, `x.documents.ts`; those whose source is gone are removed. */
export async function clientDocuments(root: string, schema: GraphQLSchema): Promise<readonly GeneratedFile[]> {
  const projects = readDocuments(root, schema);
  const files = await Promise.all(
    projects.flatMap((project) => project.map((file) => documentsFile(schema, file, project))),
  );
  const wanted = new Set(files.map(({ path }) => path));
  const there = globSync(webProjects.map((project) => `${project}/src/**/*.documents.ts`), { cwd: root });
  return [...files, ...there.filter((path) => !wanted.has(path)).map((path) => ({ path, text: undefined }))];
}

async function documentsFile(schema: GraphQLSchema, file: DocumentFile, project: ProjectDocuments): Promise<GeneratedFile> {
  const path = file.path.replace(/\.graphql$/, '.documents.ts');
  const fragments = project.flatMap(({ document }) => fragmentsOf(document));
  const text = [
    `${banner}import type { TypedDocumentNode } from '@graphql-typed-document-node/core';`,
    await typesOf(schema, file, project),
    ...fragmentsOf(file.document).map((each) => constant(each, fragments)),
    ...operationsOf(file.document).map((each) => constant(each, fragments)),
  ];
  return { path, text: `${text.join('\n\n')}\n` };
}

async function typesOf(schema: GraphQLSchema, file: DocumentFile, project: ProjectDocuments): Promise<string> {
  const documents = project.map(({ path, document }) => ({
    location: path,
    document,
    type: path === file.path ? ('standard' as const) : ('external' as const),
  }));
  const output = await operations.plugin(schema, documents, clientConfig, { outputFile: file.path });
  if (typeof output === 'string') return output;
  // A helper type that isn't needed is null in spite of the plugin's types; the one for @defer we never need.
  const helpers = (output.prepend ?? []).filter((each) => each && !each.includes('Incremental<'));
  return [...helpers, output.content].join('\n\n').trim().replace(/\n{3,}/g, '\n\n');
}

function constant(definition: OperationDefinitionNode | FragmentDefinitionNode, all: readonly FragmentDefinitionNode[]): string {
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [definition, ...fragmentsUsed(definition, all)] };
  const name = definition.name?.value ?? '';
  const value = JSON.stringify(parse(print(document), { noLocation: true }), withoutEmptyLists);
  const fragment = definition.kind === Kind.FRAGMENT_DEFINITION;
  const kind = fragment ? 'Fragment' : capital(definition.operation);
  const types = fragment ? `${name}Fragment, unknown` : `${name}${kind}, ${name}${kind}Variables`;
  return `export const ${name}${fragment ? 'FragmentDoc' : 'Document'} = ${value} as unknown as TypedDocumentNode<${types}>;`;
}

function fragmentsUsed(
  definition: OperationDefinitionNode | FragmentDefinitionNode,
  all: readonly FragmentDefinitionNode[],
): readonly FragmentDefinitionNode[] {
  const used = new Set<FragmentDefinitionNode>();
  const follow = (node: OperationDefinitionNode | FragmentDefinitionNode) =>
    visit(node, {
      FragmentSpread: ({ name }) => {
        const fragment = all.find((each) => each.name.value === name.value);
        if (!fragment || used.has(fragment)) return;
        used.add(fragment);
        follow(fragment);
      },
    });
  follow(definition);
  return [...used];
}

const oftenEmpty = new Set(['arguments', 'directives', 'variableDefinitions']);

/** These lists may as well be missing when they are empty, and a third of the text would be empty lists. */
function withoutEmptyLists(name: string, value: unknown): unknown {
  return oftenEmpty.has(name) && Array.isArray(value) && value.length === 0 ? undefined : value;
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
