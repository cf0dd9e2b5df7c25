import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { clientDocuments } from './client-documents.ts';
import { type GeneratedFile, outOfDate, write } from './generated-file.ts';
import { mergeSchema, schemaGolden } from './merged-schema.ts';
import { Mistake } from './mistake.ts';
import { possibleTypes } from './possible-types.ts';
import { serverTypes } from './server-types.ts';
import { words } from './words.ts';

/** Everything that is made from the slices' schemas, documents and words. */
export async function generate(root: string): Promise<readonly GeneratedFile[]> {
  const schema = mergeSchema(root);
  return [schemaGolden(schema), await serverTypes(schema), possibleTypes(schema), ...(await clientDocuments(root, schema)), ...words(root)];
}

/** Writes what changed, or with `check` only says so. Gives back what the process should exit with. */
export async function run(root: string, check: boolean, say: (line: string) => void): Promise<0 | 1> {
  try {
    const stale = outOfDate(root, await generate(root));
    if (!check) write(root, stale);
    for (const { path, text } of stale) say(check ? `${path} is out of date.` : `${path} ${text === undefined ? 'removed' : 'written'}.`);
    if (check && stale.length > 0) say('Run `npm run codegen` and commit what it writes.');
    return check && stale.length > 0 ? 1 : 0;
  } catch (error) {
    // What the author of a schema, a document or a sentence has to mend; a fault of ours keeps its stack.
    if (!(error instanceof Mistake)) throw error;
    say(error.message);
    return 1;
  }
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  const root = fileURLToPath(new URL('../..', import.meta.url));
  process.exitCode = await run(root, values.check, console.log);
}
