import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import { checkMembers, type MemberProblem } from '../../../src/audit/package/check-members.ts';
import { attachmentNameProblem, collisions } from '../../../src/audit/package/members.ts';
import { readPackage } from '../../../src/audit/package/read-package.ts';
import { canonicalJson } from '../../../src/foundation/canonical-json.ts';
import { cliJson, removeFolders, temporaryFolder } from '../../support/cli.ts';
import { AUDIT, auditFolder, evalInfo, NOW } from './fixtures.ts';

let original: string;
let dir: string;

beforeAll(async () => {
  original = temporaryFolder();
  const folder = auditFolder(evalInfo(18, 20), { overrides: { episodes: 20 }, dir: original });
  folder.put('video.mp4', 'pixels');
  mkdirSync(path.join(original, 'logs/deep'), { recursive: true });
  folder.put('logs/deep/run.log', 'line\n');
  const attach = ['--attach', 'video.mp4', '--attach', 'logs'];
  const { exit_code, errors } = await cliJson(original, [...AUDIT, ...attach], { now: () => NOW });
  expect([exit_code, errors]).toEqual([0, []]);
});

beforeEach(() => {
  dir = path.join(temporaryFolder(), 'package');
  cpSync(path.join(original, 'package'), dir, { recursive: true });
});

afterAll(removeFolders);

const at = (name: string) => path.join(dir, name);
const problems = () => checkMembers(dir).problems;
const found = () => problems().map(({ name, where }) => [name, where]);

interface ManifestText {
  members: { name: string; digest: string; size_bytes: number; media_type: string }[];
}

function editManifest(edit: (manifest: ManifestText) => void): void {
  const manifest = JSON.parse(readFileSync(at('artifact_manifest.json'), 'utf8')) as ManifestText;
  edit(manifest);
  writeFileSync(at('artifact_manifest.json'), canonicalJson(manifest));
}

/** Adds a file to folder and manifest alike, as a forger would. */
function addMember(name: string, text = 'x'): void {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  writeFileSync(at(name), text);
  const digest = `sha256:${createHash('sha256').update(text).digest('hex')}`;
  editManifest(({ members }) =>
    members.push({ name, digest, size_bytes: Buffer.byteLength(text), media_type: 'text/plain' }),
  );
}

test('a file of holes is refused by its size, before anything is digested', () => {
  const size = 40 * 1024 ** 3;
  truncateSync(at('attachments/video.mp4'), size);
  editManifest(({ members }) => {
    members.find(({ name }) => name === 'attachments/video.mp4')!.size_bytes = size;
  });
  // With a digest of nobody, which shows that none was made.
  expect(found()).toEqual([['package-size', 'artifact_manifest.json']]);
});

test('a package as it was packed has no problem, and the digest of its manifest', () => {
  const { manifest, digest, problems } = checkMembers(dir);
  expect(problems).toEqual([]);
  expect(manifest!.members.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['attachments/logs/deep/run.log', 'attachments/video.mp4']),
  );
  const [expected] = execFileSync('sha256sum', [at('artifact_manifest.json')], { encoding: 'utf8' }).split(
    ' ',
  );
  expect(digest).toBe(`sha256:${expected}`);
});

test('only what signs and publishes a package may lie beside its members', () => {
  const beside = [
    'evidence.sigstore.json',
    'test-result.sigstore.json',
    'provenance.sigstore.json',
    'pending.dsse.json',
    'share_url.txt',
    'revocation.json',
  ];
  for (const name of beside) writeFileSync(at(name), '{}');
  expect(problems()).toEqual([]);
  for (const name of ['other.sigstore.json', 'x.intoto.jsonl', 'Share_url.txt', '.DS_Store'])
    writeFileSync(at(name), '{}');
  expect(found()).toEqual([
    ['member-extra', '.DS_Store'],
    ['member-extra', 'Share_url.txt'],
    ['member-extra', 'other.sigstore.json'],
    ['member-extra', 'x.intoto.jsonl'],
  ]);
});

