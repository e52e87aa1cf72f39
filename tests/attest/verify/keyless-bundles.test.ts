import { generateKeyPairSync, sign as rawSign } from 'node:crypto';
import { bundleToJSON } from '@sigstore/bundle';
import { DSSEBundleBuilder, FulcioSigner, RekorWitness, TSAWitness } from '@sigstore/sign';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { isValid } from '../../../src/attest/signature-facts.ts';
import type { TrustMaterial } from '../../../src/attest/verify/trust.ts';
import { verifyBundle } from '../../../src/attest/verify/verify-bundle.ts';
import { actionsClaims } from '../../support/sigstore/claims.ts';
import { type BundleJson, type Shape, signKeyless, signWithKey } from '../../support/sigstore/sign.ts';
import { type Sigstore, startSigstore } from '../../support/sigstore/start.ts';
import {
  bytesOf,
  checkOf,
  copyOf,
  failuresOf,
  fileOf,
  flipped,
  type LooseBundle,
  payloadOf,
  removeFolders,
  trustOf,
} from './support.ts';

const CLAIMS = {
  environment: 'lab',
  workflow_ref: 'acme/robots/.github/workflows/evaluate.yml@refs/heads/main',
  job_workflow_ref: 'acme/shared/.github/workflows/sign.yml@refs/tags/v1',
  job_workflow_sha: '1'.repeat(40),
};
const SUBJECT = 'https://github.com/acme/shared/.github/workflows/sign.yml@refs/tags/v1';

/** Of all services: certificates of one second are valid at the same times. */
const NOW = new Date('2026-03-04T05:06:07Z');
const DAY_MS = 86_400_000;
const after = (milliseconds: number) => new Date(NOW.getTime() + milliseconds);

let sigstore: Sigstore;
let github: Sigstore;
let trust: TrustMaterial;
const bundles = new Map<Shape, BundleJson>();

beforeAll(async () => {
  sigstore = await startSigstore({ claims: CLAIMS, now: NOW });
  github = await startSigstore({
    instance: 'github',
    claims: { repository_visibility: 'private' },
    now: NOW,
  });
  trust = trustOf({ trustedRoot: fileOf(sigstore.trustedRoot) }, NOW);
  for (const shape of ['log+tsa', 'intoto+tsa', 'log-v2+tsa', 'log', 'tsa', 'none'] as const) {
    bundles.set(shape, await signKeyless(sigstore, payloadOf({ predicate: { shape } }), { shape }));
  }
});
afterAll(async () => {
  await sigstore.close();
  await github.close();
  removeFolders();
});
afterEach(() => {
  sigstore.tsa.skewMs = 0;
  sigstore.oidc.claims = actionsClaims(CLAIMS);
});

const bundleOf = (shape: Shape): LooseBundle => copyOf(bundles.get(shape)!);
const verify = (bundle: unknown, with_: TrustMaterial = trust) =>
  verifyBundle(bytesOf(bundle), 'evidence.sigstore.json', with_);

/** The bundle after `change`. */
function changed(shape: Shape, change: (bundle: LooseBundle) => void): LooseBundle {
  const bundle = bundleOf(shape);
  change(bundle);
  return bundle;
}

const entryOf = (bundle: LooseBundle) => bundle.verificationMaterial.tlogEntries[0]!;
const stampsOf = (bundle: LooseBundle) =>
  bundle.verificationMaterial.timestampVerificationData!.rfc3161Timestamps;

