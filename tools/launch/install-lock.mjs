// Plain JavaScript for Node 20, which has no kernel lock to offer (folder-lock.ts needs Node 22's SQLite).
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * A held lock. `add` notes a further process that must have ended before the lock can be stale.
 * @typedef {{ add(pid: number | undefined): void, release(): void }} InstallLock
 */
/** @typedef {{ pids: number[], since: number, mark: number }} Holder */

const TOUCH_MS = 2_000;
/** A holder that has not touched its file for so long is gone or asleep. */
const SILENT_MS = 10_000;
/** Longer than any install: after this a living process with a noted id must be another program. */
const LONGEST_MS = 30 * 60_000;

/**
 * Takes the lock, waiting for as long as a living command holds it; calls `onWait` once when it has to wait.
 * The lock notes npm's process as well: after kill -9 of the command npm goes on writing, and is waited for too.
 * @param {string} file @param {() => void} onWait
 * @returns {Promise<InstallLock>}
 */
export async function takeInstallLock(file, onWait) {
  mkdirSync(dirname(file), { recursive: true });
  const mine = { pids: [process.pid], since: Date.now(), mark: Math.random() };
  let told = false;
  while (!(await claim(file, mine))) {
    const judged = readText(file);
    if (judged !== undefined && isStale(file, judged)) removeStale(file, judged);
    else {
      if (!told) onWait();
      told = true;
      await pause(300);
    }
  }
  return hold(file, mine);
}

/** @param {string} file @param {Holder} mine @returns {InstallLock} */
function hold(file, mine) {
  const timer = setInterval(() => {
    try {
      utimesSync(file, new Date(), new Date());
    } catch {
      // Somebody removed tmp/ by hand: the lock is lost, the install goes on.
    }
  }, TOUCH_MS);
  timer.unref();
  return {
    add(pid) {
      if (pid === undefined) return;
      mine.pids.push(pid);
      writeFileSync(file, JSON.stringify(mine));
    },
    release() {
      clearInterval(timer);
      rmSync(file, { force: true });
    },
  };
}

/** @param {string} file @param {Holder} mine */
async function claim(file, mine) {
  try {
    writeFileSync(file, JSON.stringify(mine), { flag: 'wx' });
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw new Error(`Hearth may not write to ${dirname(file)}. Give your account the right to, and try again.`);
  }
  // One that judged the same stale lock a moment too late may have moved ours away; it puts it back or takes over.
  await pause(50);
  return readText(file) === JSON.stringify(mine);
}

/** @param {string} file @param {string} text */
function isStale(file, text) {
  const touched = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const silent = Date.now() - touched > SILENT_MS;
  /** @type {Holder} */
  let holder;
  try {
    holder = JSON.parse(text);
  } catch {
    // Being written at this moment, or its writer was killed while at it.
    return silent;
  }
  if (Date.now() - holder.since > LONGEST_MS && silent) return true;
  return !holder.pids.some(isAlive);
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    // A process that ended but was never collected (a zombie, usual in containers) has no command line any more.
    return process.platform !== 'linux' || readText(`/proc/${pid}/cmdline`) !== '';
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** Moves the judged lock away; when it turns out to be a newer one, it is put back. @param {string} file @param {string} judged */
function removeStale(file, judged) {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    if (readText(aside) !== judged) linkSync(aside, file);
  } catch {
    // Another command removed it first, or has already taken it again.
  }
  rmSync(aside, { force: true });
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

/** @param {string} file */
function readText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // Released meanwhile.
    return undefined;
  }
}
