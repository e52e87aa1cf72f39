import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it, test } from 'vitest';
import { artifactManifest } from '../../../src/contracts/evidence-package.ts';
import { cli, cliJson, removeFolders, temporaryFolder } from '../../support/cli.ts';
import { AUDIT, auditFolder, evalInfo, NOW } from './fixtures.ts';

let dir: string;

beforeEach(() => {
  dir = auditFolder(evalInfo(18, 20), { overrides: { episodes: 20 }, dir: temporaryFolder() }).dir;
  mkdirSync(path.join(dir, 'videos/task_0'), { recursive: true });
  put('videos/task_0/episode_0.MP4', 'pixels');
  put('videos/task_0/episode_1.mp4', Buffer.alloc(3_000_000, 7));
  put('run.log', '');
});

afterAll(removeFolders);

const put = (name: string, data: string | Buffer) => writeFileSync(path.join(dir, name), data);
const now = () => NOW;
const audit = (...attach: string[]) =>
  cliJson<{ package_digest: string }>(dir, [...AUDIT, ...attach.flatMap((file) => ['--attach', file])], {
    now,
  });
const inPackage = (name: string) => path.join(dir, 'package', name);
const manifest = () =>
  artifactManifest.parse(JSON.parse(readFileSync(inPackage('artifact_manifest.json'), 'utf8')));

test('files keep their name and folders their tree; each is a member with digest, size and media type', async () => {
  const { exit_code } = await audit('videos', 'run.log');
  expect(exit_code).toBe(0);
  const attached = manifest().members.filter(({ name }) => name.startsWith('attachments/'));
  expect(attached.map(({ name, size_bytes, media_type }) => [name, size_bytes, media_type])).toEqual([
    ['attachments/run.log', 0, 'text/plain'],
    ['attachments/videos/task_0/episode_0.MP4', 6, 'video/mp4'],
    ['attachments/videos/task_0/episode_1.mp4', 3_000_000, 'video/mp4'],
  ]);
  for (const { name, digest } of attached) {
    const original = path.join(dir, name.replace('attachments/', ''));
    expect(readFileSync(inPackage(name)).equals(readFileSync(original))).toBe(true);
    const [sum] = execFileSync('sha256sum', [original], { encoding: 'utf8' }).split(' ');
    expect(digest).toBe(`sha256:${sum}`);
  }
});

test('what is decided does not depend on them: every other member has the same bytes', async () => {
  const bare = await audit();
  const without = new Map(manifest().members.map(({ name, digest }) => [name, digest]));
  const withVideos = await audit('videos');
  expect(withVideos.data.package_digest).not.toBe(bare.data.package_digest);
  const rest = manifest().members.filter(({ name }) => !name.startsWith('attachments/'));
  expect(new Map(rest.map(({ name, digest }) => [name, digest]))).toEqual(without);
  expect((await audit('videos')).data.package_digest).toBe(withVideos.data.package_digest);
});

test('recompute and diff ignore them, and a package with them is replaced like any other', async () => {
  await audit('videos', 'run.log');
  expect(await cliJson(dir, ['evidence', 'recompute', 'package'])).toMatchObject({
    exit_code: 0,
    data: { matches: true },
  });
  await cliJson(dir, [...AUDIT.with(-1, 'bare')], { now });
  const diff = await cli(dir, ['evidence', 'diff', 'package', 'bare']);
  expect([diff.code, diff.out]).toEqual([0, expect.not.stringContaining('attachment')]);
  await audit();
  expect(existsSync(inPackage('attachments'))).toBe(false);
});

test('a folder in which somebody put a file among the attachments is not replaced', async () => {
  await audit('videos');
  writeFileSync(inPackage('attachments/mine.txt'), 'keep');
  const { exit_code, errors } = await audit();
  expect([exit_code, errors[0]!.code]).toEqual([2, 'output-exists']);
  expect(readFileSync(inPackage('attachments/mine.txt'), 'utf8')).toBe('keep');
});