describe('a bundle with a certificate', () => {
  for (const shape of ['log+tsa', 'intoto+tsa', 'log-v2+tsa', 'log'] as const) {
    it(`is verified with its witnesses: ${shape}`, async () => {
      const facts = await verify(bundleOf(shape));
      expect(failuresOf(facts)).toEqual([]);
      expect(isValid(facts)).toBe(true);
      const { log, timestamps } = facts.witnesses;
      const url = shape === 'log-v2+tsa' ? sigstore.urls.rekorV2 : sigstore.urls.rekor;
      expect(log).toMatchObject({ url, index: expect.stringMatching(/^\d+$/) });
      expect(log?.integrated_at === null).toBe(shape === 'log-v2+tsa');
      expect(timestamps).toHaveLength(shape === 'log' ? 0 : 1);
      const witnessed = [log?.integrated_at, ...timestamps].filter((time) => typeof time === 'string').sort();
      expect(facts.signedAt?.toISOString()).toBe(witnessed[0]);
    });
  }

  it('says who signed, as the certificate has it', async () => {
    const { signer } = await verify(bundleOf('log+tsa'));
    expect(signer).toEqual({
      kind: 'certificate',
      subject: SUBJECT,
      issuer: 'https://token.actions.githubusercontent.com',
      repository: 'https://github.com/acme/robots',
      repository_id: '700700',
      owner_id: '4242',
      workflow_digest: '1'.repeat(40),
      caller_workflow: 'https://github.com/acme/robots/.github/workflows/evaluate.yml@refs/heads/main',
      commit: '5d0cf2a46d3d90a2a2e0c2b1bd9f2f7f25d9b1aa',
      ref: 'refs/heads/main',
      event: 'push',
      run_url: 'https://github.com/acme/robots/actions/runs/9000000001/attempts/1',
      runner: 'github-hosted',
      visibility: 'public',
      environment: 'lab',
    });
  });

  it('is verified years later', async () => {
    const later = trustOf({ trustedRoot: fileOf(sigstore.trustedRoot) }, after(5 * 365 * DAY_MS));
    expect(failuresOf(await verify(bundleOf('log+tsa'), later))).toEqual([]);
  });

  it("is verified with timestamps alone by the root of GitHub's instance", async () => {
    const payload = payloadOf();
    const only = trustOf({ trustedRoot: fileOf(github.trustedRoot) });
    const facts = await verify(await signKeyless(github, payload, { shape: 'tsa' }), only);
    expect(failuresOf(facts)).toEqual([]);
    expect(facts.witnesses.log).toBeNull();
    expect(checkOf(facts, 'log-inclusion').state).toBe('not_checked');
    const bare = await verify(await signKeyless(github, payload, { shape: 'none' }), only);
    expect(failuresOf(bare)).toEqual(['timestamp/witnessed-time']);
  });

  it('is verified by the one of several roots that issued its certificate', async () => {
    const roots = [github.trustedRoot, sigstore.trustedRoot].map((root) => JSON.stringify(root));
    for (const lines of [roots, roots.toReversed()]) {
      const several = trustOf({ trustedRoot: fileOf(`${lines.join('\n')}\n`) });
      expect(failuresOf(await verify(bundleOf('log+tsa'), several))).toEqual([]);
      const stamped = await signKeyless(github, payloadOf(), { shape: 'tsa' });
      expect(failuresOf(await verify(stamped, several))).toEqual([]);
    }
  });
});

