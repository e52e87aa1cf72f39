import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import type { AuditOutcome } from '../audit/package/run-audit.ts';
import type { AuditAsk } from '../cli/audit-request.ts';
import { renderEvidenceText } from '../reports/evidence-text.ts';
import { newRunId } from '../runs/run-id.ts';
import { type Door, workingDirectory } from './door.ts';
import { finishAudit, finishBrokenAudit } from './finish-audit.ts';
import { type ActionInputs, readInputs } from './inputs.ts';
import { PACKAGE_OUTPUTS } from './package-step.ts';
import { attemptPackageSigning, type SignFeature, signAskOf } from './signing.ts';
import { surfacesOf } from './surface-inputs.ts';

/** @param folder absolute folder that the paths of `ask` start from */
export type AuditFeature = (ask: AuditAsk, folder: string) => Promise<AuditOutcome>;

export const AUDIT_OUTPUTS = [
  'verdict',
  'artifact-name',
  'comment-url',
  'check-url',
  ...PACKAGE_OUTPUTS,
] as const;

/** Door of `actions/audit`: decides a claim from results that exist, packs and signs the evidence, reports. Returns the exit code. */
export async function auditDoor(
  door: Door,
  { audit, sign }: { audit: AuditFeature; sign: SignFeature },
): Promise<number> {
  const { host, clock } = door;
  const inputs = readInputs('audit', door.env);
  host.mask(inputs['github-token']);
  const folder = workingDirectory(door, inputs['working-directory']);
  const ask = askOf(inputs);
  const signing = signAskOf(door, inputs, folder);
  const options = {
    id: newRunId(new Date(clock.now()), randomBytes(4)),
    failOn: inputs['fail-on'],
    comment: { mode: inputs.comment, token: inputs['github-token'], surfaces: surfacesOf(inputs) },
  };
  let outcome: AuditOutcome;
  try {
    outcome = await host.inert('Audit', async () => {
      const audited = await audit(ask, folder);
      host.print(renderEvidenceText(audited.evidence, { color: false, width: LOG_WIDTH }).trimEnd());
      return audited;
    });
  } catch (error) {
    return finishBrokenAudit(
      door,
      { error, claim: resolve(folder, ask.claim), outputs: AUDIT_OUTPUTS },
      options,
    );
  }
  const packageDir = resolve(folder, ask.output);
  const notForProof = outcome.evidence.not_for_proof;
  const separate = inputs.separate === 'true';
  // A cancelled step has about ten seconds left.
  const signed = door.signal.aborted
    ? undefined
    : await attemptPackageSigning(door, { notForProof, ask: signing, packageDir, separate }, sign);
  return finishAudit(door, { ...outcome, packageDir, signed }, options);
}

/** Columns. */
const LOG_WIDTH = 100;

function askOf(inputs: ActionInputs<'audit'>): AuditAsk {
  const { mlbom } = inputs;
  return {
    source: inputs.source,
    from: inputs.from,
    claim: inputs.claim,
    protocol: inputs.protocol,
    output: inputs.output,
    anchor: inputs.anchor,
    ppi: inputs.ppi,
    stopping: inputs.stopping,
    sameModel: inputs['same-model'] === 'true',
    completenessScore: inputs['completeness-score'] === 'true',
    compliance: inputs.compliance ?? [],
    mlBom: mlbom === 'false' ? null : mlbom === 'true' ? '1.6' : mlbom,
    startSeed: inputs['start-seed'],
    pointer: inputs.pointer,
    droidYesNoFix: inputs['droid-yn-fix'] === 'true' ? true : undefined,
    progressUnit: inputs['progress-unit'],
    mapping: inputs.mapping,
    suite: inputs.suite,
    ...(inputs.attach === undefined ? {} : { attach: inputs.attach }),
  };
}
