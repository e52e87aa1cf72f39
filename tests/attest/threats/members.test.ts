import { execFileSync } from 'node:child_process';
import {
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BUNDLE_FILES, EVIDENCE_PREDICATE, type Statement } from '../../../src/contracts/attestation.ts';
import { canonicalJson } from '../../../src/foundation/canonical-json.ts';
import { sha256 } from '../../../src/foundation/digest.ts';
import { removeFolders, temporaryFolder } from '../../support/cli.ts';
import {
  copyOf,
  failuresOf,
  makePackage,
  policyFor,
  putSigned,
  signPackage,
  statementsOf,
  subjectsOfManifest,
  verifySigned,
} from '../../support/sigstore/signed-package.ts';
import { type Sigstore, startSigstore } from '../../support/sigstore/start.ts';

interface ManifestText {
  [key: string]: unknown;
  members: { name: string; digest: string; size_bytes: number; media_type: string }[];
}

const MANIFEST = 'artifact_manifest.json';

let sigstore: Sigstore;
let original: string;
let evidence: Statement;
let dir: string;
let policy: string;

beforeAll(async () => {
  sigstore = await startSigstore({ now: new Date('2026-11-21T13:00:00Z') });
  original = await makePackage();
  await signPackage(sigstore, original);
  evidence = statementsOf(sigstore, original)[0]!;
});
beforeEach(() => {
  dir = copyOf(original);
  policy = policyFor(sigstore);
});
afterAll(async () => {
  await sigstore.close();
  removeFolders();
});

const at = (name: string) => path.join(dir, name);

async function rejected(): Promise<string[]> {
  const report = await verifySigned(sigstore, dir, { policy });
  expect(report.verified).toBe(false);
  return failuresOf(report);
}

function writeManifest(edit: (manifest: ManifestText) => void): ManifestText {
  const manifest = JSON.parse(readFileSync(at(MANIFEST), 'utf8')) as ManifestText;
  edit(manifest);
  writeFileSync(at(MANIFEST), canonicalJson(manifest));
  return manifest;
}

/**
 * A signer whom the policy trusts signs whatever the manifest lists: the worst that a compromised job can do. Our own
 * statement alone, which then is all that the policy asks for.
 */
async function editAndSign(edit: (manifest: ManifestText) => void): Promise<void> {
  const { members } = writeManifest(edit);
  const named = subjectsOfManifest(dir);
  const subject = named.filter(
    ({ name }, index) => named.findIndex((other) => other.name === name) === index,
  );
  const package_ = { digest: `sha256:${subject[0]!.digest.sha256}`, members: members.length };
  await signAlone({ ...evidence, subject, predicate: { ...evidence.predicate, package: package_ } });
}

async function signAlone(statement: Statement): Promise<void> {
  for (const name of Object.values(BUNDLE_FILES)) rmSync(at(name));
  policy = policyFor(sigstore, { predicates: [EVIDENCE_PREDICATE] });
  await putSigned(sigstore, dir, [statement]);
}

/** Adds a member to folder and manifest, and signs it. @param file where it is put, if it is put */
async function addMember(name: string, file: string | null = name): Promise<void> {
  if (file !== null) {
    mkdirSync(path.dirname(at(file)), { recursive: true });
    writeFileSync(at(file), 'x');
  }
  await editAndSign(({ members }) => {
    members.push({ name, digest: sha256('x'), size_bytes: 1, media_type: 'text/plain' });
  });
}

it('an untouched package is verified, or none of these tests would mean anything', async () => {
  const report = await verifySigned(sigstore, dir, { policy });
  expect(failuresOf(report)).toEqual([]);
  expect(report).toMatchObject({ verified: true, level: 'L1' });
});

it('a package that a trusted signer signed again after an honest change of its manifest is verified', async () => {
  await addMember('attachments/more.txt');
  expect(failuresOf(await verifySigned(sigstore, dir, { policy }))).toEqual([]);
});