describe('a bundle with a certificate is refused', () => {
  it('without an entry of the log that its root has', async () => {
    const facts = await verify(bundleOf('tsa'));
    expect(failuresOf(facts)).toEqual(['log/log-inclusion']);
    expect(checkOf(facts, 'log-inclusion').expected).toContain(sigstore.urls.rekor);
  });

  it('without any witnessed time, and says until when its certificate was valid', async () => {
    const expired = trustOf({ trustedRoot: fileOf(sigstore.trustedRoot) }, after(3_600_000));
    const facts = await verify(bundleOf('none'), expired);
    expect(failuresOf(facts)).toEqual(['log/log-inclusion', 'timestamp/witnessed-time']);
    expect(checkOf(facts, 'witnessed-time').message).toMatch(/valid from \S+ until \S+ and has expired/);
    expect(facts.signedAt).toBeNull();
    // Within its ten minutes it is refused as well: the clock of a verifier is no witness.
    expect(failuresOf(await verify(bundleOf('none')))).toContain('timestamp/witnessed-time');
  });

  it('with a wrong signature and a stripped log entry both listed', async () => {
    const bundle = changed('log+tsa', (it) => {
      it.dsseEnvelope.signatures[0]!.sig = flipped(it.dsseEnvelope.signatures[0]!.sig, 20);
      it.verificationMaterial.tlogEntries = [];
    });
    expect(failuresOf(await verify(bundle))).toEqual([
      'signature/signature',
      'log/log-inclusion',
      'timestamp/timestamp-authority',
      'timestamp/witnessed-time',
    ]);
  });

  it('with another payload', async () => {
    const bundle = changed('log+tsa', (it) => {
      it.dsseEnvelope.payload = payloadOf({ predicate: { other: 1 } }).toString('base64');
    });
    expect(failuresOf(await verify(bundle))).toEqual(['signature/signature', 'log/log-body']);
  });

  it('with the envelope, the certificate, the entry or the timestamp of another', async () => {
    const other = bundleOf('log');
    const stamped = bundleOf('log-v2+tsa');
    const swap = async (change: (bundle: LooseBundle) => void) =>
      failuresOf(await verify(changed('log+tsa', change)));
    expect(
      await swap((it) => {
        it.dsseEnvelope = other.dsseEnvelope;
      }),
    ).toEqual(
      expect.arrayContaining(['signature/signature', 'log/log-body', 'timestamp/timestamp-authority']),
    );
    expect(
      await swap((it) => {
        it.verificationMaterial.certificate = other.verificationMaterial.certificate!;
      }),
    ).toEqual(['signature/signature', 'log/log-key']);
    expect(
      await swap((it) => {
        it.verificationMaterial.tlogEntries = other.verificationMaterial.tlogEntries;
      }),
    ).toEqual(['log/log-body', 'log/log-key']);
    expect(
      await swap((it) => {
        it.verificationMaterial.timestampVerificationData =
          stamped.verificationMaterial.timestampVerificationData!;
      }),
    ).toEqual(['timestamp/timestamp-authority']);
  });

  it('with a second certificate of the same key, whose identity the log never saw', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const signer = new FulcioSigner({
      fulcioBaseURL: sigstore.urls.fulcio,
      identityProvider: { getToken: async () => sigstore.oidc.token('sigstore') },
      keyHolder: {
        sign: async (data) => ({
          signature: rawSign('sha256', data, privateKey),
          key: {
            $case: 'publicKey',
            publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
          },
        }),
      },
      timeout: 5000,
      retry: 0,
    });
    const tsa = new TSAWitness({ tsaBaseURL: sigstore.urls.tsa, timeout: 5000, retry: 0 });
    const log = new RekorWitness({
      rekorBaseURL: sigstore.urls.rekor,
      entryType: 'dsse',
      timeout: 5000,
      retry: 0,
    });
    const builder = new DSSEBundleBuilder({ signer, witnesses: [log, tsa] });
    const sign = async () =>
      bundleToJSON(await builder.create({ data: payloadOf(), type: 'application/vnd.in-toto+json' }));
    const bundle = copyOf(await sign());
    expect(failuresOf(await verify(bundle))).toEqual([]);
    sigstore.oidc.claims = actionsClaims({
      ...CLAIMS,
      job_workflow_ref: 'acme/shared/.github/workflows/x.yml@main',
    });
    bundle.verificationMaterial.certificate = copyOf(await sign()).verificationMaterial.certificate!;
    expect(failuresOf(await verify(bundle))).toEqual(['log/log-key']);
  });

  it('when a timestamp lies outside of the certificate', async () => {
    sigstore.tsa.skewMs = 3_600_000;
    const late = await verify(await signKeyless(sigstore, payloadOf(), { shape: 'log+tsa' }));
    expect(failuresOf(late)).toEqual(['certificate/certificate-time']);
    expect(checkOf(late, 'certificate-time').found).toBe(late.witnesses.timestamps[0]);
  });

  it('when nothing of it is of the root that is trusted', async () => {
    const other = await startSigstore();
    try {
      const foreign = trustOf({ trustedRoot: fileOf(other.trustedRoot) });
      const facts = await verify(bundleOf('log+tsa'), foreign);
      // Whoever makes his own authority can write any name into a certificate.
      expect(facts.signer).toBeNull();
      expect(failuresOf(facts)).toEqual([
        'log/log-inclusion',
        'timestamp/timestamp-authority',
        'certificate/certificate-chain',
        'timestamp/witnessed-time',
      ]);
    } finally {
      await other.close();
    }
  });

  it('when its certificate is in no transparency log that is trusted', async () => {
    const root = structuredClone(sigstore.trustedRoot);
    root.ctlogs = root.tlogs.slice(0, 1);
    const facts = await verify(bundleOf('log+tsa'), trustOf({ trustedRoot: fileOf(root) }));
    expect(failuresOf(facts)).toEqual(['certificate/certificate-transparency']);
  });

  it('when the log was retired before the signature was made', async () => {
    const root = structuredClone(sigstore.trustedRoot);
    root.tlogs[1]!.publicKey.validFor.end = after(-DAY_MS).toISOString();
    const facts = await verify(bundleOf('log-v2+tsa'), trustOf({ trustedRoot: fileOf(root) }));
    expect(failuresOf(facts)).toEqual(['log/log-validity']);
  });

  it('with one log entry or one timestamp twice', async () => {
    const entries = changed('log+tsa', (it) => {
      it.verificationMaterial.tlogEntries.push(entryOf(it));
    });
    expect(failuresOf(await verify(entries))).toEqual(['log/log-repeated']);
    const stamps = changed('log+tsa', (it) => {
      stampsOf(it).push(stampsOf(it)[0]!);
    });
    expect(failuresOf(await verify(stamps))).toEqual(['timestamp/timestamp-repeated']);
  });

  it('with a proof that says something else than the checkpoint', async () => {
    const proofs: [Shape, (bundle: LooseBundle) => void][] = [
      ['log+tsa', (it) => (entryOf(it).inclusionProof!.treeSize = '77')],
      ['log+tsa', (it) => (entryOf(it).inclusionProof!.rootHash = Buffer.alloc(32).toString('base64'))],
      ['log+tsa', (it) => (entryOf(it).inclusionProof!.checkpoint.envelope += 'more')],
      ['log-v2+tsa', (it) => (entryOf(it).logIndex = '77')],
    ];
    for (const [shape, change] of proofs) {
      expect(failuresOf(await verify(changed(shape, change)))).toEqual(['log/log-proof']);
    }
  });

  it('with a log entry whose promise, proof or time is changed', async () => {
    const promise = changed('log+tsa', (it) => {
      const { signedEntryTimestamp } = entryOf(it).inclusionPromise!;
      entryOf(it).inclusionPromise = { signedEntryTimestamp: flipped(signedEntryTimestamp, 30) };
    });
    expect(failuresOf(await verify(promise))).toEqual(['log/log-inclusion']);
    const time = changed('log+tsa', (it) => {
      entryOf(it).integratedTime = String(Number(entryOf(it).integratedTime) - 60);
    });
    expect(failuresOf(await verify(time))).toEqual(['log/log-inclusion']);
    const index = changed('log+tsa', (it) => {
      entryOf(it).inclusionProof!.logIndex = '1000000';
    });
    expect(failuresOf(await verify(index))).toEqual(['log/log-inclusion']);
  });

  it('without the proof that its version asks for', async () => {
    const facts = await verify(
      changed('log+tsa', (it) => {
        delete entryOf(it).inclusionProof;
      }),
    );
    expect(failuresOf(facts)).toEqual(['signature/whole-bundle']);
    expect(checkOf(facts, 'whole-bundle').message).toContain('inclusionProof');
  });

  it('with a certificate that cannot be read, and the log is still looked at', async () => {
    const facts = await verify(
      changed('log+tsa', (it) => {
        const { rawBytes } = it.verificationMaterial.certificate!;
        it.verificationMaterial.certificate = {
          rawBytes: Buffer.from(rawBytes, 'base64').subarray(9).toString('base64'),
        };
        entryOf(it).canonicalizedBody = Buffer.from('{}').toString('base64');
      }),
    );
    expect(failuresOf(facts)).toEqual(
      expect.arrayContaining([
        'certificate/certificate-form',
        'log/log-inclusion',
        'log/log-body',
        'log/log-key',
      ]),
    );
    expect(facts.signer).toBeNull();
  });

  it('with a certificate whose key is malformed, which once ended the process', async () => {
    const facts = await verify(
      changed('log+tsa', (it) => {
        const der = Buffer.from(it.verificationMaterial.certificate!.rawBytes, 'base64');
        // A bit string with an uncompressed point (SEC 1, 2.3.3) of P-256; there is no form 5.
        const point = der.indexOf(Buffer.from([0x03, 0x42, 0x00, 0x04]));
        der[point + 3] = 0x05;
        it.verificationMaterial.certificate = { rawBytes: der.toString('base64') };
      }),
    );
    expect(failuresOf(facts)).toContain('certificate/certificate-form');
  });

  it('with a certificate of an authority, or with bytes behind it', async () => {
    const root = sigstore.trustedRoot.certificateAuthorities[0]!.certChain.certificates[0]!.rawBytes;
    const authority = await verify(
      changed('log+tsa', (it) => {
        it.verificationMaterial.certificate = { rawBytes: root };
      }),
    );
    expect(failuresOf(authority)).toEqual(
      expect.arrayContaining([
        'signature/signature',
        'certificate/certificate-usage',
        'certificate/certificate-identity',
      ]),
    );
    const longer = await verify(
      changed('log+tsa', (it) => {
        const { rawBytes } = it.verificationMaterial.certificate!;
        const bytes = Buffer.concat([Buffer.from(rawBytes, 'base64'), Buffer.from([0])]);
        it.verificationMaterial.certificate = { rawBytes: bytes.toString('base64') };
      }),
    );
    expect(failuresOf(longer)).toContain('certificate/certificate-form');
  });
});

