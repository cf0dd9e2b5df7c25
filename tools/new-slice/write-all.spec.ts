import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { writeAll } from './write-all.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hearth-write-all-'));
  writeFileSync(join(root, 'there'), 'before');
});

afterEach(() => rmSync(root, { recursive: true }));

describe('writeAll', () => {
  it('writes new files with their folders, and changes others', () => {
    writeAll(root, [{ path: 'a/b/new', text: 'new' }, { path: 'there', text: 'after' }]);
    expect(readFileSync(join(root, 'a/b/new'), 'utf8')).toBe('new');
    expect(readFileSync(join(root, 'there'), 'utf8')).toBe('after');
  });

  it('puts everything back when one file can’t be written', () => {
    const files = [{ path: 'a/b/new', text: 'new' }, { path: 'a/b/other', text: '' }, { path: 'there', text: 'after' }];
    // A file stands where the folder should be.
    expect(() => writeAll(root, [...files, { path: 'there/x', text: '' }])).toThrow();
    expect(readdirSync(root)).toEqual(['there']);
    expect(readFileSync(join(root, 'there'), 'utf8')).toBe('before');
  });
});
