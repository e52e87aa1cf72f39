import type { Measurements } from '../contracts/benchmark.ts';
import type { EpisodeRecord } from '../contracts/episode.ts';
import type { GpuGuard } from '../contracts/gpu-guard.ts';
import type { GroupRow, Report } from '../contracts/report.ts';
import type { Hardware, RunManifest } from '../contracts/run.ts';
import { alwaysValidP, betaBinomialLogE } from '../statistics/beta-binomial-e.ts';
import { mcnemarTwoSided } from '../statistics/mcnemar.ts';
import { holm } from '../statistics/multiplicity.ts';
import { boundaryOfRun } from './boundaries.ts';
import { formatBytes, formatCount } from './format.ts';
import { clip } from './plain.ts';

export interface BuildReportInput {
  manifest: RunManifest;
  presetTitle: string;
  /** Episodes that count, in plan order. */
  records: readonly EpisodeRecord[];
  /** Episodes of the baseline, of this job or of an earlier run; empty without one. */
  baselineRecords: readonly EpisodeRecord[];
  /** Of a benchmark; null otherwise. */
  measurements: Measurements | null;
}

/** As in `clean after 40 s: GPU 0 NVIDIA L4, …`. */
function guardLine({ state, detail, waited_s: waited }: GpuGuard): string {
  if (state === 'no-gpu') return detail;
  return `${state}${waited >= 1 ? ` after ${formatCount(Math.round(waited))} s` : ''}: ${detail}`;
}

/** Seed groups of a run with one task; fewer where a group would have under five episodes. */
const SEED_GROUPS = 10;
const FEWEST_PER_GROUP = 5;

/**
 * All that any rendering shows, from a finished run's files. A manifest that still says `running` is of a run that
 * was cut off: its verdict is `error`.
 */
export function buildReport(input: BuildReportInput): Report {
  const { manifest, measurements } = input;
  return {
    schema_version: 'worldgate.report.v1',
    run_id: manifest.run_id,
    preset: {
      name: manifest.preset.name,
      title: input.presetTitle,
      gates_overridden: manifest.preset.gates_overridden,
    },
    kind: manifest.kind,
    verdict: manifest.verdict ?? 'error',
    reason:
      manifest.reason ?? (manifest.verdict === null ? 'The run was cut off before it was decided.' : null),
    error: manifest.error,
    not_for_proof: manifest.not_for_proof,
    gates: manifest.gates,
    ...groupsOf(input),
    episodes: manifest.episodes,
    stop: manifest.stop,
    baseline: manifest.baseline,
    ...(manifest.baseline_choice !== undefined && { baseline_choice: manifest.baseline_choice }),
    latency: measurements?.policy ?? null,
    latency_baseline: measurements?.baseline ?? null,
    latency_ratio: measurements?.ratio ?? null,
    result_digest: manifest.result_digest,
    digest_reach: manifest.digest_reach,
    terminations: terminationCounts(input.records),
    reproduce: reproduceCommand(manifest),
    commit: manifest.commit,
    finished_at: manifest.finished_at,
    duration_s: manifest.duration_s,
    hardware: hardwareOf(manifest),
    ...(manifest.gpu_guard !== undefined && { gpu_guard: guardLine(manifest.gpu_guard) }),
    components: manifest.components,
    boundary: boundaryOfRun(manifest.kind),
  };
}

interface Group {
  label: string;
  records: EpisodeRecord[];
  baseline: EpisodeRecord[];
}

function groupsOf(input: BuildReportInput): Pick<Report, 'groups' | 'groups_by' | 'groups_method'> {
  const byTask = input.manifest.inputs.tasks.length > 1;
  const groups = byTask ? taskGroups(input) : seedGroups(input);
  const rows = groups.map(rowOf);
  const sequential = input.manifest.stop?.rule === 'savi';
  const paired = groups.map((group, index) => ({ group, row: rows[index]! })).filter(({ row }) => row.pairs);
  const adjusted = holm(
    paired.map(({ group, row }) => (sequential ? sequentialP(group) : fixedP(row.pairs!))),
  );
  paired.forEach(({ row }, index) => {
    row.p_adjusted = adjusted[index]!;
  });
  const test = sequential
    ? 'Beta-binomial e-process over the discordant pairs of a row, two-sided'
    : 'Exact McNemar test on the discordant pairs of a row, two-sided';
  return {
    groups: rows,
    groups_by: byTask ? 'task' : 'seeds',
    groups_method:
      paired.length === 0 ? null : `${test}; Holm-adjusted over ${formatCount(paired.length)} rows`,
  };
}

function taskGroups({ records, baselineRecords }: BuildReportInput): Group[] {
  const groups = new Map<string, Group>();
  for (const [list, side] of [
    [records, 'records'],
    [baselineRecords, 'baseline'],
  ] as const) {
    for (const record of list) {
      const group = groups.get(record.task) ?? { label: record.task, records: [], baseline: [] };
      group[side].push(record);
      groups.set(record.task, group);
    }
  }
  return [...groups.values()];
}

