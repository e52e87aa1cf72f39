import { readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { expect, test } from 'vitest';
import { inputTree } from '../../../src/audit/importing/input-tree.ts';
import { listArchive } from '../../../src/audit/triage/archives.ts';
import { folderWith } from '../sources/collect.ts';
import { zipOf } from './zip.ts';

async function tarOf(
  entries: { name: string; data?: Buffer; type?: 'symlink'; linkname?: string }[],
): Promise<Buffer> {
  const tar = pack();
  for (const { data, ...header } of entries) tar.entry(header, data ?? Buffer.alloc(0));
  tar.finalize();
  const pieces: Buffer[] = [];
  for await (const piece of tar) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

async function list(name: string, bytes: Buffer) {
  const folder = folderWith({ [name]: bytes });
  const archive = await listArchive(inputTree(folder), name);
  // Nothing is ever unpacked to disk.
  expect(readdirSync(folder)).toEqual([name]);
  return { ...archive, codes: archive.findings.map(({ code }) => code) };
}

test('lists the names, sizes and likely results of a ZIP file', async () => {
  const archive = await list(
    'runs.zip',
    zipOf([
      { name: 'run_1/eval_info.json', data: '{"a":1}' },
      { name: 'run_1/video.mp4', data: 'x' },
    ]),
  );
  expect(archive).toMatchObject({
    kind: 'zip',
    entries: 2,
    unpacked_bytes: 8,
    complete: true,
    names: ['run_1/eval_info.json', 'run_1/video.mp4'],
    results: ['run_1/eval_info.json'],
    findings: [],
  });
});

test.each<[string, Parameters<typeof zipOf>[0], string]>([
  ['a way out of its folder', [{ name: '../../etc/passwd' }], 'archive-path-unsafe'],
  ['an absolute path', [{ name: '/etc/passwd' }], 'archive-path-unsafe'],
  ['a way out with backslashes', [{ name: '..\\up.json' }], 'archive-path-unsafe'],
  ['a drive', [{ name: 'C:\\results.json' }], 'archive-path-unsafe'],
  ['another archive', [{ name: 'more.tar.gz' }], 'archive-nested'],
  ['a link', [{ name: 'link', mode: 0o120777, data: '/etc/passwd' }], 'archive-link'],
  ['an encrypted entry', [{ name: 'a.json', isEncrypted: true }], 'archive-encrypted'],
])('notices %s in a ZIP file', async (_what, entries, code) => {
  const archive = await list('a.zip', zipOf(entries));
  expect(archive.codes).toEqual([code]);
  expect(archive.entries).toBe(1);
});

test('names entries with a secret in them without the secret', async () => {
  const archive = await list('a.zip', zipOf([{ name: `ghp_${'a'.repeat(36)}/results.json` }]));
  expect(JSON.stringify(archive)).not.toContain('ghp_a');
  expect(archive.entries).toBe(1);
});

test('takes bombs for what they are', async () => {
  const zeros = Buffer.alloc(20 * 1024 * 1024);
  const zip = await list('a.zip', zipOf([{ name: 'zeros', data: zeros }]));
  expect(zip).toMatchObject({ codes: ['archive-bomb'], complete: false });
  const tgz = await list('a.tgz', gzipSync(await tarOf([{ name: 'zeros', data: zeros }])));
  expect(tgz).toMatchObject({ kind: 'tar.gz', codes: ['archive-bomb'], complete: false });
  const gz = await list('zeros.gz', gzipSync(zeros));
  expect(gz).toMatchObject({ kind: 'gz', codes: ['archive-bomb'], complete: false });
});

test('lists tar files, packed or not, and by their bytes rather than their name', async () => {
  const bytes = await tarOf([
    { name: 'a/results.json', data: Buffer.from('{}') },
    { name: 'a/link', type: 'symlink', linkname: '/etc/passwd' },
    { name: '../out.json' },
  ]);
  const expected = { entries: 3, complete: true, codes: ['archive-link', 'archive-path-unsafe'] };
  expect(await list('a.tar', bytes)).toMatchObject({ kind: 'tar', ...expected });
  expect(await list('a.tgz', gzipSync(bytes))).toMatchObject({ kind: 'tar.gz', ...expected });
  expect(await list('a.gz', gzipSync(bytes))).toMatchObject({ kind: 'tar.gz', ...expected });
});

test('a packed file has one entry, its name and its size', async () => {
  expect(await list('results.json.gz', gzipSync('{"success":true}'))).toMatchObject({
    kind: 'gz',
    entries: 1,
    unpacked_bytes: 16,
    names: ['results.json'],
    results: ['results.json'],
    findings: [],
  });
});

test('stops at ten thousand entries', async () => {
  const many = Array.from({ length: 10_001 }, (_, i) => ({ name: `f${i}` }));
  for (const bytes of [zipOf(many), await tarOf(many)]) {
    const archive = await list('many', bytes);
    expect(archive).toMatchObject({ entries: 10_000, complete: false, codes: ['archive-too-large'] });
    expect(archive.names).toHaveLength(100);
  }
});

test('says that an archive is cut off or is none', async () => {
  const tar = await tarOf([{ name: 'a', data: Buffer.alloc(4096, 1) }]);
  const zip = zipOf([{ name: 'a.json', data: '{}' }]);
  for (const [name, bytes] of [
    ['cut.zip', zip.subarray(0, 40)],
    ['cut.tar', tar.subarray(0, 1500)],
    ['cut.tgz', gzipSync(tar).subarray(0, 40)],
    ['cut.gz', gzipSync('some text').subarray(0, 15)],
  ] as const) {
    const archive = await list(name, bytes);
    expect(archive, name).toMatchObject({ complete: false, codes: ['archive-broken'] });
  }
});
