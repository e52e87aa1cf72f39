import { X509Certificate } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundleFromJSON, type SerializedBundle } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { signedEvidence } from '../../../src/attest/sign/evidence.ts';
import type { SignRequest } from '../../../src/attest/sign/request.ts';
import { signPackage } from '../../../src/attest/sign/sign-package.ts';
import { readPackage } from '../../../src/audit/package/read-package.ts';
import {
  BUNDLE_FILES,
  PACKAGE_PREDICATES,
  PENDING_FILE,
  type Statement,
} from '../../../src/contracts/attestation.ts';
import { contentsOf, removeFolders } from '../../support/cli.ts';
import { copyOf, makePackage } from '../../support/sigstore/signed-package.ts';
import { type Sigstore, startSigstore } from '../../support/sigstore/start.ts';
import { configOf, DEFAULTS, errorOf, type TestWorld, worldOf } from './support.ts';

const BUNDLES = PACKAGE_PREDICATES.map((predicate) => BUNDLE_FILES[predicate]);

let sigstore: Sigstore;
let original: string;
beforeAll(async () => {
  [sigstore, original] = await Promise.all([startSigstore(), makePackage()]);
});
afterAll(async () => {
  await sigstore.close();
  removeFolders();
});
afterEach(() => {
  for (const name of Object.keys(sigstore.faults)) delete sigstore.faults[name as keyof Sigstore['faults']];
  sigstore.oidc.claims = { ...sigstore.oidc.claims, repository_visibility: 'public' };
  sigstore.requests.length = 0;
  sigstore.clock.set(null);
});

function sign(packageDir: string, changes: Partial<SignRequest> = {}, world: TestWorld = worldOf(sigstore)) {
  return signPackage({
    ...DEFAULTS,
    ...world,
    packageDir,
    separate: false,
    signingConfig: configOf(sigstore),
    backend: 'sigstore',
    ...changes,
  });
}

function bundlesIn(dir: string): SerializedBundle[] {
  return BUNDLES.map((name) => JSON.parse(readFileSync(path.join(dir, name), 'utf8')) as SerializedBundle);
}

function statementIn(bundle: SerializedBundle): Statement {
  return JSON.parse(Buffer.from(bundle.dsseEnvelope!.payload, 'base64').toString('utf8')) as Statement;
}

/** What the library says, with nothing of ours between. */
function stockVerify(
  bundle: SerializedBundle,
  thresholds: { ctlog: number; tlog: number; timestamps: number },
  of: Sigstore = sigstore,
) {
  const material = toTrustMaterial(TrustedRoot.fromJSON(of.trustedRoot));
  const verifier = new Verifier(material, {
    ctlogThreshold: thresholds.ctlog,
    tlogThreshold: thresholds.tlog,
    timestampThreshold: thresholds.timestamps,
  });
  return verifier.verify(toSignedEntity(bundleFromJSON(bundle)), {
    subjectAlternativeName:
      /^https:\/\/github\.com\/acme\/robots\/\.github\/workflows\/evaluate\.yml@refs\/heads\/main$/,
    extensions: { issuer: 'https://token.actions.githubusercontent.com' },
  });
}

const asked = (service: string) => sigstore.requests.filter((request) => request.service === service).length;

