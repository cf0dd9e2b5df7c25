import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../postgres/free-port.ts';
import { root } from '../launch/paths.ts';
import { waitReady } from '../launch/wait-ready.ts';
import { findOrInstallChromium } from './chromium.ts';

/**
 * Starts Hearth as `npm start` does, on a fresh sample council of its own, and lets Playwright go through the journeys.
 * Arguments go to Playwright: `node tools/journeys/run-journeys.ts book-a-desk`.
 */
const startLimitMs = 240_000;
const dataDir = mkdtempSync(join(tmpdir(), 'hearth-journeys-'));
// As root, PostgreSQL runs as another user, who must be able to enter.
chmodSync(dataDir, 0o755);

try {
  const chromium = findOrInstallChromium();
  process.exitCode = chromium === undefined ? 1 : await goThrough(chromium);
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}

async function goThrough(chromium: string): Promise<number> {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const hearth = spawn(process.execPath, [join(root, 'tools/launch/start.ts')], {
    cwd: root,
    env: { ...process.env, DATA_DIR: dataDir, PORT: String(port), REQUESTS_PER_MINUTE: '100000', SIGN_INS_PER_MINUTE: '100000' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const ended = new Promise<void>(resolve => hearth.once('exit', () => resolve()));
  const died = new AbortController();
  void ended.then(() => died.abort());
  try {
    if (!(await waitReady({ url: `${origin}/health/ready`, limitMs: startLimitMs, signal: died.signal }))) return 1;
    const { status } = spawnSync(
      process.execPath,
      [join(root, 'node_modules/@playwright/test/cli.js'), 'test', '-c', join(root, 'e2e/playwright.config.ts'), ...process.argv.slice(2)],
      { cwd: root, stdio: 'inherit', env: { ...process.env, HEARTH_ORIGIN: origin, HEARTH_CHROMIUM: chromium } },
    );
    return status ?? 1;
  } finally {
    hearth.kill('SIGTERM');
    await ended;
  }
}
