import { type Report, report } from '../contracts/report.ts';
import { sha256 } from '../foundation/digest.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { parseJson } from '../foundation/json.ts';
import { decodeText } from '../foundation/read-text.ts';
import { readBelow } from '../foundation/safe-path.ts';
import { parseWith } from '../foundation/schema.ts';
import { readManifest, requireWhole } from '../runs/read-run.ts';
import { readPlannedRun } from './plan-agreement.ts';

const REPORT = 'reports/report.json';
const MAX_REPORT_BYTES = 64 * 1024 * 1024;

/**
 * The report that a run wrote when it ended. It is worth what its run is: one whose results were edited is refused, as
 * `gate` does.
 * @param folder absolute
 * @throws WorldGateError `run-unfinished`, `run-tampered`, `run-invalid`
 */
export function readStoredReport(folder: string): Report {
  const manifest = readManifest(folder);
  requireWhole(manifest);
  if (manifest.state === 'completed') readPlannedRun(folder);
  const listed = manifest.artifacts.find(({ path }) => path === REPORT);
  if (listed === undefined) {
    throw new WorldGateError(
      'run-unfinished',
      `run ${manifest.run_id} is ${manifest.state}: it has no report`,
      {
        hint: `finish it with \`worldgate eval --resume ${manifest.run_id}\``,
      },
    );
  }
  const bytes = readBelow(folder, REPORT, { maxBytes: MAX_REPORT_BYTES });
  if (sha256(bytes) !== listed.digest) {
    throw new WorldGateError('run-tampered', `${REPORT} is not what the run wrote`, {
      hint: 'it was edited or damaged after the run; `worldgate gate RUN` decides again from the results',
    });
  }
  const stored = parseWith(report, parseJson(decodeText(bytes, REPORT), REPORT), {
    file: REPORT,
    code: 'run-invalid',
  });
  if (stored.verdict !== manifest.verdict || stored.result_digest !== manifest.result_digest) {
    throw new WorldGateError('run-tampered', `${REPORT} and the manifest disagree about the result`, {
      hint: 'files of the run were edited after it ended: run the evaluation again',
    });
  }
  return stored;
}
