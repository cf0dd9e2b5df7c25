import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Chromium's path, from HEARTH_CHROMIUM or PATH; Debian's package is installed when it is missing and that is possible. */
export function findOrInstallChromium(): string | undefined {
  const found = process.env['HEARTH_CHROMIUM'] ?? find();
  if (found !== undefined) return found;
  if (mayInstall()) {
    console.log('Chromium is missing: installing Debian’s package …');
    apt('update');
    apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core');
  }
  const installed = find();
  if (installed === undefined) {
    console.error('The journeys need Chromium, which was not found. On Debian or Ubuntu: sudo apt-get install chromium. Elsewhere: set HEARTH_CHROMIUM to its path.');
  }
  return installed;
}

function find(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names.flatMap(name => folders.map(folder => join(folder, name))).find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Not here, or not to be run by us: the next place may have it.
    return false;
  }
}

function mayInstall(): boolean {
  return process.getuid?.() === 0 && isProgram('/usr/bin/apt-get');
}

function apt(...args: string[]): void {
  spawnSync('/usr/bin/apt-get', ['-q', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}
