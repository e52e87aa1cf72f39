import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ResultsService } from '../../src/entries/testing.ts';
import { uploadTo } from '../../src/testing/runner/stand-ins.ts';
import { removeFolders, temporaryFolder } from '../support/cli.ts';

/* What actions/upload-artifact packs, by its README: https://github.com/actions/upload-artifact#inputs */

let results: ResultsService;
const workspace = temporaryFolder();
beforeAll(async () => {
  results = await ResultsService.start();
  for (const name of ['a.tgz', 'b.txt', '.out/one/x.json', '.out/one/.key', '.out/two/y.json']) {
    mkdirSync(dirname(join(workspace, name)), { recursive: true });
    writeFileSync(join(workspace, name), name);
  }
});
afterAll(async () => {
  await results.stop();
  removeFolders();
});

const upload = (inputs: Record<string, string>) =>
  uploadTo(results)({ inputs, env: {}, workspace, runId: 1, github: {} });
const files = (name: string) => [...results.files(name).keys()].sort();

it.each<[string, Record<string, string>, string[]]>([
  ['one file by its name alone', { path: '.out/one/x.json' }, ['x.json']],
  ['a folder without hidden files', { path: '.out/one' }, ['x.json']],
  ['nothing of a hidden folder itself', { path: 'b.txt\n.out' }, ['b.txt']],
  [
    'several lines below what they have in common',
    { path: '*.tgz\n.out/one\nmissing' },
    ['.out/one/x.json', 'a.tgz'],
  ],
  [
    'hidden files where asked for',
    { path: '.out', 'include-hidden-files': 'true' },
    ['one/.key', 'one/x.json', 'two/y.json'],
  ],
  ['not what is left out', { path: '.out/one\n.out/two\n!.out/two' }, ['one/x.json']],
])('packs %s', async (name, inputs, expected) => {
  expect((await upload({ ...inputs, name })).failure).toBeUndefined();
  expect(files(name)).toEqual(expected);
});

it('refuses a name twice, and replaces where it may', async () => {
  expect(await upload({ name: 'twice', path: 'a.tgz' })).toMatchObject({ outputs: expect.anything() });
  expect((await upload({ name: 'twice', path: 'b.txt' })).failure).toContain('already exists');
  await upload({ name: 'twice', path: 'b.txt', overwrite: 'true' });
  expect(files('twice')).toEqual(['b.txt']);
  expect((await upload({ name: 'none', path: 'none', 'if-no-files-found': 'error' })).failure).toContain(
    'No files',
  );
});
