import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../postgres/free-port.ts';
import { isProcess } from '../../postgres/process-identity.ts';
import type { RunNote } from '../run-note.ts';

const tools = join(import.meta.dirname, '..', '..');

/** A command that runs in a sandbox. */
export interface Ran {
  readonly child: ChildProcess;
  /** Everything it has said so far. */
  said(): string;
  /** Settles when it has said `words`; fails when it ends without. */
  says(words: string): Promise<void>;
  /** Its exit code, once it has ended. */
  readonly ended: Promise<number | null>;
}

/** A copy of the launcher in a folder of its own, with stand-ins for the built files and a database of its own. */
export class Sandbox {
  readonly folder: string;
  readonly port: number;
  readonly #ran: Ran[] = [];

  private constructor(folder: string, port: number) {
    this.folder = folder;
    this.port = port;
  }

  static async make(): Promise<Sandbox> {
    const folder = await mkdtemp(join(tmpdir(), 'hearth-launch-'));
    // Under root the account that runs the database must get in.
    await chmod(folder, 0o755);
    const own = join(folder, 'tools');
    for (const part of ['launch', 'postgres', 'run.mjs']) await cp(join(tools, part), join(own, part), { recursive: true });
    await cp(join(own, 'launch', 'testing', 'stand-in', 'build.mjs'), join(own, 'build.ts'));
    for (const file of ['package.json', 'package-lock.json']) await cp(join(tools, '..', file), join(folder, file));
    await symlink(join(tools, '..', 'node_modules'), join(folder, 'node_modules'));
    await mkdir(join(folder, 'apps'));
    await writeFile(join(folder, 'apps', 'main.ts'), '');
    return new Sandbox(folder, await freePort());
  }

  /** Runs one of the commands in tools/launch, or `run.mjs` with the task that follows. */
  run(command: string, environment: NodeJS.ProcessEnv = {}): Ran {
    const [script = '', ...args] = command.split(' ');
    const file = join(this.folder, 'tools', script === 'run.mjs' ? script : join('launch', script));
    const { DATABASE_URL: _, DATA_DIR: __, SIGN_IN: ___, ...usual } = process.env;
    const child = spawn(process.execPath, [file, ...args], {
      env: { ...usual, PORT: String(this.port), CI: '1', ...environment }, stdio: ['ignore', 'pipe', 'pipe'],
    });
    const ran = watch(child);
    this.#ran.push(ran);
    return ran;
  }

  /** Starts Hearth and waits until it is served. */
  async start(environment: NodeJS.ProcessEnv = {}): Promise<Ran> {
    const ran = this.run('start.ts', environment);
    await ran.says('Hearth is ready');
    return ran;
  }

  /** Asks the stand-in for the API. */
  async ask(path: string): Promise<unknown> {
    const response = await fetch(`http://127.0.0.1:${this.port}${path}`);
    return response.ok ? response.json() : Promise.reject(new Error(await response.text()));
  }

  /** Asks until there is an answer: for what recovers by itself. */
  async askUntilAnswered(path: string): Promise<unknown> {
    for (;;) {
      try {
        return await this.ask(path);
      } catch {
        // Still away.
        await pause(50);
      }
    }
  }

  async note(): Promise<RunNote> {
    return JSON.parse(await readFile(join(this.folder, '.data', 'running.json'), 'utf8')) as RunNote;
  }

  async databasePid(): Promise<number> {
    return Number((await readFile(join(this.folder, '.data', 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0]);
  }

  /** The process ids of the API and the database, as far as they live. */
  async living(pids: readonly number[]): Promise<readonly number[]> {
    const alive = await Promise.all(pids.map(pid => isProcess(pid, this.folder)));
    return pids.filter((_, index) => alive[index]);
  }

  /** Ends everything that was started here and removes the folder. */
  async remove(): Promise<void> {
    const noted = [...(await this.note().then(({ programs }) => programs, () => [])), await this.databasePid().catch(() => 0)];
    for (const { child } of this.#ran) child.kill('SIGKILL');
    await Promise.all(this.#ran.map(({ ended }) => ended));
    for (const pid of await this.living(noted)) process.kill(pid, 'SIGKILL');
    await rm(this.folder, { recursive: true, force: true, maxRetries: 10 });
  }
}

function watch(child: ChildProcess): Ran {
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', chunk => { said += String(chunk); });
  const ended = once(child, 'close').then(() => child.exitCode);
  return {
    child,
    said: () => said,
    ended,
    async says(words) {
      while (!said.includes(words)) {
        if (child.exitCode !== null || child.signalCode !== null) throw new Error(`It ended without saying "${words}":\n${said}`);
        await pause(20);
      }
    },
  };
}
