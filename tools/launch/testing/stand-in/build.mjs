// Stands in for tools/build.ts: copies the stand-ins to where the built files belong.
import { appendFileSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const from = join(root, 'tools', 'launch', 'testing', 'stand-in');
mkdirSync(join(root, 'dist', 'api'), { recursive: true });
mkdirSync(join(root, 'dist', 'web', 'browser'), { recursive: true });
for (const [source, target] of [['api', 'main'], ['migrate', 'migrate'], ['seed', 'seed']]) {
  cpSync(join(from, `${source}.mjs`), join(root, 'dist', 'api', `${target}.js`));
}
writeFileSync(join(root, 'dist', 'web', 'browser', 'index.html'), '<!doctype html>');
appendFileSync(join(root, 'builds.txt'), 'built\n');
