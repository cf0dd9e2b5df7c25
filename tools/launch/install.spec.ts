import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

jest.setTimeout(60_000);

const tools = join(import.meta.dirname, '..');
const npm = join(import.meta.dirname, 'testing', 'stand-in', 'npm-cli.js');

describe('node tools/run.mjs in a fresh clone', () => {
  let root: string;

  const environment = (more: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
    ({ ...process.env, npm_execpath: npm, npm_node_execpath: process.execPath, CI: '1', ...more });
  const lint = (more: NodeJS.ProcessEnv = {}): Promise<{ readonly code: number; readonly said: string }> =>
    new Promise(resolve => {
      const args = [join(root, 'tools', 'run.mjs'), 'lint', 'one', 'two'];
      execFile(process.execPath, args, { cwd: root, env: environment(more) }, (error, out, err) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, said: out + err });
      });
    });
  const npmRuns = async (): Promise<number> => (await readFile(join(root, 'npm-runs.txt'), 'utf8').catch(() => '')).split('\n').length - 1;
  const lockPackages = (version: string): Promise<void> => writeFile(join(root, 'package-lock.json'), JSON.stringify({
    packages: { '': {}, 'node_modules/node': { version, integrity: 'x' }, 'node_modules/only-on-macos': { version: '1.0.0', optional: true } },
  }));

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'hearth-install-'));
    await mkdir(join(root, 'tools', 'launch'), { recursive: true });
    for (const file of ['run.mjs', 'launch/install.mjs', 'launch/install-lock.mjs', 'launch/npm-gone.mjs', 'launch/progress.mjs']) await cp(join(tools, file), join(root, 'tools', file));
    await writeFile(join(root, 'tools', 'lint.ts'), `console.log('ran with', process.argv.slice(2).join(' ') as string); process.exitCode = 7;`);
    await lockPackages('26.0.0');
  });
  afterEach(() => rm(root, { recursive: true, force: true, maxRetries: 10 }));

  it('installs once, then runs the task with its arguments and gives its exit code', async () => {
    const first = await lint();
    expect(first).toMatchObject({ code: 7 });
    expect(first.said).toMatch(/Installing the packages[^]*are installed[^]*ran with one two/);
    expect((await lint()).said).toBe('ran with one two\n');
    expect(await npmRuns()).toBe(1);
  });

  it('installs again when package-lock.json has changed, and not when the person has done it by hand', async () => {
    await lint();
    await lockPackages('26.0.1');
    await lint();
    expect(await npmRuns()).toBe(2);
    const list = join(root, 'node_modules', '.package-lock.json');
    await writeFile(list, (await readFile(list, 'utf8')).replace('26.0.0', '26.0.2'));
    await lockPackages('26.0.2');
    await lint();
    expect(await npmRuns()).toBe(2);
  });

  it('lets two at once take turns, so that one installs and both run', async () => {
    const both = await Promise.all([lint(), lint(), lint()]);
    expect(both.map(({ code }) => code)).toEqual([7, 7, 7]);
    expect(await npmRuns()).toBe(1);
  });

  it('waits for the npm that kill -9 left behind, and uses what that installed', async () => {
    const killed = spawn(process.execPath, [join(root, 'tools', 'run.mjs'), 'lint'], { cwd: root, env: environment({ NPM_TAKES: '2000' }) });
    while ((await npmRuns()) === 0) await pause(20);
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    const second = await lint();
    expect(second.said).toContain('Waiting for another command');
    expect(second.code).toBe(7);
    expect(await npmRuns()).toBe(1);
  });

  it('mends a lock whose holder is gone', async () => {
    await mkdir(join(root, 'tmp'));
    await writeFile(join(root, 'tmp', 'install.lock'), JSON.stringify({ pids: [4_294_301], since: Date.now(), mark: 1 }));
    expect((await lint()).code).toBe(7);
  });

  it.each([
    ['npm error code ENOTFOUND', 'the registry was not reached'],
    ['npm error code ENOSPC', 'the disk is full'],
    ['npm error code EUSAGE', 'package-lock.json does not fit package.json'],
    ['npm error odd', 'What npm said is in tmp/install.log'],
  ])('tells %j in one sentence', async (words, sentence) => {
    const { code, said } = await lint({ NPM_FAULT: words });
    expect(code).toBe(1);
    expect(said.trim().split('\n').at(-1)).toContain(sentence);
  });

  it('is not held up by optional packages of other systems that package-lock.json lacks', async () => {
    const { code } = await lint({ NPM_CI_FAULT: 'npm error code EUSAGE\nnpm error Missing: @swc/core-darwin-arm64@ from lock file' });
    expect(code).toBe(7);
    expect(await readFile(join(root, 'npm-runs.txt'), 'utf8')).toBe('ci\ninstall --no-save\n');
  });

  it('does not install what package-lock.json really lacks', async () => {
    const { code, said } = await lint({ NPM_CI_FAULT: 'npm error code EUSAGE\nnpm error Missing: left-pad@1.3.0 from lock file' });
    expect(code).toBe(1);
    expect(said).toContain('package-lock.json does not fit package.json');
  });

  it.each(['SIGTERM', 'SIGKILL'] as const)('stops the task when npm, which runs it through a shell, ends by %s', async signal => {
    await writeFile(join(root, 'tools', 'lint.ts'), `
      import { writeFileSync } from 'node:fs';
      process.once('SIGTERM', () => { writeFileSync('stopped.txt', ''); process.exit(); });
      writeFileSync('running.txt', '');
      setInterval(() => undefined, 1000);`);
    const script = `require('node:child_process').spawn('sh', ['-c', process.argv[1] + ' tools/run.mjs lint; true'])`;
    const npmItself = spawn(process.execPath, ['-e', script, process.execPath], { cwd: root, env: environment({ npm_lifecycle_event: 'lint' }) });
    while (!existsSync(join(root, 'running.txt'))) await pause(20);
    npmItself.kill(signal);
    while (!existsSync(join(root, 'stopped.txt'))) await pause(20);
  });

  it('names the tasks when it is asked for one that is not there', () => new Promise<void>(resolve => {
    execFile(process.execPath, [join(root, 'tools', 'run.mjs'), 'strat'], (error, _, said) => {
      expect(error?.code).toBe(1);
      expect(said).toMatch(/There is no task "strat"\. The tasks are: start, /);
      resolve();
    });
  }));
});
