import type { EpisodeRecord } from '../../contracts/episode.ts';
import type { ComparisonRow } from '../../contracts/run-comparison.ts';
import { decideGates } from '../../gates/decide.ts';
import { holm } from '../../statistics/multiplicity.ts';
import type { StoredRun } from '../read-run.ts';
import { type ComparisonOptions, points, rowOf, shareState } from './row.ts';

/**
 * One row for each task of either run, decided as a `no_regression` gate decides: paired by seed with the exact McNemar
 * test, else Barnard's with Newcombe's interval, the p-values of each direction adjusted by Holm over the tasks. Where
 * either run could stop early, each task is decided by betting at alpha over the number of tasks, for ever.
 */
export function taskRows(
  candidate: StoredRun,
  baseline: StoredRun,
  options: ComparisonOptions,
): ComparisonRow[] {
  const [own, other] = [tasksOf(candidate), tasksOf(baseline)];
  const common = own.filter((task) => other.includes(task));
  const decided = common.map((task) => decideTask(task, candidate, baseline, options, common.length));
  const rows = adjusted(decided, options);
  const onlyOne = [...own, ...other].filter((task) => !common.includes(task));
  return [...rows, ...onlyOne.map((task) => lonelyRow(task, candidate, baseline))];
}

export function tasksOf({ header }: StoredRun): string[] {
  return header?.tasks.map(({ name }) => name) ?? [];
}

function stopOf({ header }: StoredRun) {
  return header?.plan.stop.rule ?? 'fixed';
}

interface DecidedTask {
  row: ComparisonRow;
  anytime: boolean;
  /** Every episode of the task is the same in both runs, step for step. */
  identical: boolean;
  verdict: 'passed' | 'failed' | 'other';
}

/** The episodes of one task, counted as a plan of their own. */
function ofTask(records: readonly EpisodeRecord[], task: string): EpisodeRecord[] {
  return records
    .filter((record) => record.task === task)
    .toSorted((a, b) => a.episode - b.episode)
    .map((record, episode) => ({ ...record, episode }));
}

function decideTask(
  task: string,
  candidate: StoredRun,
  baseline: StoredRun,
  { alpha, rateMargin }: ComparisonOptions,
  tasks: number,
): DecidedTask {
  const [records, others] = [ofTask(candidate.records, task), ofTask(baseline.records, task)];
  const anytime = stopOf(candidate) === 'savi' || stopOf(baseline) === 'savi';
  const [result] = decideGates({
    gates: [
      {
        kind: 'no_regression',
        name: 'comparison',
        of: 'success_rate',
        optional: false,
        margin: 0,
        // A sequence is watched at one level only, so the tasks share the error among them.
        alpha: anytime ? alpha / tasks : alpha,
      },
    ],
    stop: stopOf(candidate),
    tasks: [task],
    planned: Math.max(
      records.length,
      Math.floor((candidate.header?.plan.episodes ?? 0) / tasksOf(candidate).length),
    ),
    expected: records.length,
    records,
    measurements: null,
    baseline: { records: others, measurements: null, stop: stopOf(baseline) },
    mock: false,
  });
  const change = result!.change;
  const row = rowOf({
    operation: task,
    provider: null,
    metric: 'success_rate',
    baseline: armOf(others),
    candidate: armOf(records),
    change: change?.difference ?? null,
    interval: result!.interval,
    level: result!.level,
    n: result!.n,
    paired: change?.paired ?? false,
    p_value: change?.p_value ?? (change?.e_value == null ? null : Math.min(1, 1 / change.e_value)),
    adjusted: anytime && tasks > 1 ? 'bonferroni' : null,
    margin: rateMargin,
    method: result!.method,
    sentence: result!.sentence,
  });
  const verdict = result!.verdict === 'passed' || result!.verdict === 'failed' ? result!.verdict : 'other';
  return { row, anytime, identical: areIdentical(records, others), verdict };
}

function armOf(records: readonly EpisodeRecord[]): ComparisonRow['baseline'] {
  const n = records.length;
  return { value: n === 0 ? null : records.filter(({ success }) => success).length / n, n };
}

function areIdentical(a: readonly EpisodeRecord[], b: readonly EpisodeRecord[]): boolean {
  const bySeed = new Map(b.map((record) => [record.seed, record]));
  return (
    a.length > 0 &&
    a.length === b.length &&
    a.every(({ seed, success, trajectory_digest: digest }) => {
      const other = bySeed.get(seed);
      return other?.trajectory_digest === digest && other.success === success;
    })
  );
}

function adjusted(decided: readonly DecidedTask[], options: ComparisonOptions): ComparisonRow[] {
  const directed = (sign: 1 | -1) =>
    holm(decided.map(({ row }) => (Math.sign(row.change ?? 0) === sign ? (row.p_value ?? 1) : 1)));
  const [losses, gains] = [directed(-1), directed(1)];
  return decided.map(({ row, anytime, identical, verdict }, i) => {
    const lost = (row.change ?? 0) < 0;
    const holmP = lost ? losses[i]! : gains[i]!;
    const regressed = anytime ? verdict === 'failed' : lost && holmP <= options.alpha;
    const improved = anytime
      ? verdict === 'passed' && (row.change ?? 0) !== 0
      : !lost && holmP <= options.alpha;
    const state = identical
      ? 'no_change_shown'
      : shareState(regressed, improved, row.interval[0], options.rateMargin);
    const several = decided.length > 1;
    return {
      ...row,
      p_adjusted: anytime || row.p_value === null ? null : holmP,
      adjusted: anytime ? row.adjusted : several && row.p_value !== null ? 'holm' : null,
      method: identical ? 'identical-episodes' : row.method,
      state,
      sentence: sentenceOf(row, state, identical, options),
    };
  });
}

function sentenceOf(
  row: ComparisonRow,
  state: ComparisonRow['state'],
  identical: boolean,
  { rateMargin }: ComparisonOptions,
): string {
  if (identical)
    return `Each of the ${row.n || row.candidate.n} episodes is the same in both runs, step for step.`;
  if (row.change === null) return row.sentence;
  const what = `${points(row.change)} over ${row.n} ${row.paired ? 'pairs of the same seed' : 'episodes of each run'}`;
  const margin = points(rateMargin).replace('+', '');
  switch (state) {
    case 'regressed':
      return `A loss is shown: ${what}.`;
    case 'improved':
      return `A gain is shown: ${what}.`;
    case 'no_change_shown':
      return `No change is shown (${what}), and a loss of more than ${margin} is ruled out.`;
    default:
      return `No change is shown (${what}), but a loss of more than ${margin} is not ruled out: more episodes may decide it.`;
  }
}

function lonelyRow(task: string, candidate: StoredRun, baseline: StoredRun): ComparisonRow {
  const [records, others] = [ofTask(candidate.records, task), ofTask(baseline.records, task)];
  const where = records.length > 0 ? 'the candidate' : 'the baseline';
  return rowOf({
    operation: task,
    provider: null,
    metric: 'success_rate',
    baseline: armOf(others),
    candidate: armOf(records),
    state: 'not_comparable',
    sentence: `Only ${where} has this task.`,
  });
}
