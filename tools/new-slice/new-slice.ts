import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Mistake } from '../codegen/mistake.ts';
import { checkFree } from './free-name.ts';
import { marksOf, type SliceName, sliceName } from './names.ts';
import { filledTemplates } from './template.ts';
import { editedFiles } from './workspace-edits.ts';
import { writeAll } from './write-all.ts';

const usage = 'Say what the slice is about, in the plural: npm run new-slice -- lockers';

/**
 * Writes a small, complete slice to start from, and the lines by which the apps know it; or says why it can't, and
 * writes nothing. Gives back what the process should exit with.
 * @param now milliseconds since 1970; the migration is named by them
 */
export function run(root: string, args: readonly string[], now: number, say: (line: string) => void): 0 | 1 {
  try {
    const name = askedFor(args);
    checkFree(root, name);
    const timestamp = timestampAfter(root, now);
    const created = filledTemplates(marksOf(name, timestamp));
    const edited = editedFiles(root, name.many, timestamp);
    writeAll(root, [...created, ...edited]);
    for (const { path } of created) say(`${path} written.`);
    for (const { path } of edited) say(`${path} changed.`);
    for (const line of nextSteps(name)) say(line);
    return 0;
  } catch (error) {
    // What the person asked for can't be had; a fault of ours keeps its stack.
    if (!(error instanceof Mistake)) throw error;
    say(error.message);
    say('Nothing was written.');
    return 1;
  }
}

function askedFor(args: readonly string[]): SliceName {
  const { values, positionals } = parseArgs({ args: [...args], strict: false, options: { one: { type: 'string' } } });
  const { one, ...unknown } = values;
  const [many, ...more] = positionals;
  const understood = more.length === 0 && Object.keys(unknown).length === 0 && typeof one !== 'boolean';
  if (many === undefined || !understood) throw new Mistake([usage]);
  return sliceName(many, one);
}

/** Migrations run in the order of their numbers, so a new one comes after all others, whatever this clock says. */
function timestampAfter(root: string, now: number): number {
  const numbers = readdirSync(join(root, 'apps/api/migrations')).map(file => Number(/^(\d+)-/.exec(file)?.[1] ?? 0));
  return Math.max(now, ...numbers.map(number => number + 1));
}

function nextSteps({ many, one }: SliceName): readonly string[] {
  return [
    '',
    `The slice “${many}” is there; one of them is called “${one}”. What is left to do:`,
    '1. npm run codegen – makes the types of its contract, documents and words.',
    '2. UPDATE_GOLDENS=yes npm test – all of it passes; look at what it adds to apps/api/goldens/permissions.md.',
    `3. npm start – migrates the database; the page is at /${many}. Put it into the navigation in apps/web/src/shell.`,
    `4. Make it yours: libs/${many}/api/src/${many}.graphql, the migration while nobody has run it, the rule, the page.`,
    `5. libs/${many}/words/cy.json – say the title in Welsh.`,
    `6. docs/words.md – a row for “${one.replaceAll('-', ' ')}”; docs/rules.md – the rules; CHANGELOG.md – a line.`,
  ];
}

if (import.meta.main) process.exitCode = run(join(import.meta.dirname, '../..'), process.argv.slice(2), Date.now(), console.log);
