import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { findingsAbout } from './check.ts';
import type { Finding } from './check.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const ELSEWHERE = ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** The browser of the journeys: only npm test needs it. */
export async function checkBrowser(): Promise<readonly Finding[]> {
  const { ok, attention } = findingsAbout('Browser');
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  for (const file of [...NAMES.flatMap(name => folders.map(folder => join(folder, name))), ...ELSEWHERE]) {
    if (await access(file, constants.X_OK).then(() => true, () => false)) return [ok(`${file}, for the tests.`)];
  }
  return [attention('Chromium was not found. Only npm test needs it; on Debian: sudo apt-get install chromium')];
}
