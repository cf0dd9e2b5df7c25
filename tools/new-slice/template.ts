import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file by its path below the workspace, and all of its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const folder = join(import.meta.dirname, 'template');
/** Keeps every tool that looks for sources or projects away from the templates. */
const ending = '.template';

/** The files of a slice, from those below `template/`, with each mark in paths and texts replaced. */
export function filledTemplates(marks: ReadonlyMap<string, string>): readonly SourceFile[] {
  const fill = fillerOf(marks);
  return globSync(`**/*${ending}`, { cwd: folder })
    .sort()
    .map(path => ({
      path: fill(path.replaceAll('\\', '/').slice(0, -ending.length)),
      text: fill(readFileSync(join(folder, path), 'utf8')),
    }));
}

function fillerOf(marks: ReadonlyMap<string, string>): (text: string) => string {
  const anyMark = new RegExp([...marks.keys()].join('|'), 'g');
  return text => text.replace(anyMark, mark => marks.get(mark) ?? mark);
}
