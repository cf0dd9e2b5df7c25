import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file that is made from others: where it stands below the workspace, and all of its text; none if it has to go. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string | undefined;
}

/** The first line of every generated file that may carry a comment. */
export const banner = '// Made by `npm run codegen`. Changes here are overwritten.\n';

/** The files that differ from what stands on the disk, missing ones included. */
export function outOfDate(root: string, files: readonly GeneratedFile[]): readonly GeneratedFile[] {
  return files.filter(({ path, text }) => {
    const place = join(root, path);
    const there = existsSync(place) ? readFileSync(place, 'utf8') : undefined;
    return there !== text;
  });
}

/** Writes the files, making their folders, and removes those that have to go. */
export function write(root: string, files: readonly GeneratedFile[]): void {
  for (const { path, text } of files) {
    const place = join(root, path);
    if (text === undefined) {
      rmSync(place);
      continue;
    }
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, text);
  }
}
