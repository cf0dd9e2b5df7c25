import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const workspace = join(import.meta.dirname, '../..');
const parts = [
  ...['package.json', 'tsconfig.json', 'nx.json', 'eslint.config.mjs', 'jest.config.mjs'],
  ...['apps', 'libs', 'tools'],
];
const made = new Set(['node_modules', 'dist', '.data', '.nx', '.angular', 'coverage']);

/** What a program said, and how it ended. */
export interface Outcome {
  readonly code: number | null;
  readonly said: string;
}

/** A copy of this workspace that a test may change; it shares the installed packages. */
export class WorkspaceCopy {
  readonly root = mkdtempSync(join(tmpdir(), 'hearth-workspace-'));

  constructor() {
    for (const part of parts) {
      cpSync(join(workspace, part), join(this.root, part), { recursive: true, filter: path => !made.has(basename(path)) });
    }
    symlinkSync(join(workspace, 'node_modules'), join(this.root, 'node_modules'), 'junction');
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  write(path: string, text: string): void {
    writeFileSync(join(this.root, path), text);
  }

  /** Every source file with its text, to see whether anything changed. */
  all(): ReadonlyMap<string, string> {
    const paths = globSync(['*.json', '{apps,libs}/**/*.*'], { cwd: this.root }).sort();
    return new Map(paths.map(path => [path, this.read(path)]));
  }

  /** Runs a file of the copy, or of its packages, with this Node. */
  run(...args: readonly string[]): Outcome {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: this.root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
    return { code: status, said: stdout + stderr };
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
