import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { Sandbox } from './testing/sandbox.ts';

jest.setTimeout(120_000);

describe('npm run doctor', () => {
  let sandbox: Sandbox;

  const lines = async (environment: NodeJS.ProcessEnv = {}): Promise<{ readonly code: number | null; about(subject: string): readonly string[] }> => {
    const ran = sandbox.run('doctor.ts', environment);
    const code = await ran.ended;
    const all = ran.said().split('\n');
    return { code, about: subject => all.filter(line => line.includes(` ${subject} `)).map(line => line.replace(/\s+/g, ' ')) };
  };

  beforeEach(async () => { sandbox = await Sandbox.make(); });
  afterEach(() => sandbox.remove());

  it('breaks nothing in a fresh clone and says what is still to come', async () => {
    const { code, about } = await lines();
    expect(code).toBe(0);
    expect(about('Build')).toEqual(['attention Build There is none yet. npm start builds first.']);
    expect(about('Port')).toEqual([`ok Port ${sandbox.port} is free.`]);
    expect(about('Database')).toEqual(['ok Database The embedded PostgreSQL is not running; npm start starts it.']);
    expect(about('Time zones')).toEqual(['ok Time zones Summer time in Europe/London is known.']);
  });

  it('looks into a running Hearth and counts the migrations still to be applied', async () => {
    await mkdir(join(sandbox.folder, 'apps', 'api', 'migrations'), { recursive: true });
    await writeFile(join(sandbox.folder, 'apps', 'api', 'migrations', '1700000000001-first-house.ts'), '');
    await sandbox.start();
    const { code, about } = await lines();
    expect(code).toBe(0);
    expect(about('Port')).toEqual([`ok Port Hearth is running: http://localhost:${sandbox.port}`]);
    expect(about('Database')).toEqual([
      expect.stringContaining('ok Database PostgreSQL 18.'),
      'ok Database Its clock agrees with this machine.',
      'attention Database 1 of 1 migrations are still to be applied; npm start applies them.',
    ]);
  });

  it('calls a taken port and a database out of reach broken, without its password', async () => {
    const other = createServer().listen(sandbox.port, '127.0.0.1');
    await once(other, 'listening');
    const { code, about } = await lines({ DATABASE_URL: 'postgres://hearth:secret@127.0.0.1:1/hearth' });
    other.close();
    expect(code).toBe(1);
    expect(about('Port')[0]).toMatch(/^BROKEN Port \d+ is in use by another program/);
    expect(about('Database')[0]).toMatch(/^BROKEN Database postgres:\/\/hearth:…@127\.0\.0\.1:1\/hearth can't be used: .*ECONNREFUSED/);
  });

  it('passes on what the API says of its settings', async () => {
    await mkdir(join(sandbox.folder, 'dist', 'api'), { recursive: true });
    await writeFile(join(sandbox.folder, 'dist', 'api', 'check-config.js'), `console.log('SIGN_IN must be demo or entra.'); process.exitCode = 1;`);
    const { code, about } = await lines();
    expect(code).toBe(1);
    expect(about('Settings')).toEqual(['BROKEN Settings SIGN_IN must be demo or entra.']);
  });
});