describe('each of these is found', () => {
  it.each<[string, () => void, MemberProblem['name'], string, RegExp]>([
    ['a missing member', () => rmSync(at('claim.json')), 'member-missing', 'claim.json', /is missing/],
    [
      'a missing attachment',
      () => rmSync(at('attachments/video.mp4')),
      'member-missing',
      'attachments/video.mp4',
      /is missing/,
    ],
    ['a file besides', () => writeFileSync(at('x'), ''), 'member-extra', 'x', /"x": is not in the manifest/],
    [
      'an attachment besides',
      () => writeFileSync(at('attachments/x'), ''),
      'member-extra',
      'attachments/x',
      /is not in/,
    ],
    ['a folder besides', () => mkdirSync(at('sub')), 'member-extra', 'sub', /is not in the manifest/],
    [
      'an empty folder of attachments besides',
      () => mkdirSync(at('attachments/empty')),
      'member-extra',
      'attachments/empty',
      /is not in/,
    ],
    [
      'a shorter member',
      () => truncateSync(at('evidence.md'), 3),
      'member-size',
      'evidence.md',
      /has 3 bytes instead of \d+/,
    ],
    [
      'other bytes of the same size',
      () => writeFileSync(at('attachments/video.mp4'), 'pixelz'),
      'member-digest',
      'attachments/video.mp4',
      /another digest than sha256:/,
    ],
    [
      'a link in the place of a member, to the very same bytes',
      () => {
        renameSync(at('claim.json'), path.join(dir, '../elsewhere'));
        symlinkSync('../elsewhere', at('claim.json'));
      },
      'member-kind',
      'claim.json',
      /is a symbolic link, not a regular file/,
    ],
    [
      'a link in the place of the manifest',
      () => {
        renameSync(at('artifact_manifest.json'), path.join(dir, '../elsewhere'));
        symlinkSync('../elsewhere', at('artifact_manifest.json'));
      },
      'member-kind',
      'artifact_manifest.json',
      /symbolic link/,
    ],
    [
      'a link in the place of a bundle',
      () => symlinkSync('claim.json', at('evidence.sigstore.json')),
      'member-kind',
      'evidence.sigstore.json',
      /symbolic link/,
    ],
    [
      'a pipe, without waiting for who writes into it',
      () => {
        rmSync(at('evidence.md'));
        execFileSync('mkfifo', [at('evidence.md')]);
      },
      'member-kind',
      'evidence.md',
      /is a pipe/,
    ],
    [
      'a folder in the place of a member',
      () => {
        rmSync(at('evidence.md'));
        mkdirSync(at('evidence.md'));
      },
      'member-kind',
      'evidence.md',
      /is a folder/,
    ],
    [
      'a member that no package has',
      () => addMember('notes.txt'),
      'member-name',
      'notes.txt',
      /is no member that a package has/,
    ],
    [
      'a way out of the folder',
      () =>
        editManifest(({ members }) =>
          members.push({ ...members[0]!, name: 'attachments/../../../etc/passwd' }),
        ),
      'member-name',
      'attachments/../../../etc/passwd',
      /holds "\.\."/,
    ],
    [
      'a name that only its case tells apart',
      () => addMember('attachments/VIDEO.mp4'),
      'member-name',
      'attachments/VIDEO.mp4',
      /cannot stand beside "attachments\/video\.mp4"/,
    ],
    [
      'a name of other normalisation',
      () => addMember('attachments/e\u0301.log'),
      'member-name',
      'attachments/e\u0301.log',
      /normalisation form C/,
    ],
    [
      'a member twice',
      () => editManifest(({ members }) => members.push(members[0]!)),
      'member-name',
      'attachments/logs/deep/run.log',
      /is listed twice/,
    ],
    [
      'a required member that the manifest does not list',
      () => {
        rmSync(at('protocol.json'));
        editManifest((manifest) => {
          manifest.members = manifest.members.filter(({ name }) => name !== 'protocol.json');
          manifest.members.push({ ...manifest.members[0]!, name: 'mlbom.cdx.json' });
        });
        cpSync(at('audit_input.json'), at('mlbom.cdx.json'));
      },
      'member-missing',
      'protocol.json',
      /is not in the manifest/,
    ],
  ])('%s', (_, spoil, name, where, message) => {
    spoil();
    const all = problems();
    expect(all.map((problem) => [problem.name, problem.where])).toContainEqual([name, where]);
    const problem = all.find((one) => one.where === where)!;
    expect(problem.message).toMatch(message);
    expect([problem.expected, problem.found]).not.toContain('');
    expect(() => readPackage(dir)).toThrowError(
      expect.objectContaining({ code: 'package-tampered', message: expect.stringMatching(message) }),
    );
  });

  it.each<[string, (text: string) => string, RegExp]>([
    ['a key twice', (text) => text.replace('{', '{"verdict":"passed",'), /"verdict" appears twice/],
    ['a prototype key', (text) => text.replace('{', '{"__proto__":{},'), /"__proto__" is not allowed/],
    [
      'more levels than a manifest has',
      (text) => text.replace('{', `{"a":${'['.repeat(99)}${']'.repeat(99)},`),
      /levels/,
    ],
    ['an unknown key', (text) => text.replace('{', '{"note":1,'), /unknown key "note"/],
    ['another version', (text) => text.replace('manifest.v1', 'manifest.v2'), /is a version that/],
    ['no JSON', (text) => text.slice(1), /not JSON/],
    [
      'an upper-case digest',
      (text) => text.replace(/sha256:[0-9a-f]+/, (digest) => digest.toUpperCase()),
      /members\[0\]\.digest/,
    ],
    ['fewer members than a package has', (text) => text.replace(/\[.*\]/, '[]'), /at least 10/],
  ])('a manifest with %s', (_, edit, message) => {
    writeFileSync(at('artifact_manifest.json'), edit(readFileSync(at('artifact_manifest.json'), 'utf8')));
    const { manifest, digest, problems } = checkMembers(dir);
    expect([manifest, digest === null]).toEqual([null, false]);
    expect(problems).toEqual([
      expect.objectContaining({ name: 'manifest-invalid', message: expect.stringMatching(message) }),
    ]);
    expect(() => readPackage(dir)).toThrowError(expect.objectContaining({ code: 'package-invalid' }));
  });

  it('a manifest of more bytes than any has, which is not read', () => {
    truncateSync(at('artifact_manifest.json'), 5 * 1024 * 1024);
    expect(found()).toEqual([['member-unreadable', 'artifact_manifest.json']]);
  });

  it('a folder in the place of the manifest, and none at all', () => {
    rmSync(at('artifact_manifest.json'));
    expect(found()).toEqual([['manifest-missing', 'artifact_manifest.json']]);
    expect(() => readPackage(dir)).toThrowError(expect.objectContaining({ code: 'package-missing' }));
    mkdirSync(at('artifact_manifest.json'));
    expect(found()).toEqual([['member-kind', 'artifact_manifest.json']]);
  });

  it('attachments behind a link, though the bytes are the same', () => {
    renameSync(at('attachments'), path.join(dir, '../elsewhere'));
    symlinkSync('../elsewhere', at('attachments'));
    expect(found()).toEqual([
      ['member-extra', 'attachments'],
      ['member-missing', 'attachments/logs/deep/run.log'],
      ['member-missing', 'attachments/video.mp4'],
    ]);
  });

  it('all at once', () => {
    rmSync(at('claim.json'));
    writeFileSync(at('evidence.md'), '');
    writeFileSync(at('attachments/video.mp4'), 'pixelz');
    writeFileSync(at('x'), '');
    expect(found().toSorted()).toEqual([
      ['member-digest', 'attachments/video.mp4'],
      ['member-extra', 'x'],
      ['member-missing', 'claim.json'],
      ['member-size', 'evidence.md'],
    ]);
  });
});