test('the output says how many, and that nothing judged them', async () => {
  const { out } = await cli(dir, [...AUDIT, '--attach', 'videos', 'run.log'], { now });
  expect(out).toContain('carries: 3 attachments, which nothing judged');
});

test('where the package lies in an attached folder it does not carry itself', async () => {
  const argv = AUDIT.with(-1, 'videos/package');
  const { exit_code } = await cliJson(dir, [...argv, '--attach', 'videos'], { now });
  expect(exit_code).toBe(0);
  const again = await cliJson(dir, [...argv, '--attach', 'videos'], { now });
  expect(again.exit_code).toBe(0);
  expect(readdirSync(path.join(dir, 'videos/package/attachments/videos'))).toEqual(['task_0']);
});

describe('refused, with nothing written', () => {
  it.each<[string, () => string[], RegExp]>([
    ['what is not there', () => ['nothing'], /nothing does not exist/],
    [
      'an empty folder',
      () => {
        mkdirSync(path.join(dir, 'empty'));
        return ['empty'];
      },
      /holds no file/,
    ],
    [
      'a link',
      () => {
        symlinkSync('run.log', path.join(dir, 'link'));
        return ['link'];
      },
      /neither a file nor a folder/,
    ],
    [
      'a folder with a link, which would be missed without a word',
      () => {
        symlinkSync('/etc/passwd', path.join(dir, 'videos/link'));
        return ['videos'];
      },
      /link in .* is a symbolic link/,
    ],
    [
      'two files of one name',
      () => {
        mkdirSync(path.join(dir, 'other'));
        put('other/run.log', 'x');
        return ['run.log', 'other/run.log'];
      },
      /two files would be "attachments\/run.log"/,
    ],
    [
      'names that only their case tells apart',
      () => {
        put('videos/a', '');
        put('videos/A', '');
        return ['videos'];
      },
      /are one name on some systems/,
    ],
    [
      'a name that Windows reads as a device',
      () => {
        put('aux.log', '');
        return ['aux.log'];
      },
      /has the name of a device/,
    ],
    [
      'a name that turns the text around',
      () => {
        put('a\u202e4pm.exe', '');
        return ['a\u202e4pm.exe'];
      },
      /\\u202e.* holds a character/,
    ],
    [
      'more files than a statement names',
      () => {
        mkdirSync(path.join(dir, 'many'));
        for (let i = 0; i < 1001; i++) put(`many/${i}`, '');
        return ['many'];
      },
      /more than 1000 files/,
    ],
    [
      'more bytes than the limit',
      () => {
        put('huge', '');
        truncateSync(path.join(dir, 'huge'), 16 * 1024 ** 3 + 1);
        return ['huge'];
      },
      /more than 16 GiB/,
    ],
  ])('%s', async (_, prepare, message) => {
    const { exit_code, errors } = await audit(...prepare());
    expect(exit_code).toBe(2);
    expect(errors[0]!.message).toMatch(message);
    expect(errors[0]!.hint).not.toBe('');
    expect(existsSync(inPackage(''))).toBe(false);
  });

  it('an attachment that lies in the output folder', async () => {
    await audit('run.log');
    const { exit_code, errors } = await audit('package/attachments/run.log');
    expect([exit_code, errors[0]!.code]).toEqual([2, 'output-invalid']);
    expect(errors[0]!.message).toContain('an attachment');
    expect(existsSync(inPackage('attachments/run.log'))).toBe(true);
  });
});

test('the most attachments that are allowed can still be signed', async () => {
  mkdirSync(path.join(dir, 'many'));
  for (let i = 0; i < 1000; i++) put(`many/${i}`, '');
  const frameworks = 'eu-ai-act-annex8,iso-42001,nist-ai-rmf';
  const argv = [...AUDIT, '--attach', 'many', '--compliance', frameworks, '--mlbom'];
  expect((await cliJson(dir, argv, { now })).exit_code).toBe(0);
  // In-toto statements in GitHub's store name at most 1,024 subjects; two are the package and its manifest.
  expect(manifest().members.length + 2).toBeLessThanOrEqual(1024);
});
