import { appendFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { inputTree } from '../../../src/audit/importing/input-tree.ts';
import { scanForSecrets } from '../../../src/audit/triage/secret-scan.ts';
import { folderWith } from '../sources/collect.ts';

const TOKEN = `hf_${'aB3'.repeat(12)}`;
const scan = (folder: string) => {
  const tree = inputTree(folder);
  return scanForSecrets(
    tree,
    tree.files.map((file) => file.path),
  );
};

test('names file, line and kind, and never the secret', () => {
  const found = scan(
    folderWith({
      'run.log': `start\nlogin with ${TOKEN}\nend\n`,
      'clean.json': '{"success": true}',
      'urls.txt': '\n\nhttps://b.example/v.mp4?X-Amz-Signature=0123456789abcdef0123\n',
    }),
  );
  expect(found.places).toEqual([
    { file: 'run.log', line: 2, kind: 'hugging-face-token' },
    { file: 'urls.txt', line: 3, kind: 'signed-url' },
  ]);
  expect(JSON.stringify(found)).not.toContain(TOKEN);
  expect(found).toMatchObject({ files: 3, partly: [], notScanned: 0 });
});

test('counts lines over the pieces of a large file, and finds what lies across two of them', () => {
  const line = `${'x'.repeat(99)}\n`;
  const folder = folderWith({ 'big.log': line.repeat(10_000) });
  appendFileSync(path.join(folder, 'big.log'), `token ${TOKEN}\n`);
  expect(scan(folder).places).toEqual([{ file: 'big.log', line: 10_001, kind: 'hugging-face-token' }]);
  // One line of more than two pieces, the token over the boundary of the second.
  const at = 512 * 1024 - 10;
  writeFileSync(path.join(folder, 'big.log'), `${'y '.repeat(at / 2)}${TOKEN} ${'z '.repeat(200_000)}`);
  expect(scan(folder).places).toEqual([{ file: 'big.log', line: 1, kind: 'hugging-face-token' }]);
});

test('of a very large file it looks at beginning and end, and says so', () => {
  const folder = folderWith({ 'huge.log': `${TOKEN}\n${`${'x'.repeat(99)}\n`.repeat(90_000)}` });
  appendFileSync(path.join(folder, 'huge.log'), 'api_key=0123456789abcdef\n');
  const found = scan(folder);
  expect(found.partly).toEqual(['huge.log']);
  expect(found.places.map(({ kind }) => kind)).toEqual(['hugging-face-token', 'labelled-secret']);
  expect(found.sizeBytes).toBeLessThan(8_700_000);
});

test('stops at a hundred places of one file', () => {
  const found = scan(folderWith({ 'a.log': `${TOKEN}\n`.repeat(500), 'b.log': TOKEN }));
  expect(found.places.filter(({ file }) => file === 'a.log')).toHaveLength(100);
  expect(found.places.filter(({ file }) => file === 'b.log')).toHaveLength(1);
});
