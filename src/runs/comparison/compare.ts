import type { ChangeState, ComparisonRow, RunComparisonReport } from '../../contracts/run-comparison.ts';
import { CHANGE_STATES } from '../../contracts/run-comparison.ts';
import type { Verdict } from '../../contracts/verdict.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { COMPARISON_BOUNDARY } from '../../reports/boundaries.ts';
import { LARGEST_RANKED_GROUP } from '../../statistics/rank-sum-ratio.ts';
import { compareRuns, differingKeys } from '../compare-runs.ts';
import { benchmarkRows } from './benchmark-rows.ts';
import { budgetRow, operationRows, scenarioRows } from './forge-rows.ts';
import type { ComparisonOptions } from './row.ts';
import type { ForgeSide, OwnSide, Side } from './side.ts';
import { taskRows, tasksOf } from './task-rows.ts';

export const COMPARISON_DEFAULTS: ComparisonOptions = { alpha: 0.05, rateMargin: 0.05, latencyMargin: 0.1 };

/** Reasons that a refusal names. */
const MOST_REASONS = 10;

const VERDICTS: Record<ChangeState, Verdict> = {
  regressed: 'failed',
  inconclusive: 'inconclusive',
  not_comparable: 'skipped',
  improved: 'passed',
  no_change_shown: 'passed',
};

/**
 * Compares runs of one kind and one tool, row by row, with significance. The state of all is the worst of any row.
 * @throws WorldGateError `runs-not-comparable`, with each thing that keeps the runs from being compared, also where no row could
 * be
 */
export function compareSides(
  candidate: readonly Side[],
  baseline: readonly Side[],
  options: ComparisonOptions,
): RunComparisonReport {
  const { format, kind } = oneOf([...baseline, ...candidate]);
  const own = (sides: readonly Side[]) => sides as readonly OwnSide[];
  const forge = (sides: readonly Side[]) => sides as readonly ForgeSide[];
  const parts =
    format === 'worldgate'
      ? ownParts(own(candidate), own(baseline), kind, options)
      : forgeParts(forge(candidate), forge(baseline), kind, options);
  requireComparedRow(parts.rows);
  const state = worstState(parts.rows);
  return {
    schema_version: 'worldgate.run_comparison.v1',
    kind,
    format,
    baseline: baseline.map(({ about }) => about),
    candidate: candidate.map(({ about }) => about),
    alpha: options.alpha,
    state,
    verdict: VERDICTS[state],
    ...parts,
    notes: [...parts.notes, ...mockNotes([...baseline, ...candidate])],
    boundary: COMPARISON_BOUNDARY[format],
  };
}

/** Where nothing that was measured stands on both sides, nothing was compared: no state and no exit code may look like an answer. */
function requireComparedRow(rows: readonly ComparisonRow[]): void {
  const measured = rows.filter(({ metric }) => metric !== 'budget');
  if (rows.some(({ state }) => state === 'regressed')) return;
  if (measured.some(({ state }) => state !== 'not_comparable')) return;
  const why = measured.map((row) => `${row.provider ?? ''} ${row.operation}: ${row.sentence}`.trim());
  const more = why.length > MOST_REASONS ? [`and ${why.length - MOST_REASONS} more`] : [];
  throw notComparable(
    why.length === 0 ? ['neither side measured anything'] : [...why.slice(0, MOST_REASONS), ...more],
  );
}

/** Nothing that could be compared is no agreement. */
function worstState(rows: readonly ComparisonRow[]): ChangeState {
  return CHANGE_STATES.find((state) => rows.some((row) => row.state === state)) ?? 'not_comparable';
}

function oneOf(sides: readonly Side[]): Pick<Side, 'format' | 'kind'> {
  const names = [...new Set(sides.map(({ format, kind }) => `${kind} of ${format}`))];
  if (names.length > 1) throw notComparable([`kinds are mixed: ${names.join(', ')}`]);
  return sides[0]!;
}

function notComparable(problems: readonly string[]): WorldGateError {
  return new WorldGateError(
    'runs-not-comparable',
    ['the runs cannot be compared', ...problems.map((problem) => `- ${problem}`)].join('\n'),
    { hint: 'Compare runs in which the same was measured: the same kind, tasks, inputs and calls.' },
  );
}

type Parts = Pick<RunComparisonReport, 'rows' | 'differences' | 'digests' | 'flipped' | 'notes'>;

function ownParts(
  candidate: readonly OwnSide[],
  baseline: readonly OwnSide[],
  kind: Side['kind'],
  options: ComparisonOptions,
): Parts {
  requireSame(candidate, baseline, kind);
  const [a, b] = [candidate[0]!.run, baseline[0]!.run];
  const digests = [digestRow('result_digest', b.manifest.result_digest, a.manifest.result_digest)];
  if (kind === 'benchmark') {
    const differences = [
      ...new Set(
        [...candidate, ...baseline].flatMap((side) =>
          differingKeys(side.run.manifest.inputs, b.manifest.inputs),
        ),
      ),
    ];
    return {
      rows: benchmarkRows(candidate, baseline, options),
      differences,
      digests: [],
      flipped: [],
      notes: [],
    };
  }
  const { flipped, differences } = compareRuns(a, b);
  const rules = [baseline[0]!, candidate[0]!].map(({ about }) => about.stop_rule);
  return {
    rows: taskRows(a, b, options),
    differences,
    digests,
    flipped: flipped.map(({ task, seed, won_by: winner }) => ({
      task,
      seed,
      won_by: winner === 'a' ? 'candidate' : 'baseline',
    })),
    notes: rules.includes('savi')
      ? [
          `A run could stop early (stop rules: baseline ${rules[0]}, candidate ${rules[1]}), so every task is decided by betting, which holds at any stopping time.`,
        ]
      : [],
  };
}

