import { join } from 'node:path';
import type { Report } from '../contracts/report.ts';
import type { RunManifest } from '../contracts/run.ts';
import { exitCodeFor, type FailOn, type Verdict, verdictRow } from '../contracts/verdict.ts';
import { isWorldGateError, messageOf } from '../foundation/errors.ts';
import { type PublishRequest, publishRun } from '../github/publish.ts';
import { appendSummary } from '../github/summary.ts';
import { clip } from '../reports/plain.ts';
import type { Door } from './door.ts';

/** What evaluating, or deciding again, leaves behind. */
export interface RunOutcome {
  manifest: RunManifest;
  report: Report;
  /** Absolute path of the run's folder. */
  runDir: string;
}

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
  const { manifest, report, runDir } = outcome;
  const exitCode = signal.aborted ? INTERRUPTED : exitCodeFor(report.verdict, options.failOn);
  host.output('verdict', report.verdict);
  host.output('run-id', report.run_id);
  host.output('run-manifest', join(runDir, 'run_manifest.json'));
  host.output('result-digest', report.result_digest ?? '');
  host.output('report-json', join(runDir, 'reports', 'report.json'));

  const renderer = door.render(report);
  // The closing line counts as an error too, and must not be the one that is dropped.
  if (exitCode !== 0) host.annotate({ level: 'error', ...closingWords(report, options.failOn) });
  for (const annotation of renderer.annotations) host.annotate(annotation);

  const publication = await publishRun({
    report,
    manifest,
    runDir,
    renderer,
    context: door.context,
    summaryPath: door.env.GITHUB_STEP_SUMMARY || null,
    // A cancelled step has about ten seconds left.
    upload: options.upload && !signal.aborted ? {} : null,
    comment: options.comment === null || signal.aborted ? null : { ...options.comment, exitCode },
    clock: door.clock,
    redact: door.redact,
  });
  if (options.comment !== null) host.output('comment-url', publication.commentUrl ?? '');
  for (const message of publication.warnings)
    host.annotate({ level: 'warning', title: 'WorldGate', message });
  const { emoji, words } = verdictRow(report.verdict);
  host.say([...publication.notes, `${emoji} ${words} (run ${report.run_id})`]);
  return exitCode;
}

function closingWords(report: Report, failOn: FailOn): { title: string; message: string } {
  const { words } = verdictRow(report.verdict);
  const title = `WorldGate: ${clip(report.preset.name, 100)}`;
  if (report.error !== null) {
    const hint = report.error.hint === null ? '' : ` ${clip(report.error.hint, 1000)}`;
    return { title, message: `${words}. ${report.error.code}: ${clip(report.error.message, 2000)}.${hint}` };
  }
  const why = report.reason === null ? '' : ` ${clip(report.reason, 1000)}.`;
  return { title, message: `${words}.${why} The step fails because of \`fail-on: ${failOn}\`.` };
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
  const text = `${code}: ${message}${hint === '' ? '' : ` — ${hint}`}`;
  host.annotate({ level: 'error', title: 'WorldGate could not run', message: text });
  if (!foreseen && error instanceof Error) host.say([door.redact(error.stack ?? '')]);
  const summaryPath = door.env.GITHUB_STEP_SUMMARY;
  if (summaryPath) {
    try {
      const { emoji, words } = verdictRow('error');
      appendSummary(summaryPath, `### ${emoji} WorldGate: ${words}\n\n    ${text}\n`);
    } catch (cause) {
      host.annotate({ level: 'warning', title: 'WorldGate', message: `No job summary: ${messageOf(cause)}` });
    }
  }
  return foreseen ? error.exitCode : 4;
}
