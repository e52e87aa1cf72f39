import type { EvidencedRun } from '../audit/package/pack-run.ts';
import { isWorldGateError } from '../foundation/errors.ts';
import { uploadPackage } from '../github/package-upload.ts';
import type { SectionEvidence } from '../reports/section-details.ts';
import { signatureText } from '../reports/signature-row.ts';
import type { Door } from './door.ts';
import { explained, type Problem } from './finish.ts';
import { attemptPackageSigning, SIGNING_OUTPUTS, type SignAsk, type SignFeature } from './signing.ts';

/** Set by every action that makes a package; empty where there is none. */
export const PACKAGE_OUTPUTS = [
  'outcome',
  'grade',
  'package-path',
  'package-digest',
  'package-artifact-name',
  ...SIGNING_OUTPUTS,
] as const;

/** What a run's step tells of the package that the run became. */
export interface PackageStep {
  outputs: Record<string, string>;
  /** `undefined` where the run was to give no evidence. */
  section: SectionEvidence | undefined;
  problems: Problem[];
  notes: string[];
  warnings: string[];
}

/**
 * Signs and uploads the package of a run. Nothing is thrown: the verdict of the run is decided and must be reported,
 * whatever becomes of its package.
 */
export async function packageStep(
  door: Door,
  { evidence, report }: EvidencedRun,
  { ask, separate, sign }: { ask: SignAsk; separate: boolean; sign: SignFeature },
): Promise<PackageStep> {
  const { redact, context, signal } = door;
  const outputs: Record<string, string> = Object.fromEntries(PACKAGE_OUTPUTS.map((name) => [name, '']));
  const step: PackageStep = { outputs, section: undefined, problems: [], notes: [], warnings: [] };
  if (evidence === undefined) return step;
  if (evidence.state !== 'packed') {
    const problem = evidence.state === 'none' ? null : brokenPackage(evidence.error, redact);
    const reason = evidence.state === 'none' ? evidence.reason : problem!.message;
    return {
      ...step,
      section: { problem: reason },
      problems: problem === null ? [] : [problem],
      notes: [`No evidence package: ${reason}.`],
    };
  }
  const { packageDir, evidence: found, manifest, digest } = evidence;
  Object.assign(outputs, {
    outcome: found.outcome ?? '',
    grade: found.grade.grade,
    'package-path': packageDir,
    'package-digest': digest,
  });
  const section = { evidence: found, packageDigest: digest, signature: undefined };
  // A cancelled step has about ten seconds left.
  if (signal.aborted) return { ...step, section };
  const {
    row,
    outputs: signed,
    problem,
  } = await attemptPackageSigning(
    door,
    { notForProof: found.not_for_proof, ask, packageDir, separate },
    sign,
  );
  Object.assign(outputs, signed);
  const upload = await uploadPackage({
    packageDir,
    slug: manifest.claim_slug,
    id: report.run_id,
    redact,
    serverUrl: context.serverUrl,
  });
  outputs['package-artifact-name'] = upload.name ?? '';
  const packageUrl =
    upload.id === null || context.runUrl === null ? undefined : `${context.runUrl}/artifacts/${upload.id}`;
  return {
    outputs,
    section: { ...section, packageUrl, signature: row },
    problems: problem === null ? [] : [problem],
    notes: [
      ...(upload.name === null ? [] : [`Uploaded the evidence package as artifact ${upload.name}.`]),
      signatureText(row),
    ],
    warnings: upload.warning === null ? [] : [upload.warning],
  };
}

function brokenPackage(error: unknown, redact: Door['redact']): Problem {
  const { code, message, hint } = explained(error, redact);
  const foreseen = isWorldGateError(error);
  return {
    title: 'WorldGate: there is no evidence package',
    message: `${code}: ${message}${hint === null ? '' : ` — ${hint}`}`,
    exitCode: foreseen ? error.exitCode : 4,
    stack: foreseen || !(error instanceof Error) ? null : (error.stack ?? null),
  };
}
