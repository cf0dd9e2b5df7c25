import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { root } from './launch/paths.ts';

/** Builds the server's programs and the pages into dist/, by way of Nx. */
const nx = new URL('../node_modules/nx/dist/bin/nx.js', import.meta.url);
const { status } = spawnSync(process.execPath, [fileURLToPath(nx), 'run-many', '-t', 'build', '--parallel=1', '--outputStyle=static'], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
