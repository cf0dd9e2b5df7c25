// Plain JavaScript without packages: this is what brings the packages. Runs on Node 20.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createWriteStream, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { takeInstallLock } from './install-lock.mjs';

/** @typedef {import('./progress.mjs').Progress} Progress */
/** @typedef {import('./install-lock.mjs').InstallLock} InstallLock */

const STAMP = 'node_modules/.hearth-installed';
const NPM_LIST = 'node_modules/.package-lock.json';
const LOG = 'tmp/install.log';

/** The Node of package.json; its package puts the program here on every system. @param {string} root */
export function nodeProgram(root) {
  return join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/** Whether the packages are those of package-lock.json, for this kind of machine. @param {string} root */
export function isInstalled(root) {
  if (!existsSync(nodeProgram(root))) return false;
  if (read(root, STAMP) === fingerprint(root)) return true;
  // Installed by hand, with npm install or npm ci: npm's own list says so.
  if (!listMatches(root)) return false;
  writeStamp(root);
  return true;
}

/**
 * Runs `npm ci` when the packages are missing or out of date; two commands at once take turns.
 * Throws an error whose message is one sentence for the person.
 * @param {string} root @param {Progress} progress
 */
export async function installWhenNeeded(root, progress) {
  if (isInstalled(root)) return;
  const waiting = progress.step('Looking at the packages');
  const lock = await takeInstallLock(join(root, 'tmp', 'install.lock'), () => {
    waiting.note('Waiting for another command that is installing the packages');
  });
  waiting.cancel();
  try {
    if (!isInstalled(root)) await install(root, progress, lock);
  } finally {
    lock.release();
  }
}

/** @param {string} root @param {Progress} progress @param {InstallLock} lock */
async function install(root, progress, lock) {
  const step = progress.step('Installing the packages (the first time takes a minute or two)');
  try {
    // Should this be killed half-way, nothing may look complete.
    for (const file of [STAMP, NPM_LIST]) rmSync(join(root, file), { force: true });
    let { code, said } = await runNpm(['ci'], root, lock);
    if (code !== 0 && onlyOtherSystemsMissing(said)) ({ code, said } = await runNpm(['install', '--no-save'], root, lock));
    if (code !== 0) throw new Error(explain(said));
    if (!existsSync(nodeProgram(root))) {
      throw new Error('The packages arrived without Node 26, because npm is set to skip install scripts. Run: npm rebuild node --ignore-scripts=false');
    }
    writeStamp(root);
    step.done('The packages are installed');
  } catch (error) {
    step.cancel();
    throw error;
  }
}

/**
 * Whether npm ci refuses only because package-lock.json has no version of optional packages, those for other systems.
 * It comes to that where the registry that made the file did not have them; npm install takes the same file as it is.
 * @param {string} said
 */
function onlyOtherSystemsMissing(said) {
  const complaints = said.match(/(Missing|Invalid): .*/g) ?? [];
  return complaints.length > 0 && complaints.every(line => /^Missing: \S+@ from lock file/.test(line));
}

/**
 * @param {string[]} what @param {string} root @param {InstallLock} lock
 * @returns {Promise<{ code: number | null, said: string }>}
 */
function runNpm(what, root, lock) {
  const { program, args } = npmCommand();
  const options = [...what, '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  mkdirSync(join(root, 'tmp'), { recursive: true });
  const log = createWriteStream(join(root, LOG), { flags: 'a' });
  const child = spawn(program, [...args, ...options], {
    cwd: root, stdio: ['ignore', 'pipe', 'pipe'], shell: program.endsWith('.cmd'), windowsHide: true,
  });
  lock.add(child.pid);
  const onSignal = () => {
    child.kill('SIGTERM');
    lock.release();
    process.exit(130);
  };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  return new Promise((resolve, reject) => {
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', chunk => { said = (said + chunk).slice(-100_000); log.write(chunk); });
    }
    child.once('error', () => reject(new Error('npm was not found. It comes with Node: install Node 20 or newer from nodejs.org.')));
    child.once('close', code => resolve({ code, said }));
  }).finally(() => {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
    log.end();
  });
}

/**
 * The npm that runs us, on the Node that runs it: we ourselves may be on the Node inside node_modules, which npm ci is
 * about to remove.
 */
function npmCommand() {
  const script = process.env.npm_execpath;
  if (script?.endsWith('npm-cli.js')) return { program: process.env.npm_node_execpath ?? process.execPath, args: [script] };
  return { program: process.platform === 'win32' ? 'npm.cmd' : 'npm', args: [] };
}

/** @param {string} said */
function explain(said) {
  if (/ENOSPC/.test(said)) return 'The packages could not be installed: the disk is full. Make some room and try again.';
  if (/EACCES|EPERM|EROFS/.test(said)) return 'The packages could not be installed: npm may not write to node_modules here. Give your account the right to, and try again.';
  if (/ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|network/i.test(said)) {
    return `The packages could not be fetched: the registry was not reached. Check the network and npm's proxy settings, and try again (details: ${LOG}).`;
  }
  if (/EUSAGE|in sync/.test(said)) return 'package-lock.json does not fit package.json. Run npm install, and try again.';
  return `The packages could not be installed. What npm said is in ${LOG}.`;
}

/** @param {string} root */
function fingerprint(root) {
  return createHash('sha256').update(read(root, 'package-lock.json') ?? '').update(`${process.platform}-${process.arch}`).digest('hex');
}

/** @param {string} root */
function writeStamp(root) {
  writeFileSync(join(root, STAMP), fingerprint(root));
}

/** Whether npm's list of what it installed holds every package of package-lock.json that is not optional. @param {string} root */
function listMatches(root) {
  const wanted = read(root, 'package-lock.json');
  const have = read(root, NPM_LIST);
  if (wanted === undefined || have === undefined) return false;
  const installed = packagesIn(have);
  return Object.entries(packagesIn(wanted)).every(([path, entry]) => {
    const found = installed[path];
    if (path === '') return true;
    if (found === undefined) return Boolean(entry.optional || entry.devOptional);
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}

/**
 * @param {string} list
 * @returns {Record<string, { version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }>}
 */
function packagesIn(list) {
  return JSON.parse(list).packages;
}

/** @param {string} root @param {string} file */
function read(root, file) {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch {
    // Not there.
    return undefined;
  }
}
