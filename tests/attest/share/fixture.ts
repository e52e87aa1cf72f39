import {
  publicShareOf,
  type SharedPackage,
  type ShareFacts,
} from '../../../src/attest/share/public-share.ts';
import { EVIDENCE_PREDICATE } from '../../../src/contracts/attestation.ts';
import type { Evidence } from '../../../src/contracts/evidence.ts';
import { PACKAGE_MEMBERS } from '../../../src/contracts/evidence-package.ts';
import type { PublicShare } from '../../../src/contracts/share.ts';
import type {
  CertificateIdentity,
  SignerIdentity,
  Verification,
} from '../../../src/contracts/verification.ts';
import { digestOf } from '../../reports/evidence-fixture.ts';
import { approvalOf } from './signed.ts';

export const PACKAGE_DIGEST = digestOf('artifact_manifest.json');
export const SHARE_ID = `shr_${'0123456789abcdef'.repeat(2)}`;

export const KEY_SIGNER: SignerIdentity = {
  kind: 'key',
  key_id: digestOf('public key'),
  owner: 'Robotics laboratory, release key',
};

export const WORKFLOW_SIGNER: CertificateIdentity = {
  kind: 'certificate',
  subject: 'https://github.com/acme/robots/.github/workflows/evidence.yml@refs/heads/main',
  issuer: 'https://token.actions.githubusercontent.com',
  repository: 'https://github.com/acme/robots',
  repository_id: '4711',
  owner_id: '42',
  workflow_digest: 'a'.repeat(40),
  caller_workflow: 'https://github.com/acme/robots/.github/workflows/release.yml@refs/heads/main',
  commit: 'b'.repeat(40),
  ref: 'refs/heads/main',
  event: 'push',
  run_url: 'https://github.com/acme/robots/actions/runs/123/attempts/1',
  runner: 'github-hosted',
  visibility: 'public',
  environment: 'production-secret',
};

export function verificationOf(signer: SignerIdentity): Verification {
  return {
    schema_version: 'worldgate.verification.v1',
    verified: true,
    package_digest: PACKAGE_DIGEST,
    claim: null,
    level: signer.kind === 'key' ? 'L0' : 'L2',
    signed_late: false,
    signatures: [
      {
        file: 'evidence.sigstore.json',
        digest: `sha256:${'b'.repeat(64)}`,
        predicate_type: EVIDENCE_PREDICATE,
        signer,
        signed_at: signer.kind === 'key' ? null : '2026-11-20T10:00:00.000Z',
        witnesses: {
          log:
            signer.kind === 'key'
              ? null
              : { url: 'https://rekor.sigstore.dev', index: '987654321', integrated_at: null },
          timestamps: [],
        },
        valid: true,
      },
    ],
    trust_policy: null,
    trusted_roots: [],
    verified_at: '2026-11-21T12:00:00.000Z',
    checks: [],
  };
}

export const MANIFEST: SharedPackage['manifest'] = {
  schema_version: 'worldgate.artifact_manifest.v1',
  claim_id: 'clm_01HXY7K8ABCDEFGHJKMNPQRSTV',
  protocol_id: 'prt_01HXY7K8ABCDEFGHJKMNPQRSTV',
  claim_slug: 'pusht-success',
  outcome: 'supported',
  verdict: 'passed',
  grade: 'B',
  members: PACKAGE_MEMBERS.slice(0, -1).map((name, i) => ({
    name,
    digest: digestOf(name),
    size_bytes: 700 * 12 ** i,
    media_type: 'application/json',
  })),
};

/** A share of some evidence, signed by a key unless told otherwise. */
export function shareOf(
  evidence: Evidence,
  {
    signer = KEY_SIGNER,
    expiresAt = null,
    manifest = MANIFEST,
    facts = {},
  }: {
    signer?: SignerIdentity;
    expiresAt?: Date | null;
    manifest?: SharedPackage['manifest'];
    facts?: Partial<ShareFacts>;
  } = {},
): PublicShare {
  return publicShareOf(
    { manifest, digest: PACKAGE_DIGEST, evidence },
    {
      shareId: SHARE_ID,
      approval: approvalOf(PACKAGE_DIGEST),
      verification: verificationOf(signer),
      trustedBy: signer.kind === 'key' ? 'trusted_signers' : 'trust_policy',
      publishedAt: new Date('2026-11-21T12:00:00Z'),
      expiresAt,
      ...facts,
    },
  );
}