/** Equal blocks of the episodes that ran, in plan order; baseline episodes join the block that has their seed. */
function seedGroups({ records, baselineRecords }: BuildReportInput): Group[] {
  const count = Math.min(SEED_GROUPS, Math.floor(records.length / FEWEST_PER_GROUP));
  if (count < 2) return [];
  const groups: Group[] = [];
  const groupOfSeed = new Map<number, Group>();
  for (let i = 0; i < count; i++) {
    const block = records.slice(
      Math.floor((i * records.length) / count),
      Math.floor(((i + 1) * records.length) / count),
    );
    const group: Group = {
      label: `seeds ${block[0]!.seed}–${block.at(-1)!.seed}`,
      records: block,
      baseline: [],
    };
    for (const record of block) groupOfSeed.set(record.seed, group);
    groups.push(group);
  }
  for (const record of baselineRecords) groupOfSeed.get(record.seed)?.baseline.push(record);
  return groups;
}

/** Outcomes of this run and of the baseline for the seeds that both ran, in this run's order. */
function pairsOf(group: Group): [mine: boolean, theirs: boolean][] {
  const outcomes = new Map(group.baseline.map((record) => [record.seed, record.success]));
  return group.records.flatMap((record): [boolean, boolean][] => {
    const theirs = outcomes.get(record.seed);
    return theirs === undefined ? [] : [[record.success, theirs]];
  });
}

function rowOf(group: Group): GroupRow {
  const pairs: [number, number, number, number] = [0, 0, 0, 0];
  for (const [mine, theirs] of pairsOf(group)) pairs[mine ? (theirs ? 0 : 1) : theirs ? 2 : 3]++;
  return {
    label: group.label,
    episodes: group.records.length,
    succeeded: succeeded(group.records),
    baseline_episodes: group.baseline.length,
    baseline_succeeded: succeeded(group.baseline),
    pairs: pairs.some((count) => count > 0) ? pairs : null,
    p_adjusted: null,
  };
}

function succeeded(records: readonly EpisodeRecord[]): number {
  return records.filter((record) => record.success).length;
}

function fixedP([, onlyThis, onlyBaseline]: readonly [number, number, number, number]): number {
  return mcnemarTwoSided(onlyThis, onlyBaseline);
}

/** p-value of "no difference" that holds although the run could stop at any episode. */
function sequentialP(group: Group): number {
  let wins = 0;
  let discordant = 0;
  let largest = 0;
  for (const [mine, theirs] of pairsOf(group)) {
    if (mine === theirs) continue;
    discordant++;
    if (mine) wins++;
    largest = Math.max(largest, betaBinomialLogE(wins, discordant, 0.5));
  }
  return alwaysValidP(largest);
}

function terminationCounts(records: readonly EpisodeRecord[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const record of records) counts.set(record.termination, (counts.get(record.termination) ?? 0) + 1);
  // `fromEntries` defines own properties, so that a reason called `__proto__` is a key like any other.
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/** The run's own command as one line for a POSIX shell, through `npx` and pinned to the version that ran. */
function reproduceCommand({ command, versions }: RunManifest): string {
  const args = command[0] === 'worldgate' ? command.slice(1) : command;
  const version = versions.worldgate;
  const tool =
    version !== undefined && /^\d+\.\d+\.\d+[\w.+-]*$/.test(version) ? `worldgate@${version}` : 'worldgate';
  return ['npx', tool, ...args.map(shellQuote)].join(' ');
}

/** One word of a POSIX shell. Control characters are written out (`$'\n'`), so that the command stays one line. */
export function shellQuote(word: string): string {
  if (/^[\w@%+=:,./-]+$/.test(word)) return word;
  if (!/[\p{Cc}\p{Cf}\u2028\u2029]/u.test(word)) return `'${word.replaceAll("'", `'\\''`)}'`;
  const written = word
    .replace(/[\\']/g, '\\$&')
    .replace(
      /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
      (character) => `\\U${character.codePointAt(0)!.toString(16).padStart(8, '0')}`,
    );
  return `$'${written}'`;
}

/** Kinds of machines that are named; beyond them they are counted. */
const MOST_KINDS = 3;

/** The machine of a run, or those of the shards that it was merged from, the most frequent kind first. */
function hardwareOf({ hardware, shards = [] }: RunManifest): string {
  const lines = Map.groupBy(shards, (shard) => machineLine(shard.hardware));
  if (lines.size < 2) return clip(machineLine(shards[0]?.hardware ?? hardware), 300);
  const kinds = [...lines]
    .map(([line, { length }]) => ({ line, length }))
    .sort((a, b) => b.length - a.length || (a.line < b.line ? -1 : 1));
  const named = kinds
    .slice(0, MOST_KINDS)
    .map(
      ({ line, length }) =>
        `${formatCount(length)} ${length === 1 ? 'shard' : 'shards'} on ${clip(line, 150)}`,
    );
  const more = kinds.length - named.length;
  return [
    `${formatCount(kinds.length)} kinds of machine: ${named.join('; ')}`,
    ...(more > 0 ? [`${formatCount(more)} more`] : []),
  ].join('; ');
}

function machineLine(hardware: Hardware): string {
  const limit = hardware.memory_limit_bytes ?? hardware.memory_bytes;
  const gpus = hardware.gpu.map((gpu) => gpu.name);
  return [
    `${hardware.cpu} (${hardware.usable_cores} of ${hardware.logical_cores} cores)`,
    `${formatBytes(limit)} memory`,
    ...(gpus.length === 0 ? ['no GPU'] : gpus),
    `${hardware.os} ${hardware.arch}`,
  ].join(', ');
}
