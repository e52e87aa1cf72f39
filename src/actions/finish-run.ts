import { join } from 'node:path';
import { type EvidencedRun, verdictWithEvidence } from '../audit/package/pack-run.ts';
import type { Report } from '../contracts/report.ts';
import { isWorldGateError } from '../foundation/errors.ts';
import { uploadRun } from '../github/artifact-upload.ts';
import { baselineSentences } from '../reports/baseline-view.ts';
import { runExhibit } from '../reports/exhibit.ts';
import { clip } from '../reports/plain.ts';
import type { Door } from './door.ts';
import { type FinishOptions, finish } from './finish.ts';
import type { PackageStep } from './package-step.ts';

/** What is told of a run; the worse of what its gates and its claim say is its verdict. */
export function runOutputs({ report, runDir, reportJson, evidence }: EvidencedRun): Record<string, string> {
  return {
    verdict: verdictWithEvidence(report.verdict, evidence),
    'run-id': report.run_id,
    'run-manifest': join(runDir, 'run_manifest.json'),
    'result-digest': report.result_digest ?? '',
    'report-json': reportJson,
  };
}

/** Tells the runner how a run ended. Returns the exit code of the step. */
export function finishRun(
  door: Door,
  outcome: EvidencedRun,
  { upload, step, ...options }: FinishOptions & { upload: boolean; step?: PackageStep },
): Promise<number> {
  const { redact, context } = door;
  const { manifest, report, runDir, failure } = outcome;
  const exhibit = runExhibit(report, undefined, step?.section);
  const isWorse = exhibit.verdict !== report.verdict;
  return finish(
    door,
    {
      exhibit,
      outputs: { ...runOutputs(outcome), ...step?.outputs },
      exitCode: isWorldGateError(failure) ? failure.exitCode : undefined,
      upload: upload ? () => uploadRun({ runDir, manifest, redact, serverUrl: context.serverUrl }) : null,
      label: `run ${report.run_id}`,
      reasons: [...(isWorse ? [worseClaim(step)] : []), ...reasonsOf(report)],
      problems: step?.problems ?? [],
      notes: step?.notes ?? [],
      warnings: [...baselineWarnings(report), ...(step?.warnings ?? [])],
    },
    options,
  );
}

/** Where the claim that was made from the gates came out worse than they did. */
function worseClaim(step: PackageStep | undefined): string {
  const section = step?.section;
  if (section === undefined || 'problem' in section) return '';
  return `The claim came out worse than the gates that it was made from: ${clip(section.evidence.sentence, 2000)}`;
}

function reasonsOf({ error, reason }: Report): string[] {
  if (error !== null) return [`${error.code}: ${clip(error.message, 2000)}.`, clip(error.hint ?? '', 1000)];
  return reason === null ? [] : [`${clip(reason, 1000)}.`];
}

/** What was asked for and is not there is no fault of the run, and nobody should miss it. */
function baselineWarnings(report: Report): string[] {
  return report.baseline_choice?.found === null ? [baselineSentences(report).join(' ')] : [];
}