test('a folder that is not there is the only thing that throws', () => {
  expect(() => checkMembers(path.join(dir, 'nothing'))).toThrowError(
    expect.objectContaining({ code: 'package-missing' }),
  );
  expect(() => checkMembers(at('claim.json'))).toThrowError(
    expect.objectContaining({ code: 'package-missing' }),
  );
});

test('whatever bytes of whatever file are changed, it is found, and nothing throws', () => {
  const names = checkMembers(dir).manifest!.members.map(({ name }) => name);
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      (name, position, change) => {
        const bytes = readFileSync(at(name));
        const edited = Buffer.from(bytes);
        if (bytes.length === 0) {
          writeFileSync(at(name), Buffer.of(change));
        } else {
          edited[position % bytes.length]! ^= change;
          writeFileSync(at(name), edited);
        }
        try {
          expect(found()).toEqual([[bytes.length === 0 ? 'member-size' : 'member-digest', name]]);
        } finally {
          writeFileSync(at(name), bytes);
        }
      },
    ),
    { numRuns: 100 },
  );
});

describe('names of attachments', () => {
  it.each([
    'attachments/a.mp4',
    'attachments/Ünïcode/日本語.log',
    'attachments/.hidden',
    'attachments/a b/c-1_2(3).x',
  ])('%j means one file on every system', (name) => {
    expect(attachmentNameProblem(name)).toBeUndefined();
  });

  it.each([
    'attachments/',
    'attachments//a',
    'attachments/./a',
    'attachments/../a',
    'attachments/a\\b',
    'attachments/C:a',
    'attachments/nul.txt',
    'attachments/COM1',
    'attachments/a.',
    'attachments/a ',
    'attachments/ a',
    'attachments/a\nb',
    'attachments/a\0b',
    'attachments/a\u202eb',
    'attachments/a\u200bb',
    `attachments/${'ä'.repeat(128)}`,
  ])('%j does not', (name) => {
    expect(attachmentNameProblem(name)).toBeDefined();
  });

  it('clash where a file system ignores case or spelling, or one is the folder of another', () => {
    expect(collisions(['attachments/a', 'attachments/b'])).toEqual([]);
    expect(collisions(['attachments/a/b', 'attachments/a/c'])).toEqual([]);
    expect(collisions(['attachments/\u00e9', 'attachments/E\u0301'])).toHaveLength(1);
    expect(collisions(['attachments/A/b', 'attachments/a'])).toEqual([['attachments/A/b', 'attachments/a']]);
    expect(collisions(['attachments/stra\u00dfe', 'attachments/STRASSE'])).toHaveLength(1);
  });
});
