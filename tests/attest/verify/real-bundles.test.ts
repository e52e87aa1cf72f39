import { afterAll, describe, expect, it } from 'vitest';
import { readBundles } from '../../../src/attest/verify/read-bundle.ts';
import { verifyBundle } from '../../../src/attest/verify/verify-bundle.ts';
import { checkOf, failuresOf, fixture, removeFolders, trustOf } from './support.ts';

afterAll(removeFolders);

/** All that these tests ask of the network is nothing: the root is the one that is built in. */
const verifyAll = async (name: string) => {
  const trust = trustOf({});
  const facts = await Promise.all(
    readBundles(fixture(name), name).map(({ bytes, file }) => verifyBundle(bytes, file, trust)),
  );
  return { facts, trust };
};

/** Without what in-toto statements of npm have besides SHA-256. */
const ofCryptography = (failures: string[]) => failures.filter((name) => !name.startsWith('statement/'));

describe('bundles of the public-good instance are verified by the root that is built in', () => {
  const bundles: [string, { subject: string; issuer: string; signedAt: string; count?: number }][] = [
    [
      'custom-issuer.sigstore.json',
      {
        subject: 'https://github.com/too-legit/attest/.github/workflows/integration.yml@refs/heads/main',
        issuer: 'https://token.actions.githubusercontent.com/hammer-time',
        signedAt: '2024-09-11T19:19:03.000Z',
      },
    ],
    [
      'reusable-workflow-attestation.sigstore.json',
      {
        subject:
          'https://github.com/github/artifact-attestations-workflows/.github/workflows/attest.yml@09b495c3f12c7881b3cc17209a327792065c1a1d',
        issuer: 'https://token.actions.githubusercontent.com',
        signedAt: '2024-05-24T19:14:24.000Z',
      },
    ],
    [
      'sigstore-js-2.1.0_with_2_bundles.jsonl',
      {
        subject: 'https://github.com/sigstore/sigstore-js/.github/workflows/release.yml@refs/heads/main',
        issuer: 'https://token.actions.githubusercontent.com',
        signedAt: '2023-08-29T15:40:23.000Z',
        count: 2,
      },
    ],
    [
      'sigstore-js-1.3.0.sigstore.json',
      {
        subject: 'https://github.com/sigstore/sigstore-js/.github/workflows/release.yml@refs/heads/main',
        issuer: 'https://token.actions.githubusercontent.com',
        signedAt: '2023-04-18T17:45:12.000Z',
      },
    ],
  ];
  for (const [name, { subject, issuer, signedAt, count = 1 }] of bundles) {
    it(name, async () => {
      const { facts, trust } = await verifyAll(name);
      expect(facts).toHaveLength(count);
      for (const one of facts) {
        expect(ofCryptography(failuresOf(one))).toEqual([]);
        expect(one.signer).toMatchObject({ kind: 'certificate', subject, issuer });
        expect(one.signedAt?.toISOString()).toBe(signedAt);
        expect(one.witnesses.log?.url).toBe('https://rekor.sigstore.dev');
      }
      expect(trust.rootsUsed()).toMatchObject([
        { name: 'https://tuf-repo-cdn.sigstore.dev (built in)', note: expect.stringContaining('offline') },
      ]);
    });
  }

  it('also where one of them is of a statement that we read', async () => {
    const { facts } = await verifyAll('custom-issuer.sigstore.json');
    expect(failuresOf(facts[0]!)).toEqual([]);
    expect(facts[0]!.statement?.predicateType).toBe('https://slsa.dev/provenance/v1');
    expect(facts[0]!.signer).toMatchObject({
      repository: 'https://github.com/too-legit/attest',
      runner: 'github-hosted',
    });
  });

  it('and one that is changed is not', async () => {
    const bundle = JSON.parse(fixture('custom-issuer.sigstore.json').toString());
    const payload = Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString();
    bundle.dsseEnvelope.payload = Buffer.from(payload.replace('"artifact"', '"artefact"')).toString('base64');
    const facts = await verifyBundle(Buffer.from(JSON.stringify(bundle)), 'changed', trustOf({}));
    // The log's time was its only one, and the entry is of another payload.
    expect(failuresOf(facts)).toEqual(['signature/signature', 'log/log-body', 'timestamp/witnessed-time']);
  });
});

describe("a bundle of GitHub's own instance", () => {
  it('is told from public-good ones, and says what is missing when there is no root of it', async () => {
    const { facts, trust } = await verifyAll('github-instance.sigstore.jsonl');
    expect(failuresOf(facts[0]!)).toEqual(['certificate/trusted-root']);
    expect(checkOf(facts[0]!, 'trusted-root').message).toMatch(
      /no trusted root of https:\/\/tuf-repo\.github\.com: offline.*--trusted-root FILE/,
    );
    expect(checkOf(facts[0]!, 'certificate-identity').message).toContain(
      'https://github.com/actions/attest-demo/.github/workflows/build-python.yml@refs/heads/main',
    );
    expect(facts[0]!.signer).toBeNull();
    expect(trust.rootsUsed()).toEqual([]);
  });
});
