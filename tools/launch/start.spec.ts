import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { Sandbox } from './testing/sandbox.ts';

// Each starts Hearth once or twice, with a real database.
jest.setTimeout(120_000);

describe('npm start', () => {
  let sandbox: Sandbox;

  beforeEach(async () => { sandbox = await Sandbox.make(); });
  afterEach(() => sandbox.remove());

  it('builds, makes the database, fills it, serves, and says where and how to sign in', async () => {
    const ran = await sandbox.start();
    expect(ran.said()).toContain(`Hearth is ready: http://localhost:${sandbox.port}`);
    expect(ran.said()).toContain('choose a person of the sample council');
    expect(await sandbox.ask('/words')).toEqual(['seeded']);
    expect(await sandbox.ask('/process')).toMatchObject({ signIn: 'demo', web: join(sandbox.folder, 'dist', 'web', 'browser') });
  });

  it('keeps the data, and builds again only when a source has changed', async () => {
    const builds = async (): Promise<number> => (await readFile(join(sandbox.folder, 'builds.txt'), 'utf8')).split('\n').length - 1;
    for (const [word, source, count] of [['first', '', 1], ['second', '', 1], ['third', 'changed', 2]] as const) {
      await writeFile(join(sandbox.folder, 'apps', 'main.ts'), source);
      const ran = await sandbox.start();
      await sandbox.ask(`/add?word=${word}`);
      ran.child.kill('SIGTERM');
      expect(await ran.ended).toBe(0);
      expect(await builds()).toBe(count);
    }
    await sandbox.start();
    expect(await sandbox.ask('/words')).toEqual(['first', 'second', 'seeded', 'third']);
  });

  it('finishes what is under way at Ctrl-C, then stops everything', async () => {
    const ran = await sandbox.start();
    const processes = [...(await sandbox.note()).programs, await sandbox.databasePid()];
    const slow = sandbox.ask('/slow');
    await sandbox.ask('/health/live');
    // The terminal and npm both pass the same key press on.
    ran.child.kill('SIGINT');
    ran.child.kill('SIGINT');
    expect(await slow).toMatchObject({ slow: 'finished' });
    expect(await ran.ended).toBe(0);
    expect(ran.said()).toMatch(/Stopped\.\n$/);
    expect(await sandbox.living(processes)).toEqual([]);
  });

  it('tells a second start where the first one is', async () => {
    const first = await sandbox.start();
    const second = sandbox.run('start.ts', { PORT: String(sandbox.port + 1) });
    expect(await second.ended).toBe(1);
    expect(second.said()).toContain(`Hearth is already running: http://localhost:${sandbox.port} (process ${first.child.pid})`);
    expect(await sandbox.ask('/words')).toEqual(['seeded']);
  });

  it('says at once that the port is taken, and how to choose another', async () => {
    const other = createServer().listen(sandbox.port, '127.0.0.1');
    await once(other, 'listening');
    const ran = sandbox.run('start.ts');
    expect(await ran.ended).toBe(1);
    expect(ran.said().trim()).toBe(`Port ${sandbox.port} is in use by another program. Choose another, for example: PORT=${sandbox.port + 1} npm start`);
    other.close();
  });

  it('shows the API’s own words when it can’t start, and leaves nothing running', async () => {
    const ran = sandbox.run('start.ts', { STAND_IN_FAULT: 'PORT must be a number.' });
    expect(await ran.ended).toBe(1);
    expect(ran.said()).toContain('Hearth could not start. It said:\nPORT must be a number.');
    await expect(sandbox.databasePid()).rejects.toThrow('ENOENT');
  });

  it('starts the API again when it is killed', async () => {
    const ran = await sandbox.start();
    const [api = 0] = (await sandbox.note()).programs;
    process.kill(api, 'SIGKILL');
    await ran.says('The server was started again.');
    expect(await sandbox.askUntilAnswered('/words')).toEqual(['seeded']);
  });

  it('starts the database again when it is killed, so that the API recovers by itself and nothing is lost', async () => {
    const ran = await sandbox.start();
    const before = await sandbox.ask('/process');
    await sandbox.ask('/add?word=kept');
    process.kill(await sandbox.databasePid(), 'SIGKILL');
    await ran.says('The database was started again.');
    expect(await sandbox.askUntilAnswered('/words')).toEqual(['kept', 'seeded']);
    expect(await sandbox.ask('/process')).toEqual(before);
  });

  it('mends what kill -9 of the launcher left, and keeps what was confirmed', async () => {
    const first = await sandbox.start();
    await sandbox.ask('/add?word=kept');
    const left = [...(await sandbox.note()).programs, await sandbox.databasePid()];
    first.child.kill('SIGKILL');
    await first.ended;
    await sandbox.start();
    expect(await sandbox.ask('/words')).toEqual(['kept', 'seeded']);
    expect(await sandbox.living(left)).toEqual([]);
  });

  it('stops everything when tools/run.mjs is killed, and passes its exit code on', async () => {
    const ran = sandbox.run('run.mjs start');
    await ran.says('Hearth is ready');
    const { launcher, programs } = await sandbox.note();
    const all = [launcher, ...programs, await sandbox.databasePid()];
    const second = sandbox.run('run.mjs start');
    expect(await second.ended).toBe(1);
    ran.child.kill('SIGKILL');
    await ran.ended;
    while ((await sandbox.living(all)).length > 0);
    await expect(sandbox.note()).rejects.toThrow('ENOENT');
  });
});
