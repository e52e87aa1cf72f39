import type { StoredPackage } from '../../audit/package/read-package.ts';
import { EVIDENCE_PREDICATE } from '../../contracts/attestation.ts';
import type { MetricDecision } from '../../contracts/evidence.ts';
import { OPTIONAL_MEMBER, PACKAGE_MEMBERS } from '../../contracts/evidence-package.ts';
import {
  type PublicShare,
  publicShare,
  type ShareApproval,
  type SharedMetric,
  SIZE_BUCKETS,
  type SizeBucket,
} from '../../contracts/share.ts';
import type { Verification } from '../../contracts/verification.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { redactText } from '../../observability/redaction/index.ts';

/** What decides a share besides the package. */
export interface ShareFacts {
  shareId: string;
  approval: ShareApproval;
  verification: Verification;
  trustedBy: PublicShare['signature']['trusted_by'];
  publishedAt: Date;
  expiresAt: Date | null;
}

export type SharedPackage = Pick<StoredPackage, 'manifest' | 'digest' | 'evidence'>;

/**
 * What a share shows of a verified package: each field is named here, so that nothing else of the package can be in it.
 * Texts lose secrets, paths of machines, and the folders of a checkpoint.
 * @throws WorldGateError `share-unsigned` where no signature of the evidence is valid
 */
export function publicShareOf(
  { manifest, digest, evidence }: SharedPackage,
  { shareId, approval, verification, trustedBy, publishedAt, expiresAt }: ShareFacts,
): PublicShare {
  const { claim, protocol, counts, scope_limits: scope } = evidence;
  const shown = displayedSubject(evidence.subject.id);
  const safe = (text: string) => redactText(text.replaceAll(evidence.subject.id, () => shown));
  const share: PublicShare = {
    schema_version: 'worldgate.share.v1',
    share_id: shareId,
    published_at: publishedAt.toISOString(),
    expires_at: expiresAt?.toISOString() ?? null,
    reviewer_label: approval.reviewer_label,
    audience: approval.audience,
    approver: approval.approver,
    approved_at: approval.approved_at,
    revocation_owner: approval.revocation_owner,
    retention_policy: approval.retention_policy,
    package_digest: digest,
    claim: {
      id: claim.id,
      slug: manifest.claim_slug,
      hash: claim.hash,
      statement: safe(claim.statement),
    },
    protocol: {
      id: protocol.id,
      hash: protocol.hash,
      frozen_at: protocol.frozen_at,
      planned_cells: protocol.planned_cells,
    },
    subject: {
      type: evidence.subject.type,
      id: redactText(shown),
      revision: evidence.subject.revision,
      weights_digest: evidence.subject.weights_digest,
    },
    verdict: evidence.verdict,
    outcome: evidence.outcome,
    sentence: safe(evidence.sentence),
    metrics: evidence.metrics.map(sharedMetricOf),
    counts: {
      planned: counts.planned,
      matched: counts.matched,
      missing: counts.missing,
      not_run: counts.not_run,
      not_a_trial: counts.not_a_trial,
      out_of_protocol: counts.out_of_protocol,
    },
    scope_limits: {
      benchmark: safe(scope.benchmark),
      benchmark_version: safe(scope.benchmark_version),
      robot_embodiment: safe(scope.robot_embodiment),
      simulator: safe(scope.simulator),
      camera_distribution: safe(scope.camera_distribution),
      language_template: safe(scope.language_template),
      license_assumptions: scope.license_assumptions.map(safe),
    },
    grade: { grade: evidence.grade.grade, reasons: evidence.grade.reasons.map(safe) },
    completeness: evidence.completeness?.score ?? null,
    // The package was made before it was signed, and says so; its signature has been verified since.
    missing_evidence: evidence.missing_evidence
      .filter(({ id }) => id !== 'SIGNATURE')
      .map(({ id, text }) => ({ id, text: safe(text) })),
    not_shown: evidence.not_shown.map(safe),
    next_falsification_axes: evidence.next_falsification_axes.map(({ axis, text }) => ({
      axis: safe(axis),
      text: safe(text),
    })),
    recommendation: { code: evidence.recommendation.code, text: safe(evidence.recommendation.text) },
    deployment_summary: safe(evidence.deployment_summary.text),
    signature: signatureOf(verification, trustedBy),
    artifacts: artifactsOf(manifest),
  };
  return publicShare.parse(share);
}

