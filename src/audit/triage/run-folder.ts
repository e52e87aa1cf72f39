import path from 'node:path';
import type { TriageCandidate, TriageReport } from '../../contracts/triage.ts';
import { makeFolder, writeFileAtomic } from '../../foundation/atomic-file.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { quoted } from '../../foundation/plain-value.ts';
import { isBelow } from '../../foundation/safe-path.ts';
import { didYouMean } from '../../foundation/suggest.ts';
import { redactValue } from '../../observability/redaction/index.ts';
import type { Importer } from '../importing/contract.ts';
import { customerReport } from './customer-report.ts';
import { triageFolder } from './triage-folder.ts';
import { requireAccepted, writeSelected } from './write-selected.ts';

export interface RunFolderRequest {
  /** Absolute paths. */
  from: string;
  /** The report for whoever runs this, as JSON; it stays private. */
  report: string | undefined;
  /** The report for those who handed the folder over, as Markdown. */
  customerReport: string | undefined;
  /** Id of the candidate whose episodes are wanted. */
  selectRun: string | undefined;
  /** Where `audit_input.json` goes. */
  output: string | undefined;
  /** Writes the reports only. */
  dryRun: boolean;
  /** All unless stated. */
  importers?: readonly Importer[];
}

export interface RunFolderOutcome {
  report: TriageReport;
  /** What was written for `--select-run`. */
  written: { output: string; episodes: number; candidate: TriageCandidate } | null;
}

/**
 * Triage of a folder that somebody left: reports first, then the audit input of the candidate that a person selected.
 * No candidate is ever chosen by itself, and the folder is not changed.
 * @throws WorldGateError `usage`, `output-invalid` for a file inside the folder, `candidate-unknown`,
 *   `candidate-refused`, and those of reading and writing; the reports are written before the selection is judged
 */
export async function runFolderTriage(request: RunFolderRequest): Promise<RunFolderOutcome> {
  const { from, selectRun, output, dryRun } = request;
  if (selectRun !== undefined && output === undefined && !dryRun) {
    throw new WorldGateError('usage', '--select-run needs --output', {
      hint: 'e.g. --output audit_input.json',
    });
  }
  for (const file of [request.report, request.customerReport, output]) {
    if (file !== undefined) requireOutside(from, file);
  }
  const triage = await triageFolder(from, request.importers);
  const candidate = triage.report.candidates.find(({ id }) => id === selectRun);
  const report: TriageReport = {
    ...triage.report,
    selection: candidate === undefined ? null : { candidate: candidate.id },
  };
  // Names of files may hold what should not be shown either.
  const shown = redactValue(report);
  writeReports(request, shown);
  if (candidate === undefined) {
    if (selectRun !== undefined) throw unknown(selectRun, report);
    if (output !== undefined && !dryRun) throw notSelected(report);
    return { report: shown, written: null };
  }
  requireAccepted(candidate);
  if (output === undefined || dryRun) return { report: shown, written: null };
  const episodes = await writeSelected(candidate, triage.drafts.get(candidate.id)!, output);
  return { report: shown, written: { output, episodes, candidate } };
}

function writeReports({ report, customerReport: customer }: RunFolderRequest, shown: TriageReport): void {
  const write = (file: string | undefined, text: () => string) => {
    if (file === undefined) return;
    makeFolder(path.dirname(file));
    writeFileAtomic(file, text());
  };
  write(report, () => `${JSON.stringify(shown, null, 2)}\n`);
  write(customer, () => customerReport(shown));
}

/** The folder stays as it was found. */
function requireOutside(from: string, file: string): void {
  if (!isBelow(from, file)) return;
  throw new WorldGateError('output-invalid', `${file} would be written into the folder that is looked at`, {
    hint: 'triage changes nothing there: name a file outside of it',
  });
}

function acceptedOf({ candidates }: TriageReport): string {
  const accepted = candidates.filter((candidate) => candidate.class === 'accepted');
  if (accepted.length === 0) return 'no candidate is accepted: the report names the reasons';
  const shown = accepted.slice(0, 10).map(({ id, label }) => `${id} (${quoted(label)})`);
  return `accepted: ${shown.join(', ')}${accepted.length > 10 ? ` and ${accepted.length - 10} more` : ''}`;
}

function unknown(id: string, report: TriageReport): WorldGateError {
  const ids = report.candidates.map((candidate) => candidate.id);
  return new WorldGateError(
    'candidate-unknown',
    `no candidate is called ${quoted(id)}${didYouMean(id, ids)}`,
    {
      hint: acceptedOf(report),
    },
  );
}

function notSelected(report: TriageReport): WorldGateError {
  return new WorldGateError('candidate-not-selected', 'nothing was written: no candidate is chosen for you', {
    hint: `name one with --select-run; ${acceptedOf(report)}`,
  });
}
