import type { EpisodeRecord } from '../contracts/episode.ts';
import { canonicalJson } from '../foundation/canonical-json.ts';
import { keyPath } from '../foundation/plain-value.ts';
import type { StoredRun } from './read-run.ts';

/** Outcomes of two runs, counted. `a` is the first run named, `b` the second. */
export interface OutcomeRow {
  task: string;
  a: { episodes: number; succeeded: number };
  b: { episodes: number; succeeded: number };
  /** Episodes of the same task and seed in both runs. */
  pairs: { both: number; only_a: number; only_b: number; neither: number; identical: number };
}

export interface MetricRow {
  metric: string;
  /** Means over the episodes in which the metric is defined; `null` where there are none. */
  a: number | null;
  b: number | null;
}

export interface RunComparison {
  a: string;
  b: string;
  /** True when both runs played exactly the same tasks and seeds. */
  paired: boolean;
  /** By task, in the order of `a`; the last row, called `all`, sums them up where there are several. */
  outcomes: OutcomeRow[];
  metrics: MetricRow[];
  /** First episodes, in plan order, that one run won and the other lost. */
  flipped: { task: string; seed: number; won_by: 'a' | 'b' }[];
  /** What differs in what was run, as key paths of the result header, such as `policy.digest`. */
  differences: string[];
}

const FLIPPED_SHOWN = 20;

/** Lays two runs side by side: data only, no verdict (that is the business of gates). O(episodes). */
export function compareRuns(a: StoredRun, b: StoredRun): RunComparison {
  const ofB = new Map(b.records.map((record) => [cellOf(record), record]));
  const rows = new Map<string, OutcomeRow>();
  const rowOf = (task: string): OutcomeRow => {
    const row = rows.get(task) ?? emptyRow(task);
    rows.set(task, row);
    return row;
  };
  const flipped: RunComparison['flipped'] = [];
  let pairs = 0;
  for (const record of a.records) {
    const row = rowOf(record.task);
    row.a.episodes += 1;
    row.a.succeeded += Number(record.success);
    const other = ofB.get(cellOf(record));
    if (other === undefined) continue;
    pairs += 1;
    row.pairs.identical += Number(record.trajectory_digest === other.trajectory_digest);
    if (record.success === other.success) row.pairs[record.success ? 'both' : 'neither'] += 1;
    else {
      row.pairs[record.success ? 'only_a' : 'only_b'] += 1;
      if (flipped.length < FLIPPED_SHOWN) {
        flipped.push({ task: record.task, seed: record.seed, won_by: record.success ? 'a' : 'b' });
      }
    }
  }
  for (const record of b.records) {
    const row = rowOf(record.task);
    row.b.episodes += 1;
    row.b.succeeded += Number(record.success);
  }
  const outcomes = [...rows.values()];
  if (outcomes.length > 1) outcomes.push(sumOf(outcomes));
  return {
    a: a.manifest.run_id,
    b: b.manifest.run_id,
    paired: pairs > 0 && pairs === a.records.length && pairs === b.records.length,
    outcomes,
    metrics: metricRows(a.records, b.records),
    flipped,
    differences: differingKeys(a.header, b.header),
  };
}

function cellOf({ task, seed }: EpisodeRecord): string {
  return `${seed} ${task}`;
}

function emptyRow(task: string): OutcomeRow {
  return {
    task,
    a: { episodes: 0, succeeded: 0 },
    b: { episodes: 0, succeeded: 0 },
    pairs: { both: 0, only_a: 0, only_b: 0, neither: 0, identical: 0 },
  };
}

function sumOf(rows: readonly OutcomeRow[]): OutcomeRow {
  const sum = emptyRow('all');
  for (const row of rows) {
    for (const arm of ['a', 'b'] as const) {
      sum[arm].episodes += row[arm].episodes;
      sum[arm].succeeded += row[arm].succeeded;
    }
    for (const key of ['both', 'only_a', 'only_b', 'neither', 'identical'] as const) {
      sum.pairs[key] += row.pairs[key];
    }
  }
  return sum;
}

function metricRows(a: readonly EpisodeRecord[], b: readonly EpisodeRecord[]): MetricRow[] {
  const meansA = metricMeans(a);
  const meansB = metricMeans(b);
  const names = [...new Set([...meansA.keys(), ...meansB.keys()])].sort();
  return names.map((metric) => ({
    metric,
    a: meansA.get(metric) ?? null,
    b: meansB.get(metric) ?? null,
  }));
}

function metricMeans(records: readonly EpisodeRecord[]): Map<string, number | null> {
  const sums = new Map<string, { sum: number; count: number }>();
  for (const { metrics } of records) {
    for (const [name, value] of Object.entries(metrics)) {
      const entry = sums.get(name) ?? { sum: 0, count: 0 };
      if (value !== null) {
        entry.sum += value;
        entry.count += 1;
      }
      sums.set(name, entry);
    }
  }
  return new Map([...sums].map(([name, { sum, count }]) => [name, count === 0 ? null : sum / count]));
}

/** Key paths at which two JSON values differ; a missing key differs as a whole. */
export function differingKeys(a: unknown, b: unknown, path: readonly PropertyKey[] = []): string[] {
  const bothMappings = isContainer(a) && isContainer(b) && Array.isArray(a) === Array.isArray(b);
  if (!bothMappings) {
    const same = canonicalJson(a ?? null) === canonicalJson(b ?? null);
    return same ? [] : [keyPath(path) || 'everything'];
  }
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return keys.flatMap((key) =>
    differingKeys(a[key], b[key], [...path, Array.isArray(a) ? Number(key) : key]),
  );
}

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