/** The last part of what looks like a place of a machine or a bucket; a name with its owner (`acme/pusht`) as it is. */
export function displayedSubject(id: string): string {
  const isPlace = /^(?:[./~\\]|[A-Za-z]:[\\/]|[a-z][a-z0-9+.-]*:\/\/)/i.test(id) || /[\\/].*[\\/]/.test(id);
  if (!isPlace) return id;
  return (
    id
      .replace(/[?#].*$/, '')
      .split(/[\\/]+/)
      .findLast((part) => part !== '') ?? 'a checkpoint'
  );
}

function sharedMetricOf(metric: MetricDecision): SharedMetric {
  return {
    name: metric.name,
    statistic: metric.statistic,
    scope: metric.scope,
    operator: metric.operator,
    value: metric.value,
    threshold: metric.threshold,
    unit: metric.unit,
    outcome: metric.outcome,
    estimate: metric.estimate,
    interval: metric.interval,
    level: metric.level,
    sidedness: metric.sidedness,
    method: metric.method,
    n: metric.n,
    counts:
      metric.counts === null
        ? null
        : { succeeded: metric.counts.succeeded, episodes: metric.counts.episodes },
  };
}

function signatureOf(
  { signatures, level, signed_late, verified_at }: Verification,
  trustedBy: PublicShare['signature']['trusted_by'],
): PublicShare['signature'] {
  const signature = signatures.find(
    ({ valid, predicate_type: type, signer }) => valid && type === EVIDENCE_PREDICATE && signer !== null,
  );
  if (signature === undefined) throw unsigned('sign');
  const signer = signature.signer!;
  const isPublic = signer.kind === 'certificate' && signer.visibility === 'public';
  const { log } = signature.witnesses;
  return {
    level,
    signed_late,
    signer:
      signer.kind === 'key'
        ? { kind: 'key', key_id: signer.key_id, owner: signer.owner }
        : {
            kind: 'certificate',
            issuer: signer.issuer,
            subject: signer.subject,
            repository: signer.repository,
            public: isPublic,
            commit: isPublic ? signer.commit : null,
            run_url: isPublic ? signer.run_url : null,
          },
    signed_at: signature.signed_at,
    log: isPublic && log !== null ? { url: log.url, index: log.index } : null,
    trusted_by: trustedBy,
    verified_at,
  };
}

/** @param command that helps */
export function unsigned(command: 'sign' | 'finish-signing'): WorldGateError {
  return new WorldGateError('share-unsigned', 'the evidence of this package has no valid signature', {
    hint: `sign it with \`worldgate audit ${command}\`, then publish it`,
  });
}

function artifactsOf(manifest: StoredPackage['manifest']): PublicShare['artifacts'] {
  let attachments = 0;
  return manifest.members.map(({ name, media_type, size_bytes }) => {
    const isMember = (PACKAGE_MEMBERS as readonly string[]).includes(name) || OPTIONAL_MEMBER.test(name);
    if (!isMember) attachments += 1;
    return {
      name: isMember ? name : `attachment ${attachments}`,
      media_type,
      size: sizeBucket(size_bytes),
      state: isMember ? 'digest_verified' : 'digest_verified_not_judged',
    };
  });
}

const KIB = 1024;
const BUCKET_ENDS = [KIB, 10 * KIB, 100 * KIB, KIB ** 2, 10 * KIB ** 2, 100 * KIB ** 2, KIB ** 3];

/** Each bucket begins where the one before it ends, and holds that size. */
export function sizeBucket(bytes: number): SizeBucket {
  const index = BUCKET_ENDS.findIndex((end) => bytes < end);
  return SIZE_BUCKETS[index === -1 ? SIZE_BUCKETS.length - 1 : index]!;
}
