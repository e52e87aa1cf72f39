import { join } from 'node:path';
import type { Report } from '../contracts/report.ts';
import type { RunOutcome } from '../evaluation/run-outcome.ts';
import { isWorldGateError } from '../foundation/errors.ts';
import { uploadRun } from '../github/artifact-upload.ts';
import { runExhibit } from '../reports/exhibit.ts';
import { clip } from '../reports/plain.ts';
import type { Door } from './door.ts';
import { type FinishOptions, finish } from './finish.ts';

/** Tells the runner how a run ended. Returns the exit code of the step. */
export function finishRun(
  door: Door,
  { manifest, report, runDir, reportJson, failure }: RunOutcome,
  { upload, ...options }: FinishOptions & { upload: boolean },
): Promise<number> {
  const { redact, context } = door;
  return finish(
    door,
    {
      exhibit: runExhibit(report),
      outputs: {
        verdict: report.verdict,
        'run-id': report.run_id,
        'run-manifest': join(runDir, 'run_manifest.json'),
        'result-digest': report.result_digest ?? '',
        'report-json': reportJson,
      },
      exitCode: isWorldGateError(failure) ? failure.exitCode : undefined,
      upload: upload ? () => uploadRun({ runDir, manifest, redact, serverUrl: context.serverUrl }) : null,
      label: `run ${report.run_id}`,
      reasons: reasonsOf(report),
    },
    options,
  );
}

function reasonsOf({ error, reason }: Report): string[] {
  if (error !== null) return [`${error.code}: ${clip(error.message, 2000)}.`, clip(error.hint ?? '', 1000)];
  return reason === null ? [] : [`${clip(reason, 1000)}.`];
}
