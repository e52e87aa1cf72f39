import { join, resolve } from 'node:path';
import { report as reportSchema } from '../contracts/report.ts';
import { exitCodeFor } from '../contracts/verdict.ts';
import { readJson } from '../foundation/json.ts';
import { parseWith } from '../foundation/schema.ts';
import { warningText } from '../github/publish.ts';
import { commentOnPullRequest } from '../github/pull-request-comment.ts';
import { runExhibit } from '../reports/exhibit.ts';
import { type Door, workingDirectory } from './door.ts';
import { readInputs } from './inputs.ts';

export const COMMENT_OUTPUTS = ['verdict', 'comment-url'] as const;

/** A report holds one row per gate, task and seed group. */
const MAX_REPORT_BYTES = 32 * 1024 * 1024;

/**
 * Door of `actions/comment`: puts a report that exists into the pull request's comment. Fails only for the caller's
 * mistakes; what GitHub does not let it do is a warning. Returns the exit code.
 */
export async function commentDoor(door: Door): Promise<number> {
  const { host } = door;
  const inputs = readInputs('comment', door.env);
  host.mask(inputs['github-token']);
  const folder = workingDirectory(door, inputs['working-directory']);
  const file =
    inputs['report-json'] === undefined
      ? join(resolve(folder, inputs['run-dir']!), 'reports', 'report.json')
      : resolve(folder, inputs['report-json']);
  const report = parseWith(reportSchema, readJson(file, { maxBytes: MAX_REPORT_BYTES }), {
    file,
    code: 'report-invalid',
    hint: 'Name the `report.json` that `actions/run` wrote (its output `report-json`).',
  });
  host.output('verdict', report.verdict);
  let url: string | null = null;
  try {
    const outcome = await commentOnPullRequest({
      exhibit: runExhibit(report),
      links: { workflowRun: door.context.runUrl ?? undefined },
      mode: inputs.comment,
      exitCode: exitCodeFor(report.verdict, 'failed'),
      context: door.context,
      token: inputs['github-token'],
      clock: door.clock,
      redact: door.redact,
    });
    url = outcome.url;
    if (outcome.note !== null) host.say([outcome.note]);
  } catch (error) {
    const message = warningText('There is no comment', error, door.redact);
    host.annotate({ level: 'warning', title: 'WorldGate', message });
  }
  host.output('comment-url', url ?? '');
  return 0;
}
