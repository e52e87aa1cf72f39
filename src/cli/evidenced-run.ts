import { replacedNotes } from '../audit/package/output-folder.ts';
import { type RunEvidence, runForEvidence, verdictWithEvidence } from '../audit/package/pack-run.ts';
import type { RunOutcome } from '../evaluation/run-outcome.ts';
import { isWorldGateError } from '../foundation/errors.ts';
import type { RunRow } from '../runs/list-runs.ts';
import type { Options } from './commands/command.ts';
import type { CliContext, CommandResult } from './context.ts';
import { signingNext } from './next-command.ts';
import { resolvePath } from './outcome.ts';
import { runResult } from './run-result.ts';

/**
 * A run and the package that it becomes, as one command's result.
 * @param output folder of the package, as the caller named it
 * @param end called when the run has ended, before anything is said of it
 */
export async function evidencedRun(
  context: CliContext,
  run: () => Promise<RunOutcome>,
  output: string,
  options: Options,
  end: () => void,
): Promise<CommandResult> {
  const {
    evidence,
    replaced = null,
    ...outcome
  } = await runForEvidence(run, {
    output: resolvePath(context, output),
    now: context.now,
    installation: context.installation,
  });
  end();
  const result = withEvidence(context, { outcome, evidence: evidence! }, output, options);
  const notes = replacedNotes(replaced);
  if (notes.length === 0) return result;
  return {
    ...result,
    data: { ...(result.data as RunRow), notes },
    text: [result.text, ...notes.map((note) => `note: ${note}`)].join('\n'),
  };
}

/** What is said of the evidence beside the run; the worse of both verdicts decides. */
function withEvidence(
  context: CliContext,
  { outcome, evidence }: { outcome: RunOutcome; evidence: RunEvidence },
  output: string,
  options: Options,
): CommandResult {
  const result = runResult(context, decidedBy(outcome, evidence), options);
  const row = result.data as RunRow;
  const said = (lines: readonly string[]) => `${result.text}\n${lines.join('\n')}`;
  const none = { package_path: null, package_digest: null, claim: null };
  if (evidence.state === 'none') {
    return {
      ...result,
      data: { ...row, ...none },
      text: said([`no evidence: ${evidence.reason}`]),
    };
  }
  if (evidence.state === 'broken') {
    const { error } = evidence;
    if (!isWorldGateError(error)) throw error;
    const { code, message, hint = null } = error;
    return {
      exitCode: result.exitCode === 0 ? error.exitCode : result.exitCode,
      data: { ...row, ...none },
      text: said([`no evidence: ${message}`, ...(hint === null ? [] : [`hint: ${hint}`])]),
      errors: [...(result.errors ?? []), { code, message, hint }],
    };
  }
  const { evidence: found, digest } = evidence;
  return {
    ...result,
    data: {
      ...row,
      verdict: verdictWithEvidence(outcome.report.verdict, evidence),
      package_path: output,
      package_digest: digest,
      claim: { outcome: found.outcome, verdict: found.verdict, grade: found.grade.grade },
    },
    text: said([
      `package: ${output} (grade ${found.grade.grade})`,
      `digest: ${digest}`,
      found.not_for_proof ? 'not for proof: it rests on a mock' : signingNext(context, output),
    ]),
  };
}

/** The run with the one verdict that counts, so that nothing above it says another one. */
function decidedBy(outcome: RunOutcome, evidence: RunEvidence): RunOutcome {
  const { report } = outcome;
  const verdict = verdictWithEvidence(report.verdict, evidence);
  if (evidence.state !== 'packed' || verdict === report.verdict) return outcome;
  const reasons = [report.reason, `The claim that the gates make decides: ${evidence.evidence.sentence}`];
  return { ...outcome, report: { ...report, verdict, reason: reasons.filter(Boolean).join(' ') } };
}
