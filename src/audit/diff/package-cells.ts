import type { EpisodeResult } from '../../contracts/audit-input.ts';
import type { Claim } from '../../contracts/claim.ts';
import type { Evidence, MetricDecision } from '../../contracts/evidence.ts';
import type { Protocol } from '../../contracts/protocol.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { quoted } from '../../foundation/plain-value.ts';
import { CELL, CellTable, isSuccessRate } from '../decision/cell-table.ts';
import { metricCells } from '../decision/metric-cells.ts';

/** A package to compare. Its claim and protocol are in WorldGate's own form. */
export interface DiffPackage {
  /** What the reader calls it; no two are the same. */
  label: string;
  claim: Claim;
  protocol: Protocol;
  evidence: Evidence;
  /** Its `episode_results.jsonl`, from the first line, each time it is called. */
  episodes: () => Iterable<EpisodeResult>;
  /** Digest of each raw file that its episodes came from, by the name that they give. */
  files: ReadonlyMap<string, string>;
}

/** Of a cell without a result, and of a result whose file has no known digest. */
export const NO_FILE = -1;

/** The planned cells of a package, the seeds that their results record (NaN for none), and where these came from. */
export interface PackageCells {
  of: DiffPackage;
  table: CellTable;
  runSeeds: Float64Array;
  seeds: Float64Array;
  /** Index in `digests` of the file that the result of each cell came from, or `NO_FILE`. */
  files: Int32Array;
  digests: readonly string[];
}

/** Fills the cells again from the episodes, as the decision did. */
export function cellsOf(of: DiffPackage): PackageCells {
  const { claim, protocol } = of;
  const table = new CellTable(claim, protocol);
  const runSeeds = new Float64Array(table.planned).fill(Number.NaN);
  const seeds = new Float64Array(table.planned).fill(Number.NaN);
  const files = new Int32Array(table.planned).fill(NO_FILE);
  const digests = [...of.files.values()];
  const fileIndex = new Map([...of.files.keys()].map((file, index) => [file, index]));
  const handles = new Map<string, number>();
  const tasks = new Map(table.tasks.map((task, index) => [task, index]));
  const { execution } = protocol;
  const bySeed = execution.episodes_counted === 'per_task_and_seed';
  const seedIndex = new Map(execution.seeds.map((seed, index) => [seed, index]));
  for (const row of of.episodes()) {
    let handle = handles.get(row.task);
    if (handle === undefined) {
      handle = handles.size;
      handles.set(row.task, handle);
      table.task(handle, { suite: null, id: null, name: row.task });
    }
    const placement = table.add({
      task: handle,
      episode: row.episode,
      runSeed: row.run_seed ?? null,
      outcome: row.outcome ?? null,
      metrics: row.metrics,
    });
    if (placement === 'out_of_protocol') continue;
    const index = bySeed && row.run_seed !== undefined ? seedIndex.get(row.run_seed)! : 0;
    const perTask = bySeed ? execution.seeds.length : 1;
    const cell = (tasks.get(row.task)! * perTask + index) * execution.episodes_per_task + row.episode;
    if (row.run_seed !== undefined) runSeeds[cell] = row.run_seed;
    if (row.seed !== undefined) seeds[cell] = row.seed;
    files[cell] = fileIndex.get(row.file) ?? NO_FILE;
  }
  return { of, table, runSeeds, seeds, files, digests };
}

/** One metric of one package, cell by cell. */
export interface MetricValues {
  cells: PackageCells;
  decision: MetricDecision;
  /** Value of each planned cell as it counted in the decision; NaN where it did not count. */
  values: Float64Array;
  /** The same of the cells that were trials alone. */
  observed: Float64Array;
  /** Indices of the tasks that the metric is about, by name. */
  tasks: ReadonlyMap<string, number>;
  /** Sum and number of the values of trials. */
  trials: { k: number; n: number };
  /** Sum and number of all values that counted. */
  counted: { k: number; n: number };
  withoutResult: number;
}

