import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isWorldGateError } from '../../src/foundation/errors.ts';
import { type UnzipLimits, unzipInto } from '../../src/foundation/unzip.ts';
import { type ZipMember, zipOf } from '../support/zip.ts';

const LIMITS: UnzipLimits = { maxEntries: 20, maxBytes: 1024 * 1024 };

let room: string;
beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'wg-unzip-'));
});
afterEach(() => rmSync(room, { recursive: true, force: true }));

async function unzip(archive: Buffer, limits = LIMITS): Promise<string[]> {
  const file = join(room, 'a.zip');
  writeFileSync(file, archive);
  return unzipInto(file, join(room, 'out'), limits);
}

async function refusal(archive: Buffer, limits = LIMITS): Promise<{ code: string; message: string }> {
  const error: unknown = await unzip(archive, limits).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!isWorldGateError(error)) throw new Error(`not refused as it should be: ${String(error)}`);
  expect(readdirSync(room)).toEqual(['a.zip']);
  return { code: error.code, message: error.message };
}

const of = (...members: ZipMember[]) => zipOf(members);

describe('an honest archive', () => {
  it('comes out with its folders, stored or deflated, and no right to run', async () => {
    const files = await unzip(
      of(
        { name: 'reports/', mode: 0o040755 },
        { name: 'reports/r.json', data: '{}', mode: 0o100755 },
        { name: 'é.txt', data: 'x', method: 0 },
      ),
    );
    expect(files).toEqual(['reports/r.json', 'é.txt']);
    expect(readFileSync(join(room, 'out/reports/r.json'), 'utf8')).toBe('{}');
    expect(statSync(join(room, 'out/reports/r.json')).mode & 0o111).toBe(0);
  });

  it('of another tool comes out as well', async () => {
    mkdirSync(join(room, 'in/deep'), { recursive: true });
    writeFileSync(join(room, 'in/deep/a'), 'a'.repeat(100_000));
    const script =
      'import sys,zipfile;z=zipfile.ZipFile(sys.argv[1],"w",zipfile.ZIP_DEFLATED);z.write(sys.argv[2],"deep/a");z.close()';
    execFileSync('python3', ['-c', script, join(room, 'b.zip'), join(room, 'in/deep/a')]);
    expect(await unzipInto(join(room, 'b.zip'), join(room, 'out'), LIMITS)).toEqual(['deep/a']);
    expect(readFileSync(join(room, 'out/deep/a'), 'utf8')).toBe('a'.repeat(100_000));
  });

  it('does not go into a folder that holds something', async () => {
    mkdirSync(join(room, 'out'));
    writeFileSync(join(room, 'out/mine'), 'x');
    await expect(unzip(of({ name: 'a', data: 'b' }))).rejects.toMatchObject({ code: 'output-exists' });
    expect(readdirSync(join(room, 'out'))).toEqual(['mine']);
  });
});

describe('names', () => {
  it.each([
    ['../escape'],
    ['a/../../escape'],
    ['/etc/passwd'],
    ['C:/x'],
    ['a\\b'],
    ['..\\b'],
    ['a//b'],
    ['./a'],
    ['a/.'],
    ['a\u0000b'],
    ['a\nb'],
    ['file:stream'],
    ['nul'],
    ['a/COM1.txt'],
    ['a. '],
    ['a.'],
    [''],
    [Buffer.from([0x66, 0xff, 0x66])],
    [`${'d/'.repeat(40)}f`],
  ])('%j is refused', async (name) => {
    expect((await refusal(of({ name: 'good', data: 'x' }, { name, data: 'x' }))).code).toBe('archive-unsafe');
  });

  it.each([
    ['twice', 'a', 'a'],
    ['in another case', 'reports/R.json', 'reports/r.json'],
    ['in a folder of another case', 'Reports/a', 'reports/b'],
    ['in another normal form', '\u00e9', 'e\u0301'],
    ['as a file and a folder', 'a', 'a/b'],
    ['as a folder and a file', 'a/b', 'a'],
  ])('the same one %s is refused', async (_, first, second) => {
    expect((await refusal(of({ name: first, data: 'x' }, { name: second, data: 'y' }))).code).toBe(
      'archive-unsafe',
    );
  });
});

describe('members', () => {
  it.each([
    ['a symbolic link', 0o120777],
    ['a device', 0o020666],
    ['a pipe', 0o010644],
    ['one that runs as its owner', 0o104755],
  ])('%s is refused', async (_, mode) => {
    expect((await refusal(of({ name: 'm', data: '/etc/passwd', mode }))).code).toBe('archive-unsafe');
  });

  it('an encrypted one is refused', async () => {
    expect((await refusal(of({ name: 'm', data: 'x', flags: 0x801 }))).code).toBe('archive-unsafe');
  });

  it.each([
    ['a wrong checksum', { crc: 1 }],
    ['a method that nothing reads', { method: 12 }],
    ['less than it says', { size: 5000 }],
    ['data that is no deflate', { packed: Buffer.alloc(30, 0xff) }],
  ])('one with %s is refused', async (_, wrong) => {
    expect((await refusal(of({ name: 'm', data: 'text', ...wrong }))).code).toBe('archive-broken');
  });
});

describe('limits', () => {
  it('holds what comes out against the limit, not what the archive says', async () => {
    const packed = deflateRawSync(Buffer.alloc(3 * 1024 * 1024));
    const { code } = await refusal(of({ name: 'm', packed, size: 10 }));
    expect(['archive-too-large', 'archive-broken']).toContain(code);
    expect((await refusal(of({ name: 'm', data: Buffer.alloc(3 * 1024 * 1024) }))).code).toBe(
      'archive-too-large',
    );
  });

  it('stops at what is out of all proportion', async () => {
    const data = Buffer.alloc(17 * 1024 * 1024);
    const { code, message } = await refusal(of({ name: 'm', data }), { maxEntries: 5, maxBytes: 2 ** 40 });
    expect([code, message]).toEqual([
      'archive-too-large',
      'the archive unpacks to more than 200 times its size',
    ]);
  });

  it('counts members', async () => {
    const members = Array.from({ length: 21 }, (_, index) => ({ name: `m${index}`, data: 'x' }));
    expect((await refusal(zipOf(members))).code).toBe('archive-too-large');
    expect(await unzip(zipOf(members.slice(1)))).toHaveLength(20);
  });
});

describe('what is no archive', () => {
  it.each([
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from('not a zip file')],
    ['one that was cut off', of({ name: 'a', data: 'x' }).subarray(0, 60)],
  ])('%s is refused', async (_, bytes) => {
    expect((await refusal(bytes)).code).toBe('archive-broken');
  });

  it('a missing file is named', async () => {
    await expect(unzipInto(join(room, 'no.zip'), join(room, 'out'), LIMITS)).rejects.toMatchObject({
      code: 'file-missing',
    });
    expect(existsSync(join(room, 'out'))).toBe(false);
  });
});
