import { join } from 'node:path';
import type { Report } from '../contracts/report.ts';
import { exitCodeFor, type FailOn, type Verdict, verdictRow } from '../contracts/verdict.ts';
import type { RunOutcome } from '../evaluation/run-outcome.ts';
import { isWorldGateError, messageOf } from '../foundation/errors.ts';
import { type PublishRequest, publishRun } from '../github/publish.ts';
import { appendSummary } from '../github/summary.ts';
import { clip } from '../reports/plain.ts';
import type { Door } from './door.ts';

/** Exit code of a caller's mistake. */
const MISTAKE = 2;

/** Exit code of a process that was interrupted. */
const INTERRUPTED = 130;

export interface FinishOptions {
  failOn: FailOn;
  comment: Pick<NonNullable<PublishRequest['comment']>, 'mode' | 'token'> | null;
  upload: boolean;
}

/**
 * Tells the runner how a run ended: outputs first, then annotations, upload, summary and comment, and the exit code
 * last. Nothing after the outputs can change the verdict.
 *
 * @returns the exit code of the step
 */
export async function finish(door: Door, outcome: RunOutcome, options: FinishOptions): Promise<number> {
  const { host, signal } = door;
  const { manifest, report, runDir, reportJson, failure } = outcome;
  const decided = isWorldGateError(failure) ? failure.exitCode : exitCodeFor(report.verdict, options.failOn);
  const exitCode = signal.aborted ? INTERRUPTED : decided;
  host.output('verdict', report.verdict);
  host.output('run-id', report.run_id);
  host.output('run-manifest', join(runDir, 'run_manifest.json'));
  host.output('result-digest', report.result_digest ?? '');
  host.output('report-json', reportJson);

  const publication = await publishRun({
    report,
    manifest,
    runDir,
    context: door.context,
    summaryPath: door.env.GITHUB_STEP_SUMMARY || null,
    // A cancelled step has about ten seconds left.
    upload: options.upload && !signal.aborted ? {} : null,
    comment: options.comment === null || signal.aborted ? null : { ...options.comment, exitCode },
    clock: door.clock,
    redact: door.redact,
  });
  if (options.upload) host.output('artifact-name', publication.artifactName ?? '');
  if (options.comment !== null) host.output('comment-url', publication.commentUrl ?? '');

  const closing = closingWords(report, options.failOn, exitCode);
  // Where no gate says why the step fails, the step itself does.
  if (exitCode !== 0 && !publication.annotations.some(({ level }) => level === 'error')) {
    host.annotate({ level: 'error', ...closing });
  }
  for (const annotation of publication.annotations) host.annotate(annotation);
  for (const message of publication.warnings) {
    host.annotate({ level: 'warning', title: 'WorldGate', message });
  }
  const { emoji, words } = endWords(report.verdict, exitCode);
  host.say([
    ...publication.notes,
    `${emoji} ${words} (run ${report.run_id})`,
    ...(exitCode === 0 ? [] : [closing.message]),
  ]);
  return exitCode;
}

/** An error verdict by whose turn it is: what the caller got wrong is not something that broke. */
function endWords(verdict: Verdict, exitCode: number): { emoji: string; words: string } {
  if (verdict !== 'error') return verdictRow(verdict);
  if (exitCode === MISTAKE) return { emoji: '✋', words: 'Not run: the input is wrong' };
  if (exitCode === INTERRUPTED) return { emoji: '✋', words: 'Not run to its end: it was cancelled' };
  return verdictRow('error');
}

function closingWords(report: Report, failOn: FailOn, exitCode: number): { title: string; message: string } {
  const title = `WorldGate: ${clip(report.preset.name, 100)}`;
  if (exitCode === INTERRUPTED) return { title, message: 'The run was cancelled before it ended.' };
  const parts = [`${endWords(report.verdict, exitCode).words}.`];
  if (report.error !== null) {
    parts.push(
      `${report.error.code}: ${clip(report.error.message, 2000)}.`,
      clip(report.error.hint ?? '', 1000),
    );
  } else if (report.reason !== null) {
    parts.push(`${clip(report.reason, 1000)}.`);
  }
  if (report.verdict !== 'error') parts.push(`The step fails because of \`fail-on: ${failOn}\`.`);
  return { title, message: parts.filter((part) => part !== '').join(' ') };
}

/**
 * Ends an action that could not produce a run. A foreseen failure shows its code and the first thing to try; any
 * other exception is a bug and keeps its stack. The verdict is `error`: that is never the same as a failed gate.
 *
 * @returns the exit code of the step
 */
export function finishBroken(door: Door, outputs: readonly string[], error: unknown): number {
  const { host } = door;
  for (const name of outputs) host.output(name, name === 'verdict' ? ('error' satisfies Verdict) : '');
  const message = clip(door.redact(messageOf(error)), 3000);
  const foreseen = isWorldGateError(error);
  const code = foreseen ? error.code : 'internal-error';
  const hint = foreseen
    ? (error.hint ?? '')
    : 'This is a bug of WorldGate: please report it with the log of this step.';
  const exitCode = foreseen ? error.exitCode : 4;
  const text = `${code}: ${message}${hint === '' ? '' : ` — ${hint}`}`;
  const title = exitCode === MISTAKE ? 'WorldGate: the input is wrong' : 'WorldGate could not run';
  host.annotate({ level: 'error', title, message: text });
  if (!foreseen && error instanceof Error) host.say([door.redact(error.stack ?? '')]);
  const summaryPath = door.env.GITHUB_STEP_SUMMARY;
  if (summaryPath) {
    try {
      const { emoji, words } = endWords('error', exitCode);
      appendSummary(summaryPath, `### ${emoji} WorldGate: ${words}\n\n    ${text}\n`);
    } catch (cause) {
      host.annotate({ level: 'warning', title: 'WorldGate', message: `No job summary: ${messageOf(cause)}` });
    }
  }
  return exitCode;
}
