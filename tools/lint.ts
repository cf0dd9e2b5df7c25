/** Holds every file to eslint.config.mjs. `npm run lint -- --fix` mends what can be mended, `-- libs/booking` looks there only. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const asked = process.argv.slice(2);
const where = asked.some((argument) => !argument.startsWith('-')) ? [] : ['.'];
const { status } = spawnSync(
  process.execPath,
  [join(root, 'node_modules/eslint/bin/eslint.js'), '--max-warnings', '0', ...asked, ...where],
  { cwd: root, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
