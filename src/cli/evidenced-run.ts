import { type RunEvidence, runForEvidence, verdictWithEvidence } from '../audit/package/pack-run.ts';
import { exitCodeFor } from '../contracts/verdict.ts';
import type { RunOutcome } from '../evaluation/run-outcome.ts';
import { isWorldGateError } from '../foundation/errors.ts';
import type { RunRow } from '../runs/list-runs.ts';
import type { Options } from './commands.ts';
import type { CliContext, CommandResult } from './context.ts';
import { failOnOption, resolvePath, runResult } from './outcome.ts';

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
  const { evidence, ...outcome } = await runForEvidence(run, {
    output: resolvePath(context, output),
    now: context.now,
    installation: context.installation,
  });
  end();
  return withEvidence(
    runResult(context, outcome, options),
    { outcome, evidence: evidence! },
    output,
    options,
  );
}

/** What is said of the evidence beside the run; the worse of both verdicts decides. */
function withEvidence(
  result: CommandResult,
  { outcome, evidence }: { outcome: RunOutcome; evidence: RunEvidence },
  output: string,
  options: Options,
): CommandResult {
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
  const verdict = verdictWithEvidence(outcome.report.verdict, evidence);
  const isWorse = verdict !== outcome.report.verdict;
  return {
    ...result,
    exitCode: isWorse ? exitCodeFor(verdict, failOnOption(options)) : result.exitCode,
    data: {
      ...row,
      verdict,
      package_path: output,
      package_digest: digest,
      claim: { outcome: found.outcome, verdict: found.verdict, grade: found.grade.grade },
    },
    text: said([
      ...(isWorse ? [`claim: ${found.sentence} This is worse than what the gates say, and decides.`] : []),
      `package: ${output} (grade ${found.grade.grade})`,
      `digest: ${digest}`,
      found.not_for_proof ? 'not for proof: it rests on a mock' : `next: worldgate audit sign ${output}`,
    ]),
  };
}
