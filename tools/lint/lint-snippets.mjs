// @ts-check
/**
 * Lints snippets as if they stood in the repository, with the settings everyone is held to.
 * In: a JSON list of { filePath, code } on standard input. Out: a list of what ESLint said about each.
 * A program of its own, so that ESLint loads its settings as it does everywhere else.
 */
import { text } from 'node:stream/consumers';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const root = join(import.meta.dirname, '..', '..');
const eslint = new ESLint({
  cwd: root,
  // A snippet is in no program of the compiler, so the rules that follow types can't see it.
  overrideConfig: [{ files: ['**/*.ts'], .../** @type {object} */ (tseslint.configs.disableTypeChecked) }],
});

/** @type {{ filePath: string, code: string }[]} */
const snippets = JSON.parse(await text(process.stdin));
const said = [];
for (const { filePath, code } of snippets) {
  const results = await eslint.lintText(code, { filePath: join(root, filePath) });
  said.push(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => ({ ruleId, message }))));
}
process.stdout.write(JSON.stringify(said));
