import { describe, expect, it } from '@jest/globals';
import { addImport, addPaths, addRoute, addToList } from './edit-text.ts';

describe('addToList', () => {
  it.each([
    ['on one line', 'const list = [a, b];', 'const list = [a, b, c];'],
    ['with spaces inside', 'const list = { ...a, ...b };\nconst other = {};', undefined],
    ['that is empty', 'const list = [];', 'const list = [c];'],
    ['with a comma at the end', 'const list = [a, ];', 'const list = [a, c ];'],
    ['over several lines', 'const list = [\n  a,\n  b,\n];', 'const list = [\n  a,\n  b,\n  c,\n];'],
    ['over several lines, without a comma at the end', 'const list = [\n    a,\n    b\n  ];', 'const list = [\n    a,\n    b,\n    c,\n  ];'],
    ['with lists in it', 'const list = [f([1, 2]), { a: [3] }];', 'const list = [f([1, 2]), { a: [3] }, c];'],
    ['with brackets in strings and comments', "const list = [\n  '](\\'', // ]\n  b,\n];", "const list = [\n  '](\\'', // ]\n  b,\n  c,\n];"],
    ['that is not there', 'const lists = [a];', undefined],
    ['that is there twice', 'const list = [a]; const list = [b];', undefined],
    ['that never ends', 'const list = [a, (b];', undefined],
  ])('in a list %s', (_, text, edited) => {
    expect(addToList(text, 'const list = [', 'c')).toBe(edited);
  });

  it('keeps the spaces inside the brackets of an object', () => {
    expect(addToList('const all = { ...a, ...b };', 'const all = {', '...c')).toBe('const all = { ...a, ...b, ...c };');
  });
});

describe('addImport', () => {
  const [a, c, other] = ["import { A } from '@x/a';\n", "import {\n  C1,\n  C2,\n} from '@x/c';\n", "import { o } from './o';\n"];

  it.each([
    ['in its place', a + c + other, a + "import { B } from '@x/b';\n" + c + other],
    ['before all others', c + other, "import { B } from '@x/b';\n" + c + other],
    ['after all others', other + a, other + a + "import { B } from '@x/b';\n"],
    ['nowhere, when there is none like it', other, undefined],
  ])('puts it %s', (_, text, edited) => {
    expect(addImport(text, 'B', '@x/b', '@x/')).toBe(edited);
  });
});

describe('addRoute', () => {
  it.each([
    ['on one line', "  { path: 'a' },\n  { path: '**', x },\n", "  { path: 'a' },\n  NEW,\n  { path: '**', x },\n"],
    ['over several lines', "  {\n    path: '**',\n  },\n", "  NEW,\n  {\n    path: '**',\n  },\n"],
    ['that is gone', "  { path: 'a' },\n", undefined],
    ['of which there are two', "  { path: '**' },\n  { path: '**' },\n", undefined],
  ])('before the last route %s', (_, text, edited) => {
    expect(addRoute(text, 'NEW')).toBe(edited);
  });
});

describe('addPaths', () => {
  const file = (...lines: string[]) => `{\n  "paths": {\n${lines.map(line => `    ${line}`).join(',\n')}\n  }\n}\n`;

  it('sorts them in among the others and keeps the rest of the file', () => {
    const edited = addPaths(`// why\n${file('"@x/a": ["./a.ts"]', '"@x/d": ["./d.ts"]')}`, { '@x/e': './e.ts', '@x/b': './b.ts' });
    expect(edited).toBe(`// why\n${file('"@x/a": ["./a.ts"]', '"@x/b": ["./b.ts"]', '"@x/d": ["./d.ts"]', '"@x/e": ["./e.ts"]')}`);
  });

  it.each(['{}', '{ "paths": {} }', file('"@x/a": ["./a.ts", "./b.ts"]')])('has no place in %j', (text) => {
    expect(addPaths(text, { '@x/b': './b.ts' })).toBeUndefined();
  });
});
