import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { VerifierFacts } from '../../../src/attest/policy/facts.ts';
import { parsePolicy } from '../../../src/attest/policy/read-policy.ts';
import { packageStatements, payloadOf, subjectsOf } from '../../../src/attest/statement.ts';
import { loadTrust, type TrustOptions } from '../../../src/attest/verify/trust.ts';
import { verifyPackage } from '../../../src/attest/verify/verify-package.ts';
import { readPackage } from '../../../src/audit/package/read-package.ts';
import {
  BUNDLE_FILES,
  PACKAGE_PREDICATES,
  type PackagePredicate,
  type Statement,
} from '../../../src/contracts/attestation.ts';
import type { Verification } from '../../../src/contracts/verification.ts';
import { sha256 } from '../../../src/foundation/digest.ts';
import { readEventContext } from '../../../src/github/event-context.ts';
import { signingSourceOf } from '../../../src/github/signing-source.ts';
import { AUDIT, auditFolder, evalInfo, NOW } from '../../audit/package/fixtures.ts';
import { cliJson, temporaryFolder } from '../cli.ts';
import { type BundleJson, type SignedWith, signKeyless } from './sign.ts';
import type { Sigstore } from './start.ts';

/** What stands in the event file of a pull request, as far as it is read. */
export interface PullRequestEvent {
  number: number;
  head: string;
  fork?: boolean;
}

/**
 * A package of `successes` of 50 episodes, supported from 45 on, with two attachments; its folder is removed by
 * `removeFolders` of the command line's support.
 */
export async function makePackage(successes = 50): Promise<string> {
  const dir = temporaryFolder('worldgate-signed-');
  const folder = auditFolder(evalInfo(successes, 50), {
    dir,
    // A draft is accepted by no policy.
    overrides: { model: `acme/push@${'4'.repeat(40)}` },
    claim: { needs_review: [] },
    protocol: { needs_review: [] },
  });
  folder.put('video.mp4', 'pixels');
  mkdirSync(path.join(dir, 'logs'));
  folder.put('logs/run.log', 'line\n');
  const argv = [...AUDIT, '--attach', 'video.mp4', '--attach', 'logs'];
  const { exit_code, errors } = await cliJson(dir, argv, { now: () => NOW });
  // 1: the claim did not hold, which is a package too.
  if (exit_code > 1) throw new Error(JSON.stringify(errors));
  return path.join(dir, 'package');
}

/** A copy of a package that a test may spoil. */
export function copyOf(packageDir: string): string {
  const copy = path.join(temporaryFolder('worldgate-copy-'), 'package');
  cpSync(packageDir, copy, { recursive: true });
  return copy;
}

/** The statements that the job of the present claims makes over a package. */
export function statementsOf(
  sigstore: Sigstore,
  packageDir: string,
  pullRequest?: PullRequestEvent,
): Statement[] {
  const env = {
    ...sigstore.runnerEnv(),
    ...(pullRequest === undefined ? {} : { GITHUB_EVENT_PATH: 'event' }),
  };
  const repository = {
    id: Number(sigstore.oidc.claims.repository_id),
    full_name: sigstore.oidc.claims.repository,
  };
  const context = readEventContext(env, () => {
    const { number, head, fork = false } = pullRequest!;
    const repo = fork ? { id: 1, full_name: 'stranger/robots' } : repository;
    const sides = {
      head: { sha: head, ref: 'change', repo },
      base: { sha: head, ref: 'main', repo: repository },
    };
    return JSON.stringify({ number, pull_request: { number, ...sides }, repository });
  });
  const made = { at: sigstore.clock.now(), version: '0.1.0' };
  return packageStatements(readPackage(packageDir), signingSourceOf(env, context), made);
}

/** Signs statements with the libraries and puts the bundles beside the members. */
export async function putSigned(
  sigstore: Sigstore,
  packageDir: string,
  statements: readonly Statement[],
  how: SignedWith = {},
): Promise<void> {
  for (const statement of statements) {
    const bundle = await signKeyless(sigstore, payloadOf(statement), how);
    putBundle(packageDir, statement.predicateType as PackagePredicate, bundle);
  }
}