describe('member file tampered', () => {
  it('one bit of it, with the same size', async () => {
    const bytes = readFileSync(at('attachments/video.mp4'));
    bytes[0]! ^= 1;
    writeFileSync(at('attachments/video.mp4'), bytes);
    expect(await rejected()).toContain('members/member-digest');
  });

  it('its length', async () => {
    writeFileSync(at('attachments/video.mp4'), 'pixels!');
    expect(await rejected()).toContain('members/member-size');
  });

  it('with the manifest brought in line, which nobody signed', async () => {
    writeFileSync(at('attachments/video.mp4'), 'forged');
    writeManifest(({ members }) => {
      members.find(({ name }) => name.endsWith('.mp4'))!.digest = sha256('forged');
    });
    expect(await rejected()).toContain('statement/subject-digest');
  });

  it('the verdict in it, signed by a trusted signer: it does not follow from the episodes', async () => {
    const episodes = readFileSync(at('episode_results.jsonl'), 'utf8');
    const failed = episodes.replaceAll('"outcome":"success"', '"outcome":"failure"');
    expect(failed).not.toBe(episodes);
    writeFileSync(at('episode_results.jsonl'), failed);
    const input = JSON.parse(readFileSync(at('audit_input.json'), 'utf8')) as {
      episodes: { digest: string };
    };
    input.episodes.digest = sha256(failed);
    writeFileSync(at('audit_input.json'), canonicalJson(input));
    await editAndSign(({ members }) => {
      for (const member of members) {
        if (!['episode_results.jsonl', 'audit_input.json'].includes(member.name)) continue;
        const bytes = readFileSync(at(member.name));
        Object.assign(member, { digest: sha256(bytes), size_bytes: bytes.length });
      }
    });
    const failures = await rejected();
    expect(failures.filter((name) => name.startsWith('recomputation/'))).not.toEqual([]);
    expect(failures.filter((name) => name.startsWith('members/'))).toEqual([]);
  });
});

describe('files that are none of the members', () => {
  it('extra file', async () => {
    writeFileSync(at('README.md'), 'Trust me.');
    expect(await rejected()).toEqual(['members/member-extra']);
  });

  it('extra attachment, and extra folder', async () => {
    writeFileSync(at('attachments/late.txt'), '');
    expect(await rejected()).toEqual(['members/member-extra']);
    rmSync(at('attachments/late.txt'));
    mkdirSync(at('empty'));
    expect(await rejected()).toEqual(['members/member-extra']);
  });

  it('missing file', async () => {
    rmSync(at('attachments/logs/run.log'));
    expect(await rejected()).toContain('members/member-missing');
    rmSync(at(MANIFEST));
    expect(await rejected()).toContain('members/manifest-missing');
  });

  it('a required member that manifest and signature both leave out', async () => {
    rmSync(at('protocol.json'));
    await editAndSign((manifest) => {
      manifest.members = manifest.members.filter(({ name }) => name !== 'protocol.json');
    });
    expect(await rejected()).toContain('members/member-missing');
  });
});

describe('names, though a trusted signer signed them', () => {
  it('duplicate name', async () => {
    await editAndSign(({ members }) => {
      members.push({ ...members.find(({ name }) => name === 'attachments/video.mp4')! });
    });
    expect(await rejected()).toContain('members/member-name');
  });

  it.each([
    ['case', 'attachments/VIDEO.mp4'],
    ['case of a folder', 'attachments/Logs/run.log'],
  ])('case-colliding name: %s', async (_what, name) => {
    await addMember(name);
    const failures = await rejected();
    expect(failures).toContain('members/member-name');
    expect(failures.filter((one) => /^(?:signature|statement)/.test(one))).toEqual([]);
  });

  it('colliding by Unicode normalisation', async () => {
    await addMember('attachments/re\u0301sume\u0301.txt');
    expect(await rejected()).toContain('members/member-name');
  });

  it.each([
    ['traversal', '../outside.txt'],
    ['traversal inside', 'attachments/../../outside.txt'],
    ['absolute', '/etc/hostname'],
    ['drive', 'C:/outside.txt'],
    ['backslash', 'attachments\\..\\outside.txt'],
    ['NUL', 'attachments/a\u0000.txt'],
    ['reserved', 'attachments/NUL.txt'],
    ['trailing dot', 'attachments/a.'],
    ['unseen', 'attachments/a\u202etxt.exe'],
    ['empty part', 'attachments//a'],
  ])('%s', async (_what, name) => {
    writeFileSync(path.join(dir, '..', 'outside.txt'), 'x');
    await addMember(name, null);
    expect(await rejected()).toContain('members/member-name');
  });

  it('of a bundle, which would sign itself', async () => {
    await addMember(BUNDLE_FILES[EVIDENCE_PREDICATE], null);
    expect(await rejected()).toContain('members/member-name');
  });
});