describe('backend sigstore', () => {
  it.each([
    ['a log of version 1', 1, { ctlog: 1, tlog: 1, timestamps: 2 }],
    // Version 2 states no time: the timestamp authority's is the only one.
    ['a log of version 2', 2, { ctlog: 1, tlog: 1, timestamps: 1 }],
  ] as const)('with %s: stock @sigstore/verify takes all three', async (_, rekor, thresholds) => {
    const dir = copyOf(original);
    const world = worldOf(sigstore);
    const outcome = await sign(dir, { signingConfig: configOf(sigstore, rekor) }, world);
    const stored = readPackage(dir);
    const bundles = bundlesIn(dir);
    for (const bundle of bundles) {
      expect(bundle.mediaType).toBe('application/vnd.dev.sigstore.bundle.v0.3+json');
      expect(() => stockVerify(bundle, thresholds)).not.toThrow();
    }
    expect(bundles.map((bundle) => statementIn(bundle).predicateType)).toEqual([...PACKAGE_PREDICATES]);
    for (const bundle of bundles) {
      const subjects = new Map(
        statementIn(bundle).subject.map(({ name, digest }) => [name, `sha256:${digest.sha256}`]),
      );
      for (const member of stored.manifest.members) expect(subjects.get(member.name)).toBe(member.digest);
      expect(subjects.get(`evidence-package:${stored.manifest.claim_slug}`)).toBe(stored.digest);
    }
    const url = rekor === 1 ? sigstore.urls.rekor : sigstore.urls.rekorV2;
    const [entry] = bundles[0]!.verificationMaterial.tlogEntries;
    expect(outcome).toEqual({
      state: 'signed',
      evidence: signedEvidence(stored),
      packageDir: dir,
      replaced: null,
      level: 'L1',
      backend: 'sigstore',
      signer: 'https://github.com/acme/robots/.github/workflows/evaluate.yml@refs/heads/main',
      bundlePath: path.join(dir, 'evidence.sigstore.json'),
      files: BUNDLES.map((name) => path.join(dir, name)),
      log: { url, index: String(entry!.logIndex ?? 0) },
      timestamp: { url: sigstore.urls.tsa, at: expect.stringMatching(/^20\d\d-.*Z$/) },
      attestationUrl: null,
    });
    expect(readdirSync(dir).filter((name) => name.startsWith('.'))).toEqual([]);
    expect(world.masked).toHaveLength(1);
  });

  it('asks once who the job is and certifies one key once, for all three', async () => {
    const dir = copyOf(original);
    await sign(dir);
    expect([asked('oidc'), asked('fulcio'), asked('rekor'), asked('tsa')]).toEqual([1, 1, 3, 3]);
    const certificates = bundlesIn(dir).map((bundle) => bundle.verificationMaterial.certificate!.rawBytes);
    expect(new Set(certificates).size).toBe(1);
    const { publicKey } = new X509Certificate(Buffer.from(certificates[0]!, 'base64'));
    expect(publicKey.asymmetricKeyDetails?.namedCurve).toBe('prime256v1');
  });

  it('replaces the bundles of an earlier signing and removes what waited', async () => {
    const dir = copyOf(original);
    await sign(dir);
    const before = contentsOf(dir);
    writeFileSync(path.join(dir, PENDING_FILE), '{}');
    const again = await sign(dir);
    expect(again).toMatchObject({ replaced: (again as { signer: string }).signer });
    const after = contentsOf(dir);
    expect([...after.keys()]).toEqual([...before.keys()]);
    for (const [name, content] of before) {
      expect(after.get(name) === content, name).toBe(!BUNDLES.includes(name));
    }
  });

  it('clears up after a signing that was killed while it wrote', async () => {
    const dir = copyOf(original);
    const left = path.join(dir, '.evidence.sigstore.json.0123456789ab.tmp');
    writeFileSync(left, '{');
    await sign(dir);
    expect(existsSync(left)).toBe(false);
  });
});

describe('a package that is not what was packed', () => {
  it('is not signed, and nobody is asked', async () => {
    const dir = copyOf(original);
    writeFileSync(path.join(dir, 'evidence.md'), 'better');
    expect(await errorOf(sign(dir))).toMatchObject({ code: 'package-tampered' });
    expect(sigstore.requests).toEqual([]);
    expect(readdirSync(dir).filter((name) => BUNDLES.includes(name))).toEqual([]);
  });

  it('nor one that changes between check and signature', async () => {
    const dir = copyOf(original);
    const manifest = path.join(dir, 'artifact_manifest.json');
    const world = worldOf(sigstore);
    // The token is masked after the check of the members and before the signature.
    const change = () => writeFileSync(manifest, `${readFileSync(manifest, 'utf8')} `);
    const error = await errorOf(sign(dir, {}, { ...world, mask: change }));
    expect(error).toMatchObject({ code: 'package-changed' });
    expect(error.message).toMatch(/expected sha256:\w{64}, found sha256:\w{64}/);
    expect(readdirSync(dir).filter((name) => BUNDLES.includes(name))).toEqual([]);
  });
});

