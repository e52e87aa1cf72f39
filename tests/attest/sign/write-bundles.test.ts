import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { SignedBundle } from '../../../src/attest/sign/signer.ts';
import { removeLeftovers, writeBundles } from '../../../src/attest/sign/write-bundles.ts';
import { contentsOf, removeFolders, temporaryFolder } from '../../support/cli.ts';

afterAll(removeFolders);

const BUNDLES = ['a', 'b', 'c'].map(
  (name) => ({ json: { mediaType: name }, log: null, timestamp: null }) as unknown as SignedBundle,
);
const FILES = ['evidence.sigstore.json', 'test-result.sigstore.json', 'provenance.sigstore.json'];

describe('bundles of a package', () => {
  it('stand beside the members, each one line of JSON, and nothing waits any more', () => {
    const dir = temporaryFolder();
    writeFileSync(path.join(dir, 'pending.dsse.json'), '{}');
    expect(writeBundles(dir, BUNDLES)).toEqual(FILES.map((name) => path.join(dir, name)));
    const found = contentsOf(dir);
    expect(found).toEqual(
      new Map([...FILES].sort().map((name) => [name, `{"mediaType":"${'abc'[FILES.indexOf(name)]}"}\n`])),
    );
  });

  it('are written all or not at all, whichever of them cannot be', () => {
    for (const broken of FILES) {
      const dir = temporaryFolder();
      for (const name of FILES) if (name !== broken) writeFileSync(path.join(dir, name), 'earlier');
      writeFileSync(path.join(dir, 'pending.dsse.json'), '{}');
      mkdirSync(path.join(dir, broken, 'inside'), { recursive: true });
      expect(() => writeBundles(dir, BUNDLES)).toThrow(/could not be written/);
      expect(readdirSync(dir).sort()).toEqual([...FILES, 'pending.dsse.json'].sort());
      for (const name of FILES)
        if (name !== broken) expect(readFileSync(path.join(dir, name), 'utf8')).toBe('earlier');
    }
  });
});

it('leftovers go, and nothing else does', () => {
  const dir = temporaryFolder();
  const ours = [
    '.evidence.sigstore.json.0123456789ab.tmp',
    '..provenance.sigstore.json.0123456789ab.tmp.0123456789ab.tmp',
    '.pending.dsse.json.0123456789ab.tmp',
  ];
  const others = [
    'evidence.json',
    '.evidence.sigstore.json',
    '.evidence.sigstore.json.0123.tmp',
    '.claim.json.0123456789ab.tmp',
    'evidence.sigstore.json',
  ];
  for (const name of [...ours, ...others]) writeFileSync(path.join(dir, name), '');
  removeLeftovers(dir);
  expect(readdirSync(dir).sort()).toEqual([...others].sort());
  removeLeftovers(path.join(dir, 'nowhere'));
  removeLeftovers(path.join(dir, 'evidence.json'));
});