describe('what is no regular file', () => {
  it('symlink member, though what it leads to has the digest', async () => {
    const elsewhere = path.join(temporaryFolder(), 'video.mp4');
    renameSync(at('attachments/video.mp4'), elsewhere);
    symlinkSync(elsewhere, at('attachments/video.mp4'));
    expect(await rejected()).toContain('members/member-kind');
  });

  it('symlink in place of a folder', async () => {
    const elsewhere = path.join(temporaryFolder(), 'logs');
    renameSync(at('attachments/logs'), elsewhere);
    symlinkSync(elsewhere, at('attachments/logs'));
    expect(await rejected()).toContain('members/member-missing');
  });

  it('symlink in place of the manifest, and of a bundle', async () => {
    const folder = temporaryFolder();
    const bundle = BUNDLE_FILES[EVIDENCE_PREDICATE];
    for (const name of [MANIFEST, bundle]) {
      renameSync(at(name), path.join(folder, name));
      symlinkSync(path.join(folder, name), at(name));
      expect(await rejected()).toContain('members/member-kind');
      rmSync(at(name));
      renameSync(path.join(folder, name), at(name));
    }
  });

  it('a pipe, which nobody writes to', async () => {
    rmSync(at('attachments/video.mp4'));
    execFileSync('mkfifo', [at('attachments/video.mp4')]);
    expect(await rejected()).toContain('members/member-kind');
  });

  it('a hard link is the same file: it is verified as long as its bytes are those that were signed', async () => {
    const outside = path.join(temporaryFolder(), 'video.mp4');
    renameSync(at('attachments/video.mp4'), outside);
    linkSync(outside, at('attachments/video.mp4'));
    expect(failuresOf(await verifySigned(sigstore, dir, { policy }))).toEqual([]);
    writeFileSync(outside, 'forged');
    expect(await rejected()).toContain('members/member-digest');
  });

  it('an archive is not opened: a package is a folder, so no entry of an archive can slip out of it', async () => {
    dir = path.join(temporaryFolder(), 'package.zip');
    writeFileSync(dir, 'PK\u0003\u0004');
    await expect(verifySigned(sigstore, dir, { policy })).rejects.toMatchObject({ code: 'package-missing' });
  });
});

describe('huge files', () => {
  it('a member that grew to a terabyte is refused by its size, before it is read', async () => {
    truncateSync(at('attachments/video.mp4'), 2 ** 40);
    expect(await rejected()).toContain('members/member-size');
  });

  it('a manifest and a bundle beyond their limits are not parsed', async () => {
    truncateSync(at(BUNDLE_FILES[EVIDENCE_PREDICATE]), 2 ** 36);
    expect(await rejected()).toContain('signature/file-too-large');
    truncateSync(at(MANIFEST), 2 ** 36);
    expect(await rejected()).toContain('members/member-unreadable');
  });

  it('more entries than a package can have', async () => {
    writeManifest(({ members }) => {
      const one = members[0]!;
      for (let i = 0; i < 1200; i++) members.push({ ...one, name: `attachments/${i}` });
    });
    expect(await rejected()).toContain('members/manifest-invalid');
  });
});

describe('JSON that can be read in two ways, though a trusted signer signed it', () => {
  const signText = async (change: (text: string) => string) => {
    const text = readFileSync(at(MANIFEST), 'utf8');
    const changed = change(text);
    expect(changed).not.toBe(text);
    writeFileSync(at(MANIFEST), changed);
    await signAlone({ ...evidence, subject: subjectsOfManifest(dir) });
  };

  it.each<[string, (text: string) => string]>([
    [
      'duplicate JSON keys',
      (text) => text.replace('"verdict":"passed"', '"verdict":"failed","verdict":"passed"'),
    ],
    ['prototype keys', (text) => text.replace('{', '{"__proto__":{"verified":true},')],
    ['big ints', (text) => text.replace('"size_bytes":6}', '"size_bytes":9007199254740993}')],
    ['depth', (text) => text.replace('{', `{"x":${'['.repeat(100_000)}${']'.repeat(100_000)},`)],
    ['unknown keys', (text) => text.replace('{', '{"also":1,')],
    ['digest of another algorithm', (text) => text.replace(/"sha256:([0-9a-f]{64})"/, '"sha512:$1$1"')],
    ['digest in upper case', (text) => text.replace(/sha256:[0-9a-f]{64}/, (found) => found.toUpperCase())],
  ])('%s in the manifest', async (_what, change) => {
    await signText(change);
    expect(await rejected()).toContain('members/manifest-invalid');
  });

  it('duplicate and prototype keys in the policy are refused before anything is verified', async () => {
    for (const forged of [
      policy.replace('"min_level":"L1"', '"min_level":"L1","min_level":"L0"'),
      policy.replace('{', '{"__proto__":{},'),
    ]) {
      await expect(verifySigned(sigstore, dir, { policy: forged })).rejects.toMatchObject({
        code: 'json-invalid',
      });
    }
  });
});

it('between hash and sign: what was changed after it was packed is not signed', () => {
  writeFileSync(at('attachments/video.mp4'), 'forged');
  expect(() => statementsOf(sigstore, dir)).toThrow(expect.objectContaining({ code: 'package-tampered' }));
});

it('lists every failure, not the first', async () => {
  writeFileSync(at('attachments/video.mp4'), 'forged');
  writeFileSync(at('extra'), '');
  rmSync(at('attachments/logs/run.log'));
  const failures = await rejected();
  expect(failures).toEqual(
    expect.arrayContaining(['members/member-digest', 'members/member-extra', 'members/member-missing']),
  );
});