describe('the witnesses of a key', () => {
  const signed = async () => {
    const keys = generateKeyPairSync('ed25519');
    const bundle = copyOf(await signWithKey(keys, payloadOf()));
    const tsa = new TSAWitness({ tsaBaseURL: sigstore.urls.tsa, timeout: 5000, retry: 0 });
    const envelope = bundle.dsseEnvelope;
    const { rfc3161Timestamps } = await tsa.testify({
      $case: 'dsseEnvelope',
      dsseEnvelope: {
        payload: Buffer.from(envelope.payload, 'base64'),
        payloadType: envelope.payloadType,
        signatures: [{ sig: Buffer.from(envelope.signatures[0]!.sig, 'base64'), keyid: '' }],
      },
    } as unknown as Parameters<TSAWitness['testify']>[0]);
    bundle.verificationMaterial.timestampVerificationData = {
      rfc3161Timestamps: rfc3161Timestamps!.map(({ signedTimestamp }) => ({
        signedTimestamp: Buffer.from(signedTimestamp).toString('base64'),
      })),
    };
    const pem = keys.publicKey.export({ type: 'spki', format: 'pem' }).toString();
    const trustedSigners = (fields: object) =>
      fileOf({
        schema_version: 'worldgate.trusted_signers.v1',
        signers: [{ owner: 'Lab', public_key: pem, ...fields }],
      });
    return { bundle, trustedSigners };
  };

  it('say when it signed, by the roots that the caller names', async () => {
    const { bundle, trustedSigners } = await signed();
    const now = after(400 * DAY_MS);
    const until = trustedSigners({ valid_until: after(DAY_MS).toISOString() });
    const witnessed = await verify(
      bundle,
      trustOf({ trustedSigners: until, trustedRoot: fileOf(sigstore.trustedRoot) }, now),
    );
    expect(failuresOf(witnessed)).toEqual([]);
    expect(witnessed.signedAt?.toISOString()).toBe(witnessed.witnesses.timestamps[0]);
    expect(checkOf(witnessed, 'key').message).toContain('at the witnessed time');
    const unwitnessed = await verify(bundle, trustOf({ trustedSigners: until }, now));
    expect(failuresOf(unwitnessed)).toEqual(['signature/key']);
    expect(checkOf(unwitnessed, 'timestamp-authority').state).toBe('not_checked');
    expect(unwitnessed.witnesses.timestamps).toEqual([]);
  });

  it('are refused when they are of nobody that is trusted', async () => {
    const { bundle, trustedSigners } = await signed();
    const foreign = trustOf({ trustedSigners: trustedSigners({}), trustedRoot: fileOf(github.trustedRoot) });
    expect(failuresOf(await verify(bundle, foreign))).toEqual(['timestamp/timestamp-authority']);
  });
});

describe('a bundle of which one byte is changed', () => {
  it('is refused, or means the same', async () => {
    const bytes = bytesOf(bundles.get('log+tsa')!);
    const facts = await verifyBundle(bytes, 'evidence', trust);
    const meaning = ({ statement, signer, signedAt, witnesses }: typeof facts) => ({
      statement,
      signer,
      signedAt,
      witnesses,
    });
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
        const mutant = Buffer.from(bytes);
        mutant[at] = mutant[at]! ^ mask;
        const found = await verifyBundle(mutant, 'evidence', trust);
        if (isValid(found)) expect(meaning(found)).toEqual(meaning(facts));
        else expect(failuresOf(found).length).toBeGreaterThan(0);
      }),
      { numRuns: 120 },
    );
  });
});
