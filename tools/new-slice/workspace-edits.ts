import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Mistake } from '../codegen/mistake.ts';
import { addImport, addPaths, addRoute, addToList } from './edit-text.ts';
import { camel, pascal } from './names.ts';
import type { SourceFile } from './template.ts';

/** One addition to a file of the workspace. */
interface Addition {
  readonly path: string;
  /** Where it goes, in words for whoever has to mend the file when the place is gone. */
  readonly place: string;
  readonly add: (text: string) => string | undefined;
}

/**
 * The files of the workspace that have to know the slice, as they will be.
 * Throws a Mistake that names every place that can't be found.
 */
export function editedFiles(root: string, slice: string, timestamp: number): readonly SourceFile[] {
  const additions = [
    aliases(slice), ...appModule(slice), ...database(slice), ...migrations(slice, timestamp), route(slice),
  ];
  const texts = new Map<string, string>();
  const lost: string[] = [];
  for (const { path, place, add } of additions) {
    const text = texts.get(path) ?? readFileSync(join(root, path), 'utf8');
    const edited = add(text);
    if (edited === undefined) lost.push(`${path} has no place for the slice any more: ${place}.`);
    texts.set(path, edited ?? text);
  }
  if (lost.length > 0) throw new Mistake([...lost, 'Bring it back, or change tools/new-slice/workspace-edits.ts.']);
  return [...texts].map(([path, text]) => ({ path, text }));
}

function aliases(slice: string): Addition {
  const entries = {
    [`@hearth/${slice}/api`]: `./libs/${slice}/api/src/index.ts`,
    [`@hearth/${slice}/documents`]: `./libs/${slice}/web/src/documents.ts`,
    [`@hearth/${slice}/domain`]: `./libs/${slice}/domain/src/index.ts`,
    [`@hearth/${slice}/web`]: `./libs/${slice}/web/src/index.ts`,
  };
  return { path: 'tsconfig.json', place: 'a list of one alias a line after `"paths": {`', add: text => addPaths(text, entries) };
}

function appModule(slice: string): readonly Addition[] {
  const path = 'apps/api/src/app.module.ts';
  const [name, module] = [camel(slice), `${pascal(slice)}Module`];
  return [
    imported(path, `${module}, ${name}Contract`, `@hearth/${slice}/api`),
    imported(path, `${name}Permissions`, `@hearth/${slice}/domain`),
    listed(path, 'const contracts = [', `${name}Contract`),
    listed(path, 'const permissions = {', `...${name}Permissions`),
    listed(path, 'imports: [', module),
  ];
}

function database(slice: string): readonly Addition[] {
  const path = 'apps/api/src/database.ts';
  const entities = `${camel(slice)}Entities`;
  return [imported(path, entities, `@hearth/${slice}/api`), listed(path, 'entities: [', `...${entities}`)];
}

function migrations(slice: string, timestamp: number): readonly Addition[] {
  const path = 'apps/api/migrations/index.ts';
  const migration = `${pascal(slice)}${timestamp}`;
  return [imported(path, migration, `./${timestamp}-${slice}`, './'), listed(path, 'export const migrations = [', migration)];
}

function route(slice: string): Addition {
  const item = `{ path: '', loadChildren: async () => (await import('@hearth/${slice}/web')).${camel(slice)}Routes }`;
  return { path: 'apps/web/src/app.routes.ts', place: "one route that begins `{ path: '**'`", add: text => addRoute(text, item) };
}

function imported(path: string, names: string, module: string, group = '@hearth/'): Addition {
  return { path, place: `an import from \`${group}…\``, add: text => addImport(text, names, module, group) };
}

function listed(path: string, opening: string, item: string): Addition {
  return { path, place: `one list that begins \`${opening}\``, add: text => addToList(text, opening, item) };
}
