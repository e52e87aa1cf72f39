import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EVIDENCE_PREDICATE, type Statement } from '../../../src/contracts/attestation.ts';
import { sha256 } from '../../../src/foundation/digest.ts';
import { removeFolders, temporaryFolder } from '../../support/cli.ts';
import type { Shape } from '../../support/sigstore/sign.ts';
import {
  copyOf,
  failuresOf,
  makePackage,
  policyFor,
  putSigned,
  signPackage,
  statementsOf,
  type VerifiedWith,
  verifySigned,
} from '../../support/sigstore/signed-package.ts';
import { type Sigstore, startSigstore } from '../../support/sigstore/start.ts';

const NOW = new Date('2026-11-21T13:00:00Z');
const DAY_MS = 24 * 3600 * 1000;

let sigstore: Sigstore;
let original: string;
let statements: Statement[];
let dir: string;

beforeAll(async () => {
  sigstore = await startSigstore({ now: NOW });
  original = await makePackage();
  statements = statementsOf(sigstore, original);
  await signPackage(sigstore, original);
});
beforeEach(() => {
  dir = copyOf(original);
});
afterAll(async () => {
  await sigstore.close();
  removeFolders();
});

async function rejected(how: VerifiedWith = {}): Promise<string[]> {
  const report = await verifySigned(sigstore, dir, how);
  expect(report.verified).toBe(false);
  return failuresOf(report);
}

/** Asks for nothing about witnesses and no statement but ours. */
const lenient = () => policyFor(sigstore, { witnesses: {}, predicates: [EVIDENCE_PREDICATE] });

describe('malicious or stale root', () => {
  it('another Sigstore, which names itself like the trusted one', async () => {
    const other = await startSigstore({ now: NOW });
    try {
      await signPackage(other, dir);
      expect(failuresOf(await verifySigned(other, dir))).toEqual([]);
      expect(await rejected()).toEqual(
        expect.arrayContaining([
          'certificate/certificate-chain',
          'log/log-inclusion',
          'timestamp/timestamp-authority',
        ]),
      );
    } finally {
      await other.close();
    }
  });

  it.each([
    ['certificateAuthorities', 'certificate/certificate-chain'],
    ['tlogs', 'log/log-inclusion'],
    ['ctlogs', 'certificate/certificate-transparency'],
    ['timestampAuthorities', 'timestamp/timestamp-authority'],
  ] as const)('a root whose %s had ended before the signature', async (part, failure) => {
    const trustedRoot = structuredClone(sigstore.trustedRoot);
    const end = new Date(NOW.getTime() - DAY_MS).toISOString();
    for (const one of trustedRoot[part]) ('publicKey' in one ? one.publicKey : one).validFor.end = end;
    expect(await rejected({ trustedRoot, policy: lenient() })).toContain(failure);
  });

  it.each(['certificateAuthorities', 'tlogs', 'timestampAuthorities'] as const)(
    'a root whose %s have no beginning, and so were trusted since ever',
    async (part) => {
      const trustedRoot = structuredClone(sigstore.trustedRoot);
      for (const one of trustedRoot[part]) delete ('publicKey' in one ? one.publicKey : one).validFor.start;
      await expect(verifySigned(sigstore, dir, { trustedRoot })).rejects.toMatchObject({
        code: 'trusted-root-invalid',
      });
    },
  );

  it('a TUF mirror that somebody else has taken over: its metadata is not signed by the pinned root', async () => {
    const other = await startSigstore({ now: NOW });
    try {
      await signPackage(other, dir);
      const tufRoot = path.join(temporaryFolder(), '1.root.json');
      writeFileSync(tufRoot, sigstore.tufRoot);
      expect(await rejected({ trust: { tufMirror: other.urls.tuf, tufRoot } })).toContain(
        'certificate/trusted-root',
      );
      const good = { trust: { tufMirror: sigstore.urls.tuf, tufRoot } };
      expect(failuresOf(await verifySigned(sigstore, original, good))).toEqual([]);
    } finally {
      await other.close();
    }
  });

  it('the report names the root that decided, by digest', async () => {
    const text = JSON.stringify(sigstore.trustedRoot);
    const report = await verifySigned(sigstore, dir, { trustedRoot: text });
    expect(report.trusted_roots[0]?.digest).toBe(sha256(text));
  });
});

describe('every shape of witnesses that the root allows is verified', () => {
  it.each<Shape>(['log+tsa', 'intoto+tsa', 'log-v2+tsa', 'log'])('%s', async (shape) => {
    await putSigned(sigstore, dir, statements, { shape });
    expect(failuresOf(await verifySigned(sigstore, dir, { policy: lenient() }))).toEqual([]);
  });

  it('timestamps alone, of an instance that keeps no log', async () => {
    const github = await startSigstore({ now: NOW, instance: 'github' });
    try {
      await putSigned(github, dir, statements, { shape: 'tsa' });
      expect(failuresOf(await verifySigned(github, dir, { policy: lenient() }))).toEqual([]);
      // With the root of an instance that has logs, the same shape says that something was taken away.
      await putSigned(sigstore, dir, statements, { shape: 'tsa' });
      expect(await rejected({ policy: lenient() })).toContain('log/log-inclusion');
    } finally {
      await github.close();
    }
  });
});
