/**
 * Additions to source files that people write too. Each finds its place by what stands there, and gives back undefined
 * when it can't be found, so that nobody's file is ever broken.
 */

const closing: Readonly<Record<string, string>> = { '[': ']', '{': '}', '(': ')' };

/**
 * Adds an item at the end of a list or object.
 * @param opening the text that begins it, with its bracket: `const contracts = [`. It has to stand there once.
 */
export function addToList(text: string, opening: string, item: string): string | undefined {
  const from = text.indexOf(opening);
  if (from === -1 || text.includes(opening, from + 1)) return undefined;
  const start = from + opening.length;
  const end = endOfList(text, start - 1);
  if (end === undefined) return undefined;
  const inside = text.slice(start, end);
  const kept = inside.trimEnd();
  return text.slice(0, start) + kept + addition(inside, kept, item) + inside.slice(kept.length) + text.slice(end);
}

function addition(inside: string, kept: string, item: string): string {
  const comma = kept === '' || kept.endsWith(',') ? '' : ',';
  const indent = /\n( *)\S/.exec(inside)?.[1];
  if (indent !== undefined) return `${comma}\n${indent}${item},`;
  return `${comma}${kept === '' ? '' : ' '}${item}`;
}

/** Where the bracket that opens at a place closes again. */
function endOfList(text: string, place: number): number | undefined {
  const open: string[] = [];
  // Brackets in strings and comments open and close nothing.
  for (const { 0: found, index } of text.slice(place).matchAll(/'(?:[^'\\\n]|\\.)*'|\/\/.*|[[\](){}]/g)) {
    const close = closing[found];
    if (close !== undefined) open.push(close);
    else if (found === open.at(-1)) open.pop();
    else if (found.length === 1) return undefined;
    if (open.length === 0) return place + index;
  }
  return undefined;
}

/**
 * Adds `import …` among those that are alike, in the order of the alphabet.
 * @param group what the modules of its kind begin with: `@hearth/`
 */
export function addImport(text: string, names: string, module: string, group: string): string | undefined {
  const alike = [...text.matchAll(/^import [^;]*? from '([^']+)';\n/gm)].filter(([, other = '']) => other.startsWith(group));
  const before = alike.filter(([, other = '']) => other < module).at(-1);
  const place = before ? before.index + before[0].length : alike[0]?.index;
  if (place === undefined) return undefined;
  return `${text.slice(0, place)}import { ${names} } from '${module}';\n${text.slice(place)}`;
}

/** Adds an item before the only route that catches everything, since no route after it is ever reached. */
export function addRoute(text: string, item: string): string | undefined {
  const [found, second] = text.matchAll(/^( *)\{\s*path: '\*\*'/gm);
  if (!found || second) return undefined;
  return `${text.slice(0, found.index)}${found[1]}${item},\n${text.slice(found.index)}`;
}

/** Adds aliases to the `paths` of a tsconfig, all in the order of the alphabet. */
export function addPaths(text: string, aliases: Readonly<Record<string, string>>): string | undefined {
  const block = /("paths": \{\n)((?: *"[^"]+": \["[^"]+"\],?\n)+)( *\})/.exec(text);
  if (!block) return undefined;
  const [all, opening = '', lines = '', end = ''] = block;
  const indent = /^ */.exec(lines)?.[0] ?? '';
  const there = lines.trimEnd().split('\n').map(line => line.replace(/,$/, ''));
  const added = Object.entries(aliases).map(([alias, file]) => `${indent}"${alias}": ["${file}"]`);
  return text.replace(all, () => `${opening}${[...there, ...added].sort().join(',\n')}\n${end}`);
}
