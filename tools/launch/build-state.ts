import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { paths, root } from './paths.ts';

/** What the built files are made from. */
const SOURCES = ['apps', 'libs', 'tools/build.ts', 'tools/seed', 'package-lock.json', 'tsconfig.json', 'tools/tsconfig', 'nx.json'];
const NOT_BUILT = /\.spec\.(ts|mjs)$|[/\\](e2e|node_modules)[/\\]/;

/**
 * A mark of everything the build reads, by content: a time stamp would change with every checkout.
 * Take it before the build and hand it to `rememberBuild` after it, so that a change made meanwhile is not missed.
 */
export async function sourceMark(): Promise<string> {
  const hash = createHash('sha256');
  for (const file of await sourceFiles()) {
    hash.update(`${relative(root, file).replaceAll('\\', '/')}\0`).update(await readFile(file)).update('\0');
  }
  return hash.digest('hex');
}

/** Whether the built files are there and were made from the sources as they are now. */
export async function isBuilt(mark: string): Promise<boolean> {
  const stamp = await readFile(paths.buildStamp, 'utf8').catch(() => undefined);
  if (stamp !== mark) return false;
  const needed = [paths.api.main, paths.api.migrate, join(paths.web, 'index.html')];
  return (await Promise.all(needed.map(isThere))).every(Boolean);
}

/** Writes down what the built files were made from. */
export async function rememberBuild(mark: string): Promise<void> {
  await mkdir(dirname(paths.buildStamp), { recursive: true });
  await writeFile(paths.buildStamp, mark);
}

/** Says that the built files are not to be relied on, before they are written over. */
export async function forgetBuild(): Promise<void> {
  await rm(paths.buildStamp, { force: true });
}

async function sourceFiles(): Promise<readonly string[]> {
  const lists = await Promise.all(SOURCES.map(source => filesBelow(join(root, source))));
  return lists.flat().filter(file => !NOT_BUILT.test(file)).toSorted();
}

async function filesBelow(path: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    return entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name));
  } catch {
    // A file, not a folder; or not there.
    return (await isThere(path)) ? [path] : [];
  }
}

async function isThere(file: string): Promise<boolean> {
  return stat(file).then(() => true, () => false);
}
