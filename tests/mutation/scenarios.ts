import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import type { VerifierFacts } from '../../src/attest/policy/facts.ts';
import { parsePolicy } from '../../src/attest/policy/read-policy.ts';
import { keySigner } from '../../src/attest/sign/key-signer.ts';
import { packageStatements, payloadOf } from '../../src/attest/statement.ts';
import { loadTrust, type TrustOptions } from '../../src/attest/verify/trust.ts';
import { verifyPackage } from '../../src/attest/verify/verify-package.ts';
import { readPackage } from '../../src/audit/package/read-package.ts';
import { BUNDLE_FILES, PACKAGE_PREDICATES } from '../../src/contracts/attestation.ts';
import type { Verification } from '../../src/contracts/verification.ts';
import { sha256 } from '../../src/foundation/digest.ts';
import { readEventContext } from '../../src/github/event-context.ts';
import { signingSourceOf } from '../../src/github/signing-source.ts';
import { AUDIT, auditFolder, evalInfo, NOW } from '../audit/package/fixtures.ts';
import { cliJson, temporaryFolder } from '../support/cli.ts';
import type { Shape } from '../support/sigstore/sign.ts';
import { policyFor, putSigned, statementsOf, verifierIn } from '../support/sigstore/signed-package.ts';
import type { Sigstore } from '../support/sigstore/start.ts';
import type { Truth } from './own-reading.ts';

const EPISODES = 20;

/** A package that somebody signed, and how it is verified. */
export interface Scenario {
  name: string;
  packageDir: string;
  /** Every file of the package as it was signed, by path. */
  files: ReadonlyMap<string, Buffer>;
  /** The files of a package of the same claim with other results, signed by the same signer. */
  other: ReadonlyMap<string, Buffer>;
  policy: string;
  policyFormat: 'json' | 'yaml';
  /** Null where a certificate signed. */
  signers: string | null;
  truth: Truth;
  verify: (policy: string, signers: string | null) => Promise<Verification>;
}

/** 20 episodes of which some failed, two attachments, a bill of materials. */
async function makePackage(successes: number): Promise<string> {
  const dir = temporaryFolder('worldgate-mutation-');
  const folder = auditFolder(evalInfo(successes, EPISODES), {
    dir,
    // A draft is accepted by no policy.
    overrides: { episodes: EPISODES, value: 0.5, model: `acme/push@${'4'.repeat(40)}` },
    claim: { needs_review: [] },
    protocol: { needs_review: [] },
  });
  mkdirSync(path.join(dir, 'logs'));
  folder.put('logs/run.log', `${successes} of ${EPISODES}\n`);
  folder.put('video.mp4', Buffer.from(Array.from({ length: 999 }, (_, i) => (i * successes) % 251)));
  const more = ['--attach', 'video.mp4', 'logs', '--emit-completeness-score', '--mlbom'];
  const { exit_code, errors } = await cliJson(dir, [...AUDIT, ...more], { now: () => NOW });
  if (exit_code !== 0) throw new Error(JSON.stringify(errors));
  return path.join(dir, 'package');
}

export function filesOf(packageDir: string): Map<string, Buffer> {
  const names = readdirSync(packageDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(packageDir, path.join(entry.parentPath, entry.name)));
  return new Map(names.sort().map((name) => [name, readFileSync(path.join(packageDir, name))]));
}

interface Made {
  packageDir: string;
  other: string;
  policyFormat: Scenario['policyFormat'];
  policy: string;
  signers: string | null;
  truth: Pick<Truth, 'keyId' | 'certificate' | 'witnessed' | 'level' | 'signedAt'>;
  trust: TrustOptions;
  verifier: VerifierFacts;
}

function scenario(name: string, made: Made): Scenario {
  const { packageDir, policy, policyFormat, signers, verifier } = made;
  const { claim, readClaim, evidence } = readPackage(packageDir);
  const trustDir = temporaryFolder('worldgate-mutation-trust-');
  const signersFile = path.join(trustDir, 'trusted_signers.json');
  const policyName = `policy.${policyFormat}`;
  return {
    name,
    packageDir,
    files: filesOf(packageDir),
    other: filesOf(made.other),
    policy,
    policyFormat,
    signers,
    truth: {
      ...made.truth,
      claim: { slug: claim.slug, id: claim.id, hash: readClaim.hash },
      outcome: evidence.outcome!,
      grade: evidence.grade.grade,
      completeness: evidence.completeness!.score,
      now: verifier.now,
    },
    verify: async (policyText, signersText) => {
      if (signersText !== null) writeFileSync(signersFile, signersText, 'latin1');
      return verifyPackage({
        packageDir,
        trust: loadTrust(
          { ...made.trust, offline: true, ...(signersText === null ? {} : { trustedSigners: signersFile }) },
          { now: verifier.now, cacheFolder: path.join(trustDir, 'cache') },
        ),
        policy: {
          policy: parsePolicy(policyText, policyName),
          name: policyName,
          digest: sha256(policyText),
        },
        verifier,
      });
    },
  };
}

