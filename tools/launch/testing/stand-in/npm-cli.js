// Stands in for npm with one package, the Node that runs this. NPM_FAULT makes it fail with those words, NPM_CI_FAULT
// only `npm ci`.
import { appendFileSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const [task, ...options] = process.argv.slice(2);
appendFileSync('npm-runs.txt', `${[task, ...options.filter(option => option === '--no-save')].join(' ')}\n`);
rmSync('node_modules', { recursive: true, force: true });
await pause(Number(process.env.NPM_TAKES ?? 300));
const fault = process.env.NPM_FAULT ?? (task === 'ci' ? process.env.NPM_CI_FAULT : undefined);
if (fault) {
  console.error(fault);
  process.exit(1);
}
mkdirSync('node_modules/node/bin', { recursive: true });
symlinkSync(process.execPath, 'node_modules/node/bin/node');
writeFileSync('node_modules/.package-lock.json', JSON.stringify({ packages: { 'node_modules/node': { version: '26.0.0', integrity: 'x' } } }));
