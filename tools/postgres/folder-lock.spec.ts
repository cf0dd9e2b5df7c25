import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { takeFolderLock } from './folder-lock.ts';

const HOLDER = `
  const { takeFolderLock } = await import(process.argv[1]);
  const said = takeFolderLock(process.argv[2]) === undefined ? 'refused' : 'held';
  // Nobody keeps what was returned: the garbage collector must not give the lock up.
  setTimeout(() => { globalThis.gc(); setTimeout(() => console.log(said), 20); }, 20);
  setInterval(() => undefined, 1000);
`;

describe('the lock of a folder', () => {
  let folder: string;
  let file: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hearth-lock-'));
    file = join(folder, 'some.lock');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('is held by one at a time', () => {
    const first = takeFolderLock(file);
    expect(first).toBeDefined();
    expect(takeFolderLock(file)).toBeUndefined();
    first?.release();
    const second = takeFolderLock(file);
    expect(second).toBeDefined();
    second?.release();
  });

  it('is held against other processes, and free again the moment its holder is killed', async () => {
    const holder = spawn(process.execPath, ['--expose-gc', '--input-type=module', '-e', HOLDER, join(import.meta.dirname, 'folder-lock.ts'), file]);
    const [said] = await once(holder.stdout, 'data');
    expect(String(said)).toBe('held\n');
    expect(takeFolderLock(file)).toBeUndefined();
    holder.kill('SIGKILL');
    await once(holder, 'close');
    const mine = takeFolderLock(file);
    expect(mine).toBeDefined();
    mine?.release();
  });
});
