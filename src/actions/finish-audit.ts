import { readClaim } from '../audit/claims/read-claim.ts';
import type { AuditOutcome } from '../audit/package/run-audit.ts';
import { auditData } from '../cli/audit.ts';
import { isWorldGateError } from '../foundation/errors.ts';
import { uploadPackage } from '../github/package-upload.ts';
import { showOnGitHub } from '../github/show-on-github.ts';
import { brokenExhibit, evidenceExhibit } from '../reports/exhibit.ts';
import { clip } from '../reports/plain.ts';
import { signatureText } from '../reports/signature-row.ts';
import type { Door } from './door.ts';
import { explained, type FinishOptions, finish, finishBroken } from './finish.ts';
import { SIGNING_OUTPUTS, type Signing } from './signing.ts';

interface AuditOptions extends FinishOptions {
  /** Of the audit, in the form of a run's id. */
  id: string;
  comment: NonNullable<FinishOptions['comment']>;
}

interface SignedAudit extends AuditOutcome {
  /** Absolute. */
  packageDir: string;
  /** `undefined` where the step was cancelled before. */
  signed: Signing | undefined;
}

/** Tells the runner how an audit ended. Returns the exit code of the step. */
export function finishAudit(
  door: Door,
  { evidence, manifest, digest, packageDir, signed }: SignedAudit,
  { id, ...options }: AuditOptions,
): Promise<number> {
  const data = auditData(evidence, packageDir, digest);
  const { redact, context } = door;
  const slug = manifest.claim_slug;
  return finish(
    door,
    {
      exhibit: evidenceExhibit(evidence, { name: slug, id, packageDigest: digest, signature: signed?.row }),
      outputs: {
        verdict: data.verdict,
        outcome: data.outcome ?? '',
        grade: data.grade,
        'package-path': data.package_path,
        'package-digest': data.package_digest,
        ...(signed?.outputs ?? Object.fromEntries(SIGNING_OUTPUTS.map((name) => [name, '']))),
      },
      exitCode: undefined,
      upload: () => uploadPackage({ packageDir, slug, id, redact, serverUrl: context.serverUrl }),
      artifactOutputs: ['artifact-name', 'package-artifact-name'],
      label: `package ${digest}`,
      reasons: [clip(evidence.sentence, 2000)],
      problems: signed?.problem ? [signed.problem] : [],
      notes: signed === undefined ? [] : [signatureText(signed.row)],
    },
    options,
  );
}

export interface BrokenAudit {
  error: unknown;
  /** Absolute path of the claim. */
  claim: string;
  outputs: readonly string[];
}

/**
 * Ends an audit that left no package. The section that the claim may have in the comment says so then: what an earlier
 * audit found must not stand beside it as if it still held.
 */
export async function finishBrokenAudit(
  door: Door,
  { error, claim, outputs }: BrokenAudit,
  { id, comment }: AuditOptions,
): Promise<number> {
  const { host, context, clock, redact, signal } = door;
  const exitCode = finishBroken(door, outputs, error);
  const name = slugOf(claim);
  // A cancelled step has about ten seconds left.
  if (name === null || signal.aborted) return exitCode;
  const shown = await showOnGitHub({
    ...comment,
    exhibit: brokenExhibit(explained(error, redact), { name, id }),
    links: {},
    exitCode,
    context,
    clock,
    redact,
  });
  host.output('comment-url', shown.url ?? '');
  host.output('check-url', shown.checkUrl ?? '');
  host.say(shown.notes);
  for (const message of shown.warnings) host.annotate({ level: 'warning', title: 'WorldGate', message });
  return exitCode;
}

/** `null` where the claim itself cannot be read, and so has no section. */
function slugOf(claim: string): string | null {
  try {
    return readClaim(claim).claim.slug;
  } catch (error) {
    if (isWorldGateError(error)) return null;
    throw error;
  }
}
