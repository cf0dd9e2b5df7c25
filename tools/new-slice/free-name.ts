import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { operationsOf, readDocuments } from '../codegen/client-document-files.ts';
import { mergeSchema } from '../codegen/merged-schema.ts';
import { Mistake } from '../codegen/mistake.ts';
import { camel, pascal, type SliceName } from './names.ts';

/** Makes sure that nothing in the workspace has one of the slice's names already; throws a Mistake that says what has. */
export function checkFree(root: string, { many, one }: SliceName): void {
  const complaints = [
    ...(existsSync(join(root, 'libs', many)) ? [`There is a slice “${many}” already, in libs/${many}.`] : []),
    ...takenInContract(root, many, one),
    ...takenByRoute(root, many),
    ...takenByTable(root, many.replaceAll('-', '_')),
  ];
  if (complaints.length > 0) throw new Mistake([...complaints, 'Choose another name.']);
}

function takenInContract(root: string, many: string, one: string): readonly string[] {
  const schema = mergeSchema(root);
  const [things, thing] = [pascal(many), pascal(one)];
  const types = [thing, `${thing}Page`, `${thing}Added`, `Add${thing}Input`, `Add${thing}Result`].filter(type => schema.getType(type));
  const fields = { ...schema.getQueryType()?.getFields(), ...schema.getMutationType()?.getFields() };
  const taken = [camel(many), `add${thing}`].filter(field => Object.hasOwn(fields, field));
  const operations = readDocuments(root, schema)
    .flat()
    .flatMap(({ document }) => operationsOf(document).map(({ name }) => name?.value))
    .filter(name => name === things || name === `Add${thing}`);
  return [
    ...types.map(type => `The contract has a type ${type} already.`),
    ...taken.map(field => `The contract has a field ${field} already.`),
    ...operations.map(operation => `A screen has an operation ${operation} already.`),
  ];
}

function takenByRoute(root: string, path: string): readonly string[] {
  return globSync(['apps/web/src/*.routes.ts', 'libs/*/web/src/*.routes.ts'], { cwd: root })
    .filter(file => readFileSync(join(root, file), 'utf8').includes(`path: '${path}'`))
    .map(file => `${file} has a page at /${path} already.`);
}

function takenByTable(root: string, table: string): readonly string[] {
  const creates = new RegExp(`CREATE TABLE (?:IF NOT EXISTS )?${table}\\b`);
  return globSync('apps/api/migrations/*.ts', { cwd: root })
    .filter(file => creates.test(readFileSync(join(root, file), 'utf8')))
    .map(file => `${file} makes a table ${table} already.`);
}
