import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { type Report, report as reportSchema } from '../contracts/report.ts';
import { exitCodeFor } from '../contracts/verdict.ts';
import { readJson } from '../foundation/json.ts';
import { parseWith } from '../foundation/schema.ts';
import { showOnGitHub } from '../github/show-on-github.ts';
import { runExhibit } from '../reports/exhibit.ts';
import type { SectionEvidence } from '../reports/section-details.ts';
import { type Door, workingDirectory } from './door.ts';
import { readInputs } from './inputs.ts';
import { surfacesOf } from './surface-inputs.ts';

export const COMMENT_OUTPUTS = ['verdict', 'comment-url', 'check-url'] as const;

/** A report holds one row per gate, task and seed group. */
const MAX_REPORT_BYTES = 32 * 1024 * 1024;

export interface ClaimRequest {
  /** Absolute folder that may be a run. */
  runDir: string;
  /** Absolute folder for what is made on the way. */
  temporaryDir: string;
}

/** What a run gave as evidence, made again; `null` where it was to give none. */
export type ClaimFeature = (
  request: ClaimRequest,
) => Promise<{ report: Report; evidence: SectionEvidence } | null>;

/**
 * Door of `actions/comment`: puts a report that exists into the pull request's comment. Fails only for the caller's
 * mistakes; what GitHub does not let it do is a warning. Returns the exit code.
 *
 * A run that made a claim besides its gates is never shown greener than its own step was: its evidence is made again, and
 * where that cannot be done nothing is shown.
 */
export async function commentDoor(door: Door, claimOf: ClaimFeature): Promise<number> {
  const { host } = door;
  const inputs = readInputs('comment', door.env);
  host.mask(inputs['github-token']);
  const folder = workingDirectory(door, inputs['working-directory']);
  const file =
    inputs['report-json'] === undefined
      ? join(resolve(folder, inputs['run-dir']!), 'reports', 'report.json')
      : resolve(folder, inputs['report-json']);
  const stored = parseWith(reportSchema, readJson(file, { maxBytes: MAX_REPORT_BYTES }), {
    file,
    code: 'report-invalid',
    hint: 'Name the `report.json` that `actions/run` wrote (its output `report-json`).',
  });
  const temporaryDir = door.env.RUNNER_TEMP || tmpdir();
  const claim = await claimOf({ runDir: dirname(dirname(file)), temporaryDir });
  // The run's own report is checked with its run; one of other gates is the caller's.
  const report = claim !== null && basename(file) === 'report.json' ? claim.report : stored;
  const exhibit = runExhibit(report, undefined, claim?.evidence);
  host.output('verdict', exhibit.verdict);
  const shown = await showOnGitHub({
    exhibit,
    links: { workflowRun: door.context.runUrl ?? undefined },
    mode: inputs.comment,
    surfaces: surfacesOf(inputs),
    exitCode: exitCodeFor(exhibit.verdict, 'failed'),
    context: door.context,
    token: inputs['github-token'],
    clock: door.clock,
    redact: door.redact,
  });
  host.say(shown.notes);
  for (const message of shown.warnings) host.annotate({ level: 'warning', title: 'WorldGate', message });
  host.output('comment-url', shown.url ?? '');
  host.output('check-url', shown.checkUrl ?? '');
  return 0;
}
