/**
 * Checks every type in the repository, a group at a time: one compiler run for a group is far quicker than one for
 * each project, because the packages' own types are read once.
 *
 *   node tools/typecheck.ts            all groups
 *   node tools/typecheck.ts api web    some of them
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

interface Group {
  readonly name: string;
  readonly compiler: 'tsc' | 'ngc';
  readonly project: string;
}

const root = join(import.meta.dirname, '..');
const memory = join(root, '.nx', 'typecheck');

const groups: readonly Group[] = [
  { name: 'domain', compiler: 'tsc', project: 'tools/tsconfig/domain.json' },
  { name: 'api', compiler: 'tsc', project: 'tools/tsconfig/api.json' },
  { name: 'web', compiler: 'ngc', project: 'tools/tsconfig/web.json' },
  { name: 'tools', compiler: 'tsc', project: 'tools/tsconfig.json' },
  { name: 'e2e', compiler: 'tsc', project: 'e2e/tsconfig.json' },
];

const programs = {
  tsc: 'node_modules/typescript/bin/tsc',
  ngc: 'node_modules/@angular/compiler-cli/bundles/src/bin/ngc.js',
} as const;

/** Whether every file of the group is sound; the compiler has then printed nothing. */
function check(group: Group): boolean {
  const started = performance.now();
  // Only tsc remembers between runs without writing its output.
  const remember =
    group.compiler === 'tsc' ? ['--incremental', '--tsBuildInfoFile', join(memory, `${group.name}.json`)] : [];
  const { status } = spawnSync(
    process.execPath,
    [join(root, programs[group.compiler]), '-p', group.project, '--noEmit', ...remember],
    { cwd: root, stdio: 'inherit' },
  );
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`types ${group.name.padEnd(7)} ${status === 0 ? 'sound' : 'NOT SOUND'}  ${seconds} s\n`);
  return status === 0;
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !groups.some((group) => group.name === name));
if (unknown.length > 0) {
  process.stderr.write(`No such group: ${unknown.join(', ')}. Groups: ${groups.map(({ name }) => name).join(', ')}.\n`);
  process.exit(2);
}

mkdirSync(memory, { recursive: true });
const chosen = groups.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
process.exitCode = chosen.map(check).every(Boolean) ? 0 : 1;
