// Plain JavaScript for Node 20.
import { readFileSync } from 'node:fs';

const LOOK_EVERY_MS = 500;

/**
 * Calls `then` once when the npm that runs us has ended. npm starts us through a shell and passes signals on to that
 * shell alone, which ends without telling us: a task that serves would then go on where nobody can stop it.
 * @param {() => void} then
 */
export function whenNpmIsGone(then) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const before = ancestors();
  const timer = setInterval(() => {
    if (ancestors() === before) return;
    clearInterval(timer);
    then();
  }, LOOK_EVERY_MS);
  timer.unref();
}

/** npm is our parent, or the parent of the shell that is. Another program takes the place of a parent that has ended. */
function ancestors() {
  const parent = process.ppid;
  const isShell = read(`/proc/${parent}/cmdline`).includes('\0-c\0');
  // After the name, which may hold spaces: the state, then the parent.
  const grandparent = isShell ? read(`/proc/${parent}/stat`).split(') ').at(-1)?.split(' ')[1] : undefined;
  return `${parent} ${grandparent}`;
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // Only Linux has these files; elsewhere the parent alone is watched.
    return '';
  }
}
