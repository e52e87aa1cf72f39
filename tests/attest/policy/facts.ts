import type { PackageFacts, PolicyFacts, VerifierFacts } from '../../../src/attest/policy/facts.ts';
import type { SignatureFacts } from '../../../src/attest/signature-facts.ts';
import {
  EVIDENCE_PREDICATE,
  type EvidencePredicate,
  PACKAGE_PREDICATES,
  type SigningSource,
  STATEMENT_TYPE,
} from '../../../src/contracts/attestation.ts';
import { type TrustPolicy, trustPolicy } from '../../../src/contracts/trust-policy.ts';
import type { CertificateIdentity, VerificationCheck } from '../../../src/contracts/verification.ts';

export const COMMIT = 'c0ffee'.repeat(6).padEnd(40, '0');
export const OTHER_COMMIT = 'dead'.repeat(10);
export const WORKFLOW_COMMIT = 'beef'.repeat(10);
export const KEY_ID = `sha256:${'5'.repeat(64)}` as const;
export const NOW = new Date('2026-11-21T12:00:00Z');
export const SIGNED_AT = new Date('2026-11-21T11:00:00Z');
export const ISSUER = 'https://token.actions.githubusercontent.com';
const DIGEST = `sha256:${'a'.repeat(64)}` as const;
const HASH = `sha256:${'b'.repeat(64)}` as const;
const CLAIM_ID = 'clm_01HXY7K8ABCDEFGHJKMNPQRSTV';

export const PACKAGE: PackageFacts = {
  digest: DIGEST,
  claim: {
    id: CLAIM_ID,
    slug: 'reach-success',
    hash: HASH,
    metrics: [
      { name: 'success_rate', operator: '>=', value: 0.75, unit: 'ratio' },
      { name: 'latency_ms', operator: '<=', value: 20, unit: 'ms', statistic: 'p99' },
    ],
    margin: 0.05,
    alpha: 0.05,
    subject: { id: 'acme/reach', revision: COMMIT, weights_digest: DIGEST },
  },
  outcome: 'supported',
  verdict: 'passed',
  grade: 'A',
  completeness: 0.9,
  notForProof: false,
  draft: [],
};

export const VERIFIER: VerifierFacts = {
  repository: 'acme/robots',
  repositoryId: '4711',
  commit: COMMIT,
  runId: '100',
  runAttempt: 1,
  pullRequest: null,
  releasedCommit: COMMIT,
  now: NOW,
};

export const SOURCE: SigningSource = {
  server_url: 'https://github.com',
  repository: 'acme/robots',
  repository_id: '4711',
  commit: COMMIT,
  head_commit: null,
  ref: 'refs/heads/main',
  event: 'push',
  workflow_ref: 'acme/robots/.github/workflows/policy.yml@refs/heads/main',
  run_id: '100',
  run_attempt: 1,
  pull_request: null,
  runner_environment: 'github-hosted',
};

export const CERTIFICATE: CertificateIdentity = {
  kind: 'certificate',
  subject: 'https://github.com/acme/robots/.github/workflows/policy.yml@refs/heads/main',
  issuer: ISSUER,
  repository: 'https://github.com/acme/robots',
  repository_id: '4711',
  owner_id: '11',
  workflow_digest: WORKFLOW_COMMIT,
  caller_workflow: 'https://github.com/acme/robots/.github/workflows/policy.yml@refs/heads/main',
  commit: COMMIT,
  ref: 'refs/heads/main',
  event: 'push',
  run_url: 'https://github.com/acme/robots/actions/runs/100/attempts/1',
  runner: 'github-hosted',
  visibility: 'public',
  environment: null,
};

export const KEY_SIGNER = { kind: 'key', key_id: KEY_ID, owner: 'The laboratory' } as const;

export function predicateOf(source: SigningSource = SOURCE): EvidencePredicate {
  return {
    package: { digest: DIGEST, members: 9 },
    claim: { id: CLAIM_ID, slug: 'reach-success', hash: HASH },
    protocol: { id: 'prt_01HXY7K8ABCDEFGHJKMNPQRSTV', hash: HASH, frozen_at: null },
    outcome: 'supported',
    verdict: 'passed',
    grade: 'A',
    completeness: 0.9,
    not_for_proof: false,
    source,
    stated_at: '2026-11-21T10:59:00Z',
    tool: { name: 'worldgate', version: '0.1.0' },
  };
}

/** Valid signatures over the three statements of a package. */
function signatures(
  signer: SignatureFacts['signer'] = CERTIFICATE,
  source: SigningSource = SOURCE,
): SignatureFacts[] {
  return PACKAGE_PREDICATES.map((predicateType) => ({
    file: `${predicateType}.json`,
    statement: {
      _type: STATEMENT_TYPE,
      subject: [{ name: 'evidence-package:reach-success', digest: { sha256: 'a'.repeat(64) } }],
      predicateType,
      predicate: predicateType === EVIDENCE_PREDICATE ? predicateOf(source) : {},
    },
    signer,
    signedAt: SIGNED_AT,
    witnesses: {
      log: { url: 'https://rekor.sigstore.dev', index: '7', integrated_at: SIGNED_AT.toISOString() },
      timestamps: [SIGNED_AT.toISOString()],
    },
    checks: [],
  }));
}

export function factsOf(
  changes: { signer?: SignatureFacts['signer']; source?: Partial<SigningSource> } & {
    certificate?: Partial<CertificateIdentity>;
    package?: Partial<PackageFacts>;
    verifier?: Partial<VerifierFacts>;
  } = {},
): PolicyFacts {
  const signer = changes.signer ?? { ...CERTIFICATE, ...changes.certificate };
  return {
    signatures: signatures(signer, { ...SOURCE, ...changes.source }),
    package: { ...PACKAGE, ...changes.package },
    verifier: { ...VERIFIER, ...changes.verifier },
  };
}

/** A policy that asks for everything that a push to the main branch can show. */
export function strictPolicy(changes: Record<string, unknown> = {}): TrustPolicy {
  return trustPolicy.parse({
    schema_version: 'worldgate.trust_policy.v1',
    signer: {
      kind: 'certificate',
      issuer: ISSUER,
      repository: 'acme/robots',
      repository_id: '4711',
      owner_id: '11',
      workflows: ['acme/robots/.github/workflows/policy.yml@refs/heads/*'],
      runner: 'github-hosted',
    },
    min_level: 'L1',
    events: ['push'],
    refs: ['refs/heads/main'],
    commit: 'released',
    bind: ['repository', 'commit', 'run'],
    witnesses: { transparency_log: 'required', timestamp: 'required' },
    predicates: [...PACKAGE_PREDICATES],
    claims: [
      {
        slug: 'reach-success',
        id: CLAIM_ID,
        hash: HASH,
        metrics: [
          { name: 'success_rate', operator: '>=', value: 0.75, max_margin: 0.05, max_alpha: 0.05 },
          { name: 'latency_ms', operator: '<=', value: 20, statistic: 'p99' },
        ],
        revision: COMMIT,
        weights_digest: DIGEST,
      },
    ],
    min_grade: 'A',
    min_completeness: 0.9,
    max_age_hours: 24,
    expression: 'verdict == "passed" && signer.runner == "github-hosted"',
    ...changes,
  });
}

export function failuresOf(checks: readonly VerificationCheck[]): string[] {
  return checks.filter(({ state }) => state === 'failed').map(({ name }) => name);
}
