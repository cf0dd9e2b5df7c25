// Runs a task of package.json: `node tools/run.mjs <task> [arguments]`.
// Plain JavaScript that needs no package and only Node 20, because it is what installs the packages (Node 26 among
// them) before handing over to tools/<file>.ts.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installWhenNeeded, nodeProgram } from './launch/install.mjs';
import { whenNpmIsGone } from './launch/npm-gone.mjs';
import { createProgress } from './launch/progress.mjs';

/**
 * Every task, and the file below tools/ that does it. A new npm script is a line here and a line in package.json.
 * @type {Record<string, string>}
 */
const TASKS = {
  start: 'launch/start.ts',
  dev: 'launch/dev.ts',
  doctor: 'launch/doctor.ts',
  seed: 'launch/seed.ts',
  build: 'launch/build.ts',
  test: 'test.ts',
  lint: 'lint.ts',
  typecheck: 'typecheck.ts',
  codegen: 'codegen/generate.ts',
  race: 'race/race.ts',
  'new-slice': 'new-slice/new-slice.ts',
};

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [task = '', ...args] = process.argv.slice(2);

try {
  const file = taskFile();
  await installWhenNeeded(root, createProgress());
  runTask(file);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function taskFile() {
  if (Number(process.versions.node.split('.')[0]) < 20) throw new Error(`Hearth needs Node 20 or newer; this is ${process.versions.node}. Get it from nodejs.org.`);
  const name = Object.hasOwn(TASKS, task) ? TASKS[task] : undefined;
  if (name === undefined) throw new Error(`There is no task "${task}". The tasks are: ${Object.keys(TASKS).join(', ')}.`);
  const file = join(root, 'tools', name);
  if (!existsSync(file)) throw new Error(`The task "${task}" needs tools/${name}, which is missing. Fetch the complete source again.`);
  return file;
}

/** @param {string} file */
function runTask(file) {
  const node = nodeProgram(root);
  // The channel tells the task when this process is gone, even by kill -9.
  const child = spawn(node, [file, ...args], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'], env: environment(node) });
  child.once('error', error => {
    console.error(`Node 26 could not be run (${error.message}). Remove node_modules and try again.`);
    process.exitCode = 1;
  });
  child.once('exit', (code, signal) => {
    process.exit(signal === null ? code : 128 + constants.signals[signal]);
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    // On Windows a signal sent to a child is a kill, and Ctrl-C reaches it anyway.
    process.on(signal, () => { if (process.platform !== 'win32') child.kill(signal); });
  }
  whenNpmIsGone(() => child.kill('SIGTERM'));
}

/** Everything started from here finds Node 26 and the packages' programs first. @param {string} node */
function environment(node) {
  const name = Object.keys(process.env).find(key => key.toUpperCase() === 'PATH') ?? 'PATH';
  const path = [join(root, 'node_modules', '.bin'), dirname(node), process.env[name] ?? ''].join(delimiter);
  return { ...process.env, [name]: path };
}