/** A package of the present claims' job, signed by it. */
export async function signPackage(
  sigstore: Sigstore,
  packageDir: string,
  { pullRequest, ...how }: SignedWith & { pullRequest?: PullRequestEvent } = {},
): Promise<void> {
  await putSigned(sigstore, packageDir, statementsOf(sigstore, packageDir, pullRequest), how);
}

/** `of` may be anything that a forger writes there. */
export function putBundle(packageDir: string, predicate: PackagePredicate, of: BundleJson | object): void {
  writeFileSync(path.join(packageDir, BUNDLE_FILES[predicate]), JSON.stringify(of));
}

export function bundleOf(
  packageDir: string,
  predicate: PackagePredicate = PACKAGE_PREDICATES[0],
): BundleJson {
  return JSON.parse(readFileSync(path.join(packageDir, BUNDLE_FILES[predicate]), 'utf8')) as BundleJson;
}

/** Subjects of the folder's manifest as it is now, whatever stands in it: what a signer that checks nothing signs. */
export function subjectsOfManifest(packageDir: string): Statement['subject'] {
  const bytes = readFileSync(path.join(packageDir, 'artifact_manifest.json'));
  const manifest = JSON.parse(bytes.toString('utf8')) as Parameters<typeof subjectsOf>[0]['manifest'];
  return subjectsOf({ manifest, digest: sha256(bytes) });
}

/** A strict policy for the present claims' job; `changes` replaces its keys. */
export function policyFor({ oidc: { claims } }: Sigstore, changes: Record<string, unknown> = {}): string {
  return JSON.stringify({
    schema_version: 'worldgate.trust_policy.v1',
    signer: {
      kind: 'certificate',
      issuer: claims.iss,
      repository: claims.repository,
      repository_id: claims.repository_id,
      owner_id: claims.repository_owner_id,
      workflows: [claims.job_workflow_ref],
      runner: claims.runner_environment,
    },
    min_level: 'L1',
    events: [claims.event_name],
    refs: [claims.ref],
    bind: ['repository', 'commit', 'run'],
    witnesses: { transparency_log: 'required', timestamp: 'required' },
    predicates: PACKAGE_PREDICATES,
    max_age_hours: 24,
    ...changes,
  });
}

/** The verifier stands in the present claims' job. */
export function verifierIn(sigstore: Sigstore, pullRequest: number | null = null): VerifierFacts {
  const { claims } = sigstore.oidc;
  return {
    repository: claims.repository,
    repositoryId: claims.repository_id,
    commit: claims.sha,
    runId: claims.run_id,
    runAttempt: Number(claims.run_attempt),
    pullRequest,
    releasedCommit: claims.sha,
    now: sigstore.clock.now(),
  };
}

export interface VerifiedWith {
  /** Text of the policy; `null` verifies without one. */
  policy?: string | null;
  verifier?: VerifierFacts;
  /** Instead of the services' own trusted root. */
  trustedRoot?: object | string;
  trust?: TrustOptions;
}

/** Verifies as `audit verify` does, off line, with the services' trusted root and {@link policyFor} unless told otherwise. */
export async function verifySigned(
  sigstore: Sigstore,
  packageDir: string,
  { policy = policyFor(sigstore), verifier = verifierIn(sigstore), trustedRoot, trust }: VerifiedWith = {},
): Promise<Verification> {
  const folder = temporaryFolder('worldgate-trust-');
  const rootFile = path.join(folder, 'trusted_root.json');
  const root = trustedRoot ?? sigstore.trustedRoot;
  writeFileSync(rootFile, typeof root === 'string' ? root : JSON.stringify(root));
  const options = trust ?? { trustedRoot: rootFile, offline: true };
  return verifyPackage({
    packageDir,
    trust: loadTrust(options, { now: verifier.now, cacheFolder: path.join(folder, 'cache') }),
    policy:
      policy === null
        ? null
        : { policy: parsePolicy(policy, 'policy.json'), name: 'policy.json', digest: sha256(policy) },
    verifier,
  });
}

/** Names of the failed checks, each once, in the order of the report. */
export function failuresOf({ checks }: Verification): string[] {
  return [
    ...new Set(checks.filter(({ state }) => state === 'failed').map(({ phase, name }) => `${phase}/${name}`)),
  ];
}
