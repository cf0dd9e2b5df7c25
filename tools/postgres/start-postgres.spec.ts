import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isProcess, waitForEnd } from './process-identity.ts';
import { startPostgres } from './start-postgres.ts';
import type { PostgresOptions, RunningPostgres } from './start-postgres.ts';
import { holdPostgres, readyServer } from './testing/held-postgres.ts';
import type { Held } from './testing/held-postgres.ts';
import { query } from './testing/query.ts';

const asRoot = process.getuid?.() === 0;
const NOBODY = 65_534;

// Most of these start a database or two of their own.
jest.setTimeout(60_000);

describe('the embedded PostgreSQL', () => {
  let dataDir: string;
  const running: RunningPostgres[] = [];
  const holding: Held[] = [];

  const start = async (options: Partial<PostgresOptions> = {}): Promise<RunningPostgres> => {
    const server = await startPostgres({ dataDir, durable: false, ...options });
    running.push(server);
    return server;
  };

  const hold = (): Held => {
    const held = holdPostgres(dataDir);
    holding.push(held);
    return held;
  };

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'hearth-postgres-'));
    await chmod(dataDir, 0o755);
  });
  afterEach(async () => {
    for (const { child } of holding.splice(0)) child.kill('SIGKILL');
    await Promise.all(running.splice(0).map(server => server.stop(true)));
    await rm(dataDir, { recursive: true, force: true });
  });

  it('keeps what was committed when it is stopped and started again', async () => {
    const first = await start();
    await query(first.url, `create table words (word text); insert into words values ('kept')`);
    await first.stop();
    const second = await start();
    expect(await query(second.url, 'select word from words')).toEqual(['kept']);
  });

  it('gives the application its own database, without the rights of a superuser', async () => {
    const { url, version } = await start();
    expect(version).toMatch(/^18\./);
    expect(await query(url, `select current_database() || ' ' || current_user`)).toEqual(['hearth hearth']);
    expect(await query(url, 'select rolsuper from pg_roles where rolname = current_user')).toEqual([false]);
    expect(await query(url, 'create extension btree_gist')).toEqual([]);
  });

  it('confirms a commit only when it is on the disk, unless a test says otherwise', async () => {
    const durable = await start({ durable: true });
    expect(await query(durable.url, 'show fsync')).toEqual(['on']);
    await durable.stop();
    const quick = await start();
    expect(await query(quick.url, 'show fsync')).toEqual(['off']);
  });

  it('knows every script and can sort for readers of any language', async () => {
    const { url } = await start();
    expect(await query(url, `select upper('ŵyn')`)).toEqual(['ŴYN']);
    expect(await query(url, `select name from (values ('Zoe'), ('Ángela'), ('Will')) names (name) order by name collate "und-x-icu"`)).toEqual(['Ángela', 'Will', 'Zoe']);
  });

  it('listens on this machine only and asks for the password', async () => {
    const { url, port } = await start();
    expect(await query(url, 'show listen_addresses')).toEqual(['127.0.0.1']);
    await expect(query(`postgres://hearth:wrong@127.0.0.1:${port}/hearth`, 'select 1')).rejects.toThrow('password');
    const { mode } = await stat(join(dataDir, 'postgres', 'hearth-password'));
    expect(mode & 0o777).toBe(0o600);
  });

  it('keeps what people wrote out of its log', async () => {
    const { url, logPath } = await start();
    await query(url, `create table notes (note text unique); insert into notes values ('a secret')`);
    await expect(query(url, `insert into notes values ('a secret')`)).rejects.toThrow('duplicate');
    expect(await readFile(logPath, 'utf8')).not.toContain('a secret');
  });

  it('is started once for a folder: the second is told', async () => {
    await start();
    await expect(startPostgres({ dataDir })).rejects.toThrow('is in use by another command');
  });

  it('says so when the port it is given is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    await expect(startPostgres({ dataDir, port })).rejects.toThrow(`Port ${port}, wanted for the database, is in use`);
    other.close();
    const server = await start({ port });
    expect(server.port).toBe(port);
  });

  it('ends a server that outlived its launcher, and keeps its data', async () => {
    const held = hold();
    const left = await readyServer(held);
    await query(left.url, `create table words (word text); insert into words values ('kept')`);
    held.child.kill('SIGKILL');
    await once(held.child, 'close');
    expect(await isProcess(left.pid, dataDir)).toBe(true);

    const said: string[] = [];
    const server = await start({ onProgress: sentence => said.push(sentence) });
    expect(said.join()).toContain('of an earlier run');
    expect(await query(server.url, 'select word from words')).toEqual(['kept']);
    expect(await isProcess(left.pid, dataDir)).toBe(false);
  });

  it('recovers when the server itself was killed as well', async () => {
    const held = hold();
    const left = await readyServer(held);
    await query(left.url, `create table words (word text); insert into words values ('kept')`);
    held.child.kill('SIGKILL');
    process.kill(left.pid, 'SIGKILL');
    await once(held.child, 'close');
    await waitForEnd(left.pid, 5_000, dataDir);
    const server = await start();
    expect(await query(server.url, 'select word from words')).toEqual(['kept']);
  });

  it('starts again on the same port when the server is killed under it', async () => {
    const first = await start();
    process.kill(first.pid, 'SIGKILL');
    await first.ended;
    const second = await start({ port: first.port });
    expect(second.url).toBe(first.url);
  });

  it('is not misled by a stale process file whose number belongs to another program', async () => {
    await (await start()).stop();
    const file = join(dataDir, 'postgres', 'postmaster.pid');
    await writeFile(file, `${process.pid}\n${dataDir}/postgres\n1790000000\n5432\n\n127.0.0.1\n 1 1\nready\n`);
    await expect(start()).resolves.toHaveProperty('version');
  });

  it('begins anew when it was killed while making its files', async () => {
    const held = hold();
    await held.line(line => line === 'Making the database');
    held.child.kill('SIGKILL');
    await once(held.child, 'close');
    expect(existsSync(join(dataDir, 'postgres'))).toBe(false);
    await start();
    expect((await readdir(dataDir)).filter(name => name.includes('.new-'))).toEqual([]);
  });

  it('leaves a folder alone that holds something else', async () => {
    await mkdir(join(dataDir, 'postgres'));
    await writeFile(join(dataDir, 'postgres', 'letter.txt'), 'Dear council');
    await expect(startPostgres({ dataDir })).rejects.toThrow('holds something that is not a Hearth database');
    expect(await readFile(join(dataDir, 'postgres', 'letter.txt'), 'utf8')).toBe('Dear council');
  });

  it('says which file is in the way when the data folder is none', async () => {
    const file = join(dataDir, 'a-file');
    await writeFile(file, '');
    await expect(startPostgres({ dataDir: file })).rejects.toThrow(`${file} is not a folder`);
  });

  (asRoot ? it : it.skip)('says which folder may not be written', async () => {
    const held = holdPostgres(dataDir, { uid: NOBODY, gid: NOBODY });
    expect(await held.end()).toEqual({ code: 1, refusal: `Hearth may not write to ${dataDir}. Give your account the right to, or keep the data elsewhere with DATA_DIR.\n` });
  });

  (asRoot ? it : it.skip)('lets the account that runs it, and nobody else, into a data folder of root', async () => {
    const own = join(dataDir, 'own');
    await mkdir(own, { mode: 0o700 });
    await start({ dataDir: own });
    expect((await stat(own)).mode & 0o777).toBe(0o710);
    expect(existsSync(join(own, 'postgres', 'PG_VERSION'))).toBe(true);
  });

  (asRoot ? it : it.skip)('keeps the data elsewhere when the account that runs it can’t get there, and finds it again', async () => {
    const closed = join(dataDir, 'closed');
    await mkdir(closed, { mode: 0o700 });
    const said: string[] = [];
    const options = { dataDir: join(closed, 'data'), onProgress: (sentence: string) => said.push(sentence) };
    const first = await start(options);
    const elsewhere = (await readFile(join(options.dataDir, 'database-is-elsewhere.txt'), 'utf8')).trim();
    try {
      expect(said.join()).toContain(`can't enter ${closed}`);
      expect(said.join()).toContain(elsewhere.replace(/\/postgres$/, ''));
      await query(first.url, `create table words (word text); insert into words values ('kept')`);
      await first.stop();
      const second = await start(options);
      expect(await query(second.url, 'select word from words')).toEqual(['kept']);
      await second.stop();
    } finally {
      await rm(join(elsewhere, '..'), { recursive: true, force: true });
    }
  });
});
