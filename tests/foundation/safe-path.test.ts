import { closeSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openBelow, readBelow, resolveBelow, safeJoin } from '../../src/foundation/safe-path.ts';

let top: string;
let root: string;
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'worldgate-path-'));
  root = join(top, 'root');
  mkdirSync(join(root, 'inner'), { recursive: true });
  mkdirSync(join(top, 'root-secret'));
  writeFileSync(join(root, 'inner', 'a.txt'), 'inside');
  writeFileSync(join(top, 'secret.txt'), 'outside');
  writeFileSync(join(top, 'root-secret', 'b.txt'), 'outside');
});
afterEach(() => rmSync(top, { recursive: true, force: true }));

const unsafe = (why: string) =>
  expect.objectContaining({ code: 'path-unsafe', message: expect.stringContaining(why) });

describe('safeJoin', () => {
  it('joins what stays inside, whether it exists or not', () => {
    expect(safeJoin(root, 'inner/a.txt')).toBe(join(root, 'inner', 'a.txt'));
    expect(safeJoin(root, 'new/b.txt')).toBe(join(root, 'new', 'b.txt'));
    expect(safeJoin(root, 'inner/..hidden')).toBe(join(root, 'inner', '..hidden'));
  });

  it.each([
    ['', 'is empty'],
    ['..', 'holds ".."'],
    ['inner/../inner/a.txt', 'holds ".."'],
    ['/etc/passwd', 'is absolute'],
    ['C:/windows', 'is absolute'],
    ['c:evil', 'is absolute'],
    ['inner\\a.txt', 'backslash'],
    ['inner/a\0.txt', 'NUL'],
    ['x'.repeat(5000), 'too long'],
  ])('refuses %j', (path, why) => {
    expect(() => safeJoin(root, path)).toThrowError(unsafe(why));
  });

  it('refuses links that lead out, at any part of the path, and follows those that stay inside', () => {
    symlinkSync(join(top, 'secret.txt'), join(root, 'out'));
    symlinkSync('../root-secret', join(root, 'sibling'));
    symlinkSync('inner', join(root, 'in'));
    symlinkSync('nowhere', join(root, 'dangling'));
    symlinkSync('loop', join(root, 'loop'));
    expect(() => safeJoin(root, 'out')).toThrowError(unsafe('symbolic link'));
    expect(() => safeJoin(root, 'sibling/b.txt')).toThrowError(unsafe('symbolic link'));
    expect(() => safeJoin(root, 'sibling/new.txt')).toThrowError(unsafe('symbolic link'));
    expect(() => safeJoin(root, 'dangling')).toThrowError(unsafe('does not exist'));
    expect(() => safeJoin(root, 'loop')).toThrowError(unsafe('loop'));
    expect(safeJoin(root, 'in/a.txt')).toBe(join(root, 'in', 'a.txt'));
  });

  it('accepts a root that is itself a link, and below a link', () => {
    symlinkSync(root, join(top, 'alias'));
    symlinkSync(top, join(top, 'top-alias'));
    expect(readBelow(join(top, 'alias'), 'inner/a.txt').toString()).toBe('inside');
    expect(readBelow(join(top, 'top-alias', 'root'), 'inner/a.txt').toString()).toBe('inside');
  });
});

describe('resolveBelow', () => {
  it('allows ".." that stays inside, and nothing that leaves', () => {
    const from = join(root, 'inner');
    expect(resolveBelow(root, from, '../models/m.onnx')).toBe(join(root, 'models', 'm.onnx'));
    expect(() => resolveBelow(root, from, '../../secret.txt')).toThrowError(unsafe('leads out'));
    expect(() => resolveBelow(root, from, '../../root-secret/b.txt')).toThrowError(unsafe('leads out'));
  });
});

describe('openBelow and readBelow', () => {
  it('opens a file below the root, and tells what cannot be opened', () => {
    closeSync(openBelow(root, 'inner/a.txt'));
    expect(() => openBelow(root, 'inner/none.txt')).toThrowError(
      expect.objectContaining({ code: 'file-missing' }),
    );
    expect(() => readBelow(root, 'inner')).toThrowError(expect.objectContaining({ code: 'file-unreadable' }));
    expect(() => readBelow(root, 'inner/a.txt', { maxBytes: 3 })).toThrowError(
      expect.objectContaining({ code: 'file-too-large' }),
    );
  });
});