/** What both policies ask of the claim. */
function claimDemands(packageDir: string): Record<string, unknown> {
  const { claim, readClaim } = readPackage(packageDir);
  return {
    predicates: PACKAGE_PREDICATES,
    claims: [{ slug: claim.slug, id: claim.id, hash: readClaim.hash, outcomes: ['supported'] }],
    min_grade: 'B',
    min_completeness: 0.25,
    allow_not_for_proof: false,
    expression: 'outcome == "supported" && completeness >= 0.25',
  };
}

/** Signed with a key of a laboratory. */
export async function keyScenario(): Promise<Scenario> {
  const [packageDir, other] = [await makePackage(18), await makePackage(19)];
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
  const signer = keySigner({ pem, name: 'the key', passphrase: null });
  const source = signingSourceOf(
    {},
    readEventContext({}, () => ''),
  );
  for (const dir of [packageDir, other]) {
    const statements = packageStatements(readPackage(dir), source, { at: NOW, version: '0.1.0' });
    const { bundles } = await signer.sign(statements.map(payloadOf));
    for (const [i, { json }] of bundles.entries()) {
      writeFileSync(path.join(dir, BUNDLE_FILES[PACKAGE_PREDICATES[i]!]), JSON.stringify(json));
    }
  }
  const keyId = sha256(publicKey.export({ format: 'der', type: 'spki' }));
  const stranger = generateKeyPairSync('ed25519').publicKey;
  const entry = (owner: string, key: typeof publicKey, revoked: boolean) => ({
    owner,
    public_key: key.export({ format: 'pem', type: 'spki' }),
    valid_from: '2026-01-01T00:00:00Z',
    valid_until: '2027-01-01T00:00:00Z',
    revoked,
  });
  return scenario('key', {
    packageDir,
    other,
    policyFormat: 'json',
    policy: JSON.stringify({
      schema_version: 'worldgate.trust_policy.v1',
      signer: { kind: 'key', key_ids: [keyId] },
      min_level: 'L0',
      ...claimDemands(packageDir),
      max_age_hours: 48,
    }),
    signers: JSON.stringify({
      schema_version: 'worldgate.trusted_signers.v1',
      signers: [entry('Lab', publicKey, false), entry('A key that was lost', stranger, true)],
    }),
    truth: { keyId, certificate: null, witnessed: false, level: 'L0', signedAt: NOW },
    trust: {},
    verifier: {
      repository: null,
      repositoryId: null,
      commit: null,
      runId: null,
      runAttempt: null,
      pullRequest: null,
      releasedCommit: null,
      now: new Date(NOW.getTime() + 3_600_000),
    },
  });
}

/** Each statement of a package with other witnesses, so that every kind of entry is changed. */
const SHAPES: readonly Shape[] = ['log+tsa', 'intoto+tsa', 'log-v2+tsa'];

/** Signed by a job, with a certificate, log entries and timestamps. */
export async function certificateScenario(sigstore: Sigstore): Promise<Scenario> {
  const [packageDir, other] = [await makePackage(18), await makePackage(19)];
  for (const dir of [packageDir, other]) {
    for (const [i, statement] of statementsOf(sigstore, dir).entries()) {
      await putSigned(sigstore, dir, [statement], { shape: SHAPES[i]! });
    }
  }
  const { claims } = sigstore.oidc;
  const policy = JSON.parse(policyFor(sigstore, claimDemands(packageDir))) as object;
  const root = path.join(temporaryFolder('worldgate-mutation-root-'), 'trusted_root.json');
  writeFileSync(root, JSON.stringify(sigstore.trustedRoot));
  return scenario('certificate', {
    packageDir,
    other,
    policyFormat: 'yaml',
    policy: `# Evidence of main, made and signed by its own workflow\n${stringify({ ...policy, commit: claims.sha })}`,
    signers: null,
    truth: {
      keyId: null,
      certificate: {
        issuer: claims.iss,
        repository: claims.repository,
        repository_id: claims.repository_id,
        owner_id: claims.repository_owner_id,
        workflow: claims.job_workflow_ref,
        runner: claims.runner_environment,
        event: claims.event_name,
        ref: claims.ref,
        commit: claims.sha,
      },
      witnessed: true,
      level: 'L1',
      signedAt: sigstore.clock.now(),
    },
    trust: { trustedRoot: root },
    verifier: verifierIn(sigstore),
  });
}