describe('a repository that is not public', () => {
  const publicInstance = (): SignRequest['signingConfig'] => ({
    name: 'public.json',
    text: JSON.stringify({
      ...sigstore.signingConfig,
      rekorTlogUrls: [{ url: 'https://rekor.sigstore.dev', majorApiVersion: 1, operator: 'x' }],
    }),
  });

  it.each(['private', 'internal', undefined, 'strange'])(
    '(%s) writes into no public log unasked',
    async (visibility) => {
      sigstore.oidc.claims = { ...sigstore.oidc.claims, repository_visibility: visibility as string };
      const dir = copyOf(original);
      for (const signingConfig of [null, publicInstance()]) {
        const error = await errorOf(sign(dir, { signingConfig }));
        expect(error).toMatchObject({
          code: 'public-log-refused',
          hint: expect.stringContaining('--allow-public-log'),
        });
        expect(error.message).toContain('acme/robots is not public');
        expect(error.message).toContain('https://rekor.sigstore.dev');
      }
      // Refused before anything but the runner was asked: a certificate is public as well.
      expect(new Set(sigstore.requests.map(({ service }) => service))).toEqual(new Set(['oidc']));
    },
  );

  it('signs with an instance of its own', async () => {
    sigstore.oidc.claims = { ...sigstore.oidc.claims, repository_visibility: 'private' };
    expect(await sign(copyOf(original))).toMatchObject({ state: 'signed' });
  });

  it('reaches the public log only after the opt-in', async () => {
    sigstore.oidc.claims = { ...sigstore.oidc.claims, repository_visibility: 'private' };
    // The certificate authority is asked, so the public log was not the obstacle.
    sigstore.faults.fulcio = { kind: 'status', status: 400 };
    const error = await errorOf(
      sign(copyOf(original), { signingConfig: publicInstance(), allowPublicLog: true }),
    );
    expect(error.code).toBe('signing-service-refused');
  });
});

describe('what is signed', () => {
  it('is said with the claim that it is of; only a draft is warned of', () => {
    const stored = readPackage(original);
    const { slug } = stored.claim;
    const { outcome, verdict } = stored.evidence;
    const said = signedEvidence(stored);
    expect(said).toMatchObject({ packageDigest: stored.digest, claim: slug, outcome, verdict });
    expect(said.warnings).toEqual([]);
    const protocol = { ...stored.protocol, needs_review: ['evaluator.version'] };
    expect(signedEvidence({ ...stored, protocol }).warnings).toEqual([
      expect.stringMatching(/^protocol\.json is a draft: .*evaluator\.version/),
    ]);
  });

  it.each([true, false])('was not revoked (%s: the package itself)', async (isOwn) => {
    const dir = copyOf(original);
    const { digest } = readPackage(dir);
    const revocation = {
      schema_version: 'worldgate.share_revocation.v1',
      share_id: null,
      package_digest: isOwn ? digest : `sha256:${'0'.repeat(64)}`,
      reason: 'a camera was off',
      by: 'Robot Lab',
      revoked_at: '2026-11-01T10:00:00Z',
    };
    writeFileSync(path.join(dir, 'revocation.json'), JSON.stringify(revocation));
    const error = await errorOf(sign(dir));
    expect(error).toMatchObject({ code: 'package-revoked' });
    expect(error.message).toContain(isOwn ? 'a camera was off' : 'another one');
    expect(asked('oidc')).toBe(0);
  });
});

describe('options that contradict each other', () => {
  const key = { pem: 'x', name: 'lab.pem', passphrase: null };
  it.each([
    [{ backend: 'sigstore', key }, /a key is given/],
    [{ backend: 'github', key }, /a key is given/],
    [{ backend: 'key' }, /none is given/],
  ] as const)('%j', async (changes, message) => {
    const error = await errorOf(sign(copyOf(original), changes));
    expect(error.code).toBe('sign-options');
    expect(error.message).toMatch(message);
    expect(sigstore.requests).toEqual([]);
  });
});

it('a job whose variables say something else than its token signs nothing', async () => {
  for (const [name, value] of Object.entries({
    GITHUB_REPOSITORY: 'acme/other',
    GITHUB_SHA: 'e'.repeat(40),
    GITHUB_REF: 'refs/heads/x',
    GITHUB_RUN_ID: '7',
  })) {
    const error = await errorOf(
      sign(copyOf(original), {}, worldOf(sigstore, { variables: { [name]: value } })),
    );
    expect(error, name).toMatchObject({ code: 'identity-differs' });
    expect(error.message).toContain(`${name} is ${value}, the identity token says`);
  }
  expect(asked('fulcio')).toBe(0);
});

describe('what is not signed says why', () => {
  it('never', async () => {
    expect(await sign(copyOf(original), { mode: 'never' })).toEqual({
      state: 'unsigned',
      reason: expect.stringContaining('never'),
    });
    expect(sigstore.requests).toEqual([]);
  });

  it('auto on a pull request without identity', async () => {
    const variables = { ACTIONS_ID_TOKEN_REQUEST_URL: undefined, GITHUB_EVENT_NAME: 'pull_request' };
    const outcome = await sign(copyOf(original), { mode: 'auto' }, worldOf(sigstore, { variables }));
    expect(outcome).toEqual({ state: 'unsigned', reason: expect.stringContaining('may not ask who it is') });
  });
});
