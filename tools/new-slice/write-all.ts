import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SourceFile } from './template.ts';

/** Writes every file, or, when one can't be written, puts everything back as it was and throws what stopped it. */
export function writeAll(root: string, files: readonly SourceFile[]): void {
  const undo: (() => void)[] = [];
  try {
    for (const { path, text } of files) undo.push(writeOne(join(root, path), text));
  } catch (error) {
    // A full disk, or a file that isn't ours to write.
    for (const back of undo.reverse()) back();
    throw error;
  }
}

/** Gives back what undoes it. */
function writeOne(place: string, text: string): () => void {
  const before = existsSync(place) ? readFileSync(place, 'utf8') : undefined;
  const made = mkdirSync(dirname(place), { recursive: true });
  const undo = () => {
    if (before !== undefined) return writeFileSync(place, before);
    // The first folder that had to be made holds nothing but this slice's files.
    rmSync(made ?? place, { recursive: true, force: true });
  };
  try {
    writeFileSync(place, text);
  } catch (error) {
    // It may be half written.
    undo();
    throw error;
  }
  return undo;
}