/**
 * The values that the decision of a metric rested on.
 * @throws WorldGateError `package-tampered` where the episodes do not give the counts that were decided with
 */
export function metricValues(cells: PackageCells, decision: MetricDecision): MetricValues {
  const { table, of } = cells;
  const metric = of.claim.expected_metrics.find(({ name }) => name === decision.name)!;
  const about = new Set(metricCells(table, metric, decision.statistic).map(({ task }) => task));
  const column = isSuccessRate(metric) ? null : table.values.get(metric.name)!;
  const values = new Float64Array(table.planned).fill(Number.NaN);
  const trials = { k: 0, n: 0 };
  let withoutResult = 0;
  const tasks = new Map<string, number>();
  for (const [index, task] of table.tasks.entries()) {
    if (!about.has(task)) continue;
    tasks.set(task, index);
    for (let cell = index * table.width; cell < (index + 1) * table.width; cell++) {
      const value = cellValue(table.outcomes[cell]!, column === null ? null : column[cell]!);
      values[cell] = value;
      if (Number.isNaN(value)) withoutResult += 1;
      else {
        trials.k += value;
        trials.n += 1;
      }
    }
  }
  const observed = values.slice();
  const notRun = table.notRun();
  for (const index of tasks.values())
    imputeWorst(cells, metric, decision, { index, isStopped: notRun[index]! > 0 }, values);
  const counted = { k: 0, n: 0 };
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    counted.k += value;
    counted.n += 1;
  }
  requireSame(of, decision, counted);
  return { cells, decision, values, observed, tasks, trials, counted, withoutResult };
}

function cellValue(outcome: number, value: number | null): number {
  if (outcome === CELL.missing || outcome === CELL.notATrial) return Number.NaN;
  if (value !== null) return value;
  return outcome === CELL.success ? 1 : outcome === CELL.failure ? 0 : Number.NaN;
}

/**
 * Cells without a value count against the claim where the protocol says so: not those that a planned stop rule made
 * unnecessary, and for means and quantiles only where the claim bounds them.
 */
function imputeWorst(
  { table, of }: PackageCells,
  metric: Claim['expected_metrics'][number],
  { statistic }: MetricDecision,
  { index, isStopped }: { index: number; isStopped: boolean },
  values: Float64Array,
): void {
  const isUp = metric.operator === '>=';
  const worst =
    statistic === 'rate' ? (isUp ? 0 : 1) : statistic === 'sum' ? undefined : metric.bounds?.[isUp ? 0 : 1];
  if (worst === undefined || of.protocol.denominator === 'observed') return;
  const perSeed = of.protocol.execution.episodes_per_task;
  for (let start = index * table.width; start < (index + 1) * table.width; start += perSeed) {
    let end = start + perSeed;
    if (isStopped) while (end > start && table.outcomes[end - 1] === CELL.missing) end--;
    for (let cell = start; cell < end; cell++) if (Number.isNaN(values[cell]!)) values[cell] = worst;
  }
}

/** Whether the run could stop at any time, so that no fixed-sample test holds for it. */
export function isAnytime({ protocol, evidence }: DiffPackage): boolean {
  return protocol.stopping === 'savi' || evidence.stopping.rule === 'savi';
}

function requireSame(
  { label }: DiffPackage,
  decision: MetricDecision,
  found: { k: number; n: number },
): void {
  const { counts, statistic, name } = decision;
  const [said, is] =
    counts === null
      ? [`${decision.n}`, `${found.n}`]
      : [`${counts.succeeded} of ${counts.episodes}`, `${found.k} of ${found.n}`];
  if (said === is || statistic === 'sum') return;
  throw new WorldGateError(
    'package-tampered',
    `${quoted(label)}: its episodes give ${is} for ${name}, and its evidence says ${said}`,
    { hint: '`worldgate evidence recompute` shows every difference' },
  );
}
