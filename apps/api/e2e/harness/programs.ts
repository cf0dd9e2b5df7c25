import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** The server's programs as they are shipped, built for a spec into a folder of its own. */
export class Programs {
  readonly #running = new Set<Program>();

  private constructor(private readonly folder: string) {}

  /** Takes half a second. The folder is inside the workspace, where the programs find their packages. */
  static async build(): Promise<Programs> {
    await mkdir(join(root, 'tmp'), { recursive: true });
    const folder = await mkdtemp(join(root, 'tmp', 'api-'));
    const built = new Program(['node_modules/@rspack/cli/bin/rspack.js', 'build', '--config', 'apps/api/rspack.config.mjs', '--output-path', folder], {});
    if ((await built.ended) !== 0) throw new Error(built.complained() || built.said());
    return new Programs(folder);
  }

  /** Starts a program with these settings and no others. */
  start(name: 'main' | 'worker' | 'migrate', environment: NodeJS.ProcessEnv): Program {
    const program = new Program(['--enable-source-maps', join(this.folder, `${name}.js`)], environment);
    this.#running.add(program);
    return program;
  }

  /** Ends what still runs, and takes the folder away. */
  async remove(): Promise<void> {
    for (const program of this.#running) program.signal('SIGKILL');
    await Promise.all([...this.#running].map(({ ended }) => ended));
    await rm(this.folder, { recursive: true });
  }
}

/** A process, and what it said. */
export class Program {
  readonly #child: ChildProcess;
  #said = '';
  #complained = '';
  /** The exit code; none after a signal. */
  readonly ended: Promise<number | null>;

  constructor(command: readonly string[], environment: NodeJS.ProcessEnv) {
    this.#child = spawn(process.execPath, command, {
      cwd: root,
      env: { PATH: process.env['PATH'], ...environment },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.#child.stdout?.on('data', text => (this.#said += String(text)));
    this.#child.stderr?.on('data', text => (this.#complained += String(text)));
    // Not 'close', which never comes once the channel was closed from here.
    const outputs = [this.#child.stdout, this.#child.stderr].map(stream => stream && once(stream, 'close'));
    this.ended = Promise.all([once(this.#child, 'exit'), ...outputs]).then(([[code]]) => code as number | null);
  }

  /** What it wrote to its output until now: the log. */
  said(): string {
    return this.#said;
  }

  /** What it wrote to its other output, for whoever started it. */
  complained(): string {
    return this.#complained;
  }

  signal(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  /** What happens when the process that started it is gone. */
  abandon(): void {
    this.#child.disconnect();
  }
}