function digestRow(
  what: string,
  baseline: string | null,
  candidate: string | null,
): Parts['digests'][number] {
  const asDigest = (value: string | null) =>
    value !== null && /^sha256:[0-9a-f]{64}$/.test(value) ? (value as `sha256:${string}`) : null;
  const [before, after] = [asDigest(baseline), asDigest(candidate)];
  const state = before === null || after === null ? 'unknown' : before === after ? 'same' : 'changed';
  return { what, baseline: before, candidate: after, state };
}

function requireSame(candidate: readonly OwnSide[], baseline: readonly OwnSide[], kind: Side['kind']): void {
  const all = [...baseline, ...candidate];
  const problems: string[] = [];
  if (kind === 'eval' && all.length > 2) {
    problems.push(
      'evaluations are compared one with one: their seeds are the samples, and runs of the same seeds are the same run again',
    );
  }
  for (const group of [baseline, candidate]) problems.push(...repeated(group));
  if (Math.max(baseline.length, candidate.length) > LARGEST_RANKED_GROUP) {
    problems.push(`more than ${LARGEST_RANKED_GROUP} runs on a side`);
  }
  const [first, ...others] = all;
  for (const other of others) problems.push(...differing(first!, other));
  if (problems.length > 0) throw notComparable([...new Set(problems)]);
}

function repeated(sides: readonly Side[]): string[] {
  const seen = new Set<string>();
  return sides.flatMap(({ about: { run }, identity }) => {
    if (seen.has(identity)) return [`${run} is on one side twice, and would count as two`];
    seen.add(identity);
    return [];
  });
}

function differing(a: OwnSide, b: OwnSide): string[] {
  const problems: string[] = [];
  const [first, second] = [a.run.manifest, b.run.manifest];
  const theirs = new Map(second.inputs.tasks.map((task) => [task.name, task]));
  const common = first.inputs.tasks.filter(({ name }) => theirs.has(name));
  if (common.length === 0 && first.inputs.tasks.length + second.inputs.tasks.length > 0) {
    problems.push(`no task in common: ${tasksText(a)} and ${tasksText(b)}`);
  }
  for (const task of common) {
    const other = theirs.get(task.name)!;
    if (task.digest !== other.digest) problems.push(`task ${task.name} is not the same file in both`);
    else if (task.world_digest !== other.world_digest)
      problems.push(`the world of task ${task.name} is not the same in both`);
  }
  if (a.kind === 'benchmark') {
    if (first.preset.name !== second.preset.name) {
      problems.push(`presets: ${first.preset.name} and ${second.preset.name}`);
    }
    if (first.engine !== second.engine) problems.push(`engines: ${first.engine} and ${second.engine}`);
    if (JSON.stringify(a.calls) !== JSON.stringify(b.calls)) {
      problems.push(`calls: ${callsText(a)} and ${callsText(b)}`);
    }
  }
  return problems;
}

function tasksText({ run }: OwnSide): string {
  const names = tasksOf(run);
  return names.length === 0 ? run.manifest.inputs.tasks.map(({ name }) => name).join(', ') : names.join(', ');
}

function callsText({ calls }: OwnSide): string {
  return calls === null ? 'no plan' : `batch ${calls.batch} on ${calls.device}`;
}

function forgeParts(
  candidate: readonly ForgeSide[],
  baseline: readonly ForgeSide[],
  kind: Side['kind'],
  options: ComparisonOptions,
): Parts {
  const all = [...baseline, ...candidate];
  const problems = [...repeated(baseline), ...repeated(candidate)];
  const differs = (what: string, of: (side: ForgeSide) => string | null) => {
    const said = [...new Set(all.map(of).filter((value) => value !== null))];
    if (said.length > 1) problems.push(`${what}: ${said.join(' and ')}`);
  };
  differs('suites', ({ suite }) => suite);
  differs('input digests', ({ inputDigest }) => inputDigest);
  if (problems.length > 0) throw notComparable(problems);
  const versions = [...new Set(all.map(({ version }) => version))];
  const evaluations = (sides: readonly ForgeSide[]) => sides.filter((side) => side.kind === 'eval');
  const benchmarks = (sides: readonly ForgeSide[]) => sides.filter((side) => side.kind === 'benchmark');
  const rows =
    kind === 'eval'
      ? scenarioRows(evaluations(candidate), evaluations(baseline), options)
      : operationRows(benchmarks(candidate), benchmarks(baseline), options);
  const digests =
    kind === 'eval'
      ? [digestRow('result_digest', baseline[0]!.resultDigest, candidate[0]!.resultDigest)]
      : [];
  return {
    rows: [...rows, ...budgetRow(candidate, baseline)],
    differences: versions.length > 1 ? [`worldforge_version: ${versions.join(' and ')}`] : [],
    digests,
    flipped: [],
    notes:
      kind === 'benchmark'
        ? [
            'These reports do not say which machine they were made on: that it was the same is taken on trust.',
          ]
        : [],
  };
}

function mockNotes(sides: readonly Side[]): string[] {
  const mocks = sides.filter(({ about }) => about.not_for_proof).map(({ about }) => about.run);
  return mocks.length === 0 ? [] : [`Not for proof, as parts of them are mocks: ${mocks.join(', ')}.`];
}
