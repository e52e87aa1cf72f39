import { appendFileSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PACKAGE_MEMBERS } from '../../src/contracts/evidence-package.ts';
import type { ArtifactStore } from '../../src/github/artifact-upload.ts';
import { type PackageUploadRequest, uploadPackage } from '../../src/github/package-upload.ts';
import { AUDIT, auditFolder } from '../audit/package/fixtures.ts';
import { cliJson } from '../support/cli.ts';

const ID = '20261121T091409123Z-1f3a9c0b';

let dir: string;
let packageDir: string;
let given: { name: string; files: string[] }[];

beforeEach(async () => {
  ({ dir } = auditFolder(undefined, { dir: mkdtempSync(path.join(tmpdir(), 'worldgate-package-')) }));
  expect(await cliJson(dir, AUDIT)).toMatchObject({ exit_code: 0 });
  packageDir = path.join(dir, 'package');
  given = [];
});

afterEach(() => rmSync(dir, { recursive: true }));

const store: ArtifactStore = {
  uploadArtifact: async (name, files, root) => {
    given.push({ name, files: files.map((file) => path.relative(root, file)) });
    return { id: 4711 };
  },
};

function upload(change: Partial<PackageUploadRequest> = {}) {
  const redact = (text: string) => text.replaceAll('hunter2', '[redacted]');
  return uploadPackage({
    packageDir,
    slug: 'pusht',
    id: ID,
    serverUrl: 'https://github.com',
    redact,
    store,
    ...change,
  });
}

describe('what leaves the machine', () => {
  it('is the manifest and its members, under the name of claim and audit', async () => {
    const { name, id, leftBehind, warning } = await upload();
    expect({ name, id, leftBehind, warning }).toEqual({
      name: `worldgate-evidence-pusht-${ID}`,
      id: 4711,
      leftBehind: [],
      warning: null,
    });
    expect(given).toHaveLength(1);
    expect(given[0]!.files.toSorted()).toEqual([...PACKAGE_MEMBERS].sort());
  });

  it('takes its signatures along, and nothing else that may lie beside the members', async () => {
    const beside = ['evidence.sigstore.json', 'pending.dsse.json', 'share_url.txt'];
    for (const name of beside) writeFileSync(path.join(packageDir, name), '{}');
    await upload();
    expect(given[0]!.files.toSorted()).toEqual([...PACKAGE_MEMBERS, ...beside.slice(0, 2)].sort());
  });
});

describe('a package that is none any more is not uploaded', () => {
  it.each<[string, () => void, string]>([
    ['an edited member', () => appendFileSync(path.join(packageDir, 'evidence.md'), ' '), 'evidence.md: has'],
    ['a member less', () => rmSync(path.join(packageDir, 'claim.json')), 'claim.json: is missing'],
    [
      'a file more',
      () => writeFileSync(path.join(packageDir, '.env'), 'hunter2'),
      '".env": is not in the manifest',
    ],
    [
      'a link in the place of a member',
      () => {
        const member = path.join(packageDir, 'claim.json');
        rmSync(member);
        symlinkSync(path.join(dir, 'claim.json'), member);
      },
      'claim.json: is a symbolic link',
    ],
    [
      'no manifest',
      () => rmSync(path.join(packageDir, 'artifact_manifest.json')),
      'artifact_manifest.json: is missing',
    ],
  ])('%s', async (_, spoil, message) => {
    spoil();
    const { name, files, warning } = await upload();
    expect({ name, files }).toEqual({ name: null, files: [] });
    expect(warning).toContain('The evidence package was not uploaded: ');
    expect(warning).toContain(message);
    expect(given).toEqual([]);
  });
});

it('is all or nothing under the size limit', async () => {
  const { warning } = await upload({ maxBytes: 1000 });
  expect(warning).toMatch(/not uploaded: \d+ bytes are more than the limit of 1000/);
  expect(given).toEqual([]);
});

it('is told where a server has no artifact service, and where the service refuses', async () => {
  const enterprise = await upload({ serverUrl: 'https://git.acme.example' });
  expect(enterprise.warning).toContain('so the evidence package was not uploaded');
  const refusing: ArtifactStore = { uploadArtifact: () => Promise.reject(new Error('no hunter2')) };
  const { warning } = await upload({ store: refusing });
  expect(warning).toBe('The evidence package was not uploaded: no [redacted]');
});
