import type { Placement } from '../decision/cell-table.ts';
import type { ImportedEpisode } from '../importing/contract.ts';
import type { LineBytes } from './line-bytes.ts';

/**
 * Lines of `episode_results.jsonl` and of the two failure members, as RFC 8785 writes them: keys sorted, nothing between
 * tokens, numbers and texts as ECMAScript has them.
 */

const constant = (text: string): Uint8Array => Buffer.from(text);

const AT = constant('{"at":');
const COUNTED: Record<Exclude<Placement, 'matched'>, Uint8Array> = {
  duplicate: constant(',"counted":"duplicate"'),
  out_of_protocol: constant(',"counted":"out_of_protocol"'),
};
const DURATION = constant(',"duration_s":');
const EPISODE = constant(',"episode":');
const EVALUATOR_COUNTS = [constant(',"evaluator_counts":false'), constant(',"evaluator_counts":true')];
const FAILURE_REASON = constant(',"failure_reason":');
const METRICS = constant(',"metrics":{');
const COMMA = constant(',');
const CLOSE = constant('}');
const OUTCOMES = {
  success: constant(',"outcome":"success"'),
  failure: constant(',"outcome":"failure"'),
  not_a_trial: constant(',"outcome":"not_a_trial"'),
} as const;
const RUN_SEED = constant(',"run_seed":');
const SEED = constant(',"seed":');
const SEED_SOURCE = constant(',"seed_source":');
const STATUS = constant(',"status":');
const POLICY_CALLS = constant(',"step_unit":"policy_call"');
const STEPS = constant(',"steps":');

/** `,"task":"…"}` and the line break, which the lines of a task share. */
export function taskEnd(name: string): Uint8Array {
  return constant(`,"task":${JSON.stringify(name)}}\n`);
}

export function episodeLine(
  line: LineBytes,
  episode: ImportedEpisode,
  task: Uint8Array,
  placement: Placement,
  metricNames: readonly string[],
): void {
  const { outcome, metrics, durationS, failureReason, seed, runSeed, status } = episode;
  line.constant(AT).text(episode.at);
  if (placement !== 'matched') line.constant(COUNTED[placement]);
  if (durationS !== undefined) line.constant(DURATION).number(durationS);
  line.constant(EPISODE).number(episode.episode);
  const counts = episode.evaluatorCounts;
  if (counts !== (outcome !== 'not_a_trial')) line.constant(EVALUATOR_COUNTS[counts ? 1 : 0]!);
  if (failureReason !== undefined) line.constant(FAILURE_REASON).text(failureReason);
  if (metricNames.length === 0) line.constant(middleOf(episode));
  else {
    line.constant(fileOf(episode.file));
    if (metrics !== undefined) metricsOf(line, metrics, metricNames);
    if (outcome !== null) line.constant(OUTCOMES[outcome]);
    if (runSeed !== null) line.constant(RUN_SEED).number(runSeed);
  }
  if (seed !== null) {
    line.constant(SEED).number(seed);
    if (episode.seedSource !== 'recorded') line.constant(SEED_SOURCE).text(episode.seedSource);
  }
  if (status !== 'ok') line.constant(STATUS).text(status);
  if (episode.stepUnit === 'policy_call') line.constant(POLICY_CALLS);
  if (episode.steps !== undefined) line.constant(STEPS).number(episode.steps);
  line.constant(task);
}

export function failureLine(line: LineBytes, episode: ImportedEpisode, task: Uint8Array): void {
  const { failureReason, outcome, runSeed, status, steps } = episode;
  line.constant(AT).text(episode.at).constant(EPISODE).number(episode.episode);
  if (failureReason !== undefined) line.constant(FAILURE_REASON).text(failureReason);
  line.constant(fileOf(episode.file)).constant(OUTCOMES[outcome!]);
  if (runSeed !== null) line.constant(RUN_SEED).number(runSeed);
  if (status !== 'ok') line.constant(STATUS).text(status);
  if (steps !== undefined) line.constant(STEPS).number(steps);
  line.constant(task);
}

const FIRST_EPISODE = constant('{"episode":');
const REPLAYABLE = [constant(',"replayable":false'), constant(',"replayable":true')];

export function replayLine(
  line: LineBytes,
  { episode, runSeed, seed }: ImportedEpisode,
  task: Uint8Array,
  hasModel: boolean,
): void {
  line
    .constant(FIRST_EPISODE)
    .number(episode)
    .constant(REPLAYABLE[hasModel && seed !== null ? 1 : 0]!);
  if (runSeed !== null) line.constant(RUN_SEED).number(runSeed);
  if (seed !== null) line.constant(SEED).number(seed);
  line.constant(task);
}

/** The last value of something that many lines in a row share, and its bytes. */
interface Shared {
  file: string;
  runSeed: number | null;
  bytes: Uint8Array;
}

const FILE: Shared = { file: '', runSeed: null, bytes: constant(',"file":""') };

/** `,"file":"…"` */
function fileOf(file: string): Uint8Array {
  if (file !== FILE.file) {
    FILE.file = file;
    FILE.bytes = constant(`,"file":${JSON.stringify(file)}`);
  }
  return FILE.bytes;
}

const MIDDLES = new Map<ImportedEpisode['outcome'], Shared>();

/** `,"file":"…","outcome":"…","run_seed":…` of a line without metrics. */
function middleOf({ file, outcome, runSeed }: ImportedEpisode): Uint8Array {
  const known = MIDDLES.get(outcome);
  if (known !== undefined && known.file === file && known.runSeed === runSeed) return known.bytes;
  const parts: Uint8Array[] = [fileOf(file)];
  if (outcome !== null) parts.push(OUTCOMES[outcome]);
  if (runSeed !== null) parts.push(RUN_SEED, constant(String(runSeed)));
  const bytes = Buffer.concat(parts);
  MIDDLES.set(outcome, { file, runSeed, bytes });
  return bytes;
}

/**
 * The metrics that a claim names, as an object with sorted keys. Whatever else the evaluator measured stands in the raw
 * file, to which the line points.
 * @param names sorted
 */
function metricsOf(line: LineBytes, metrics: Record<string, number>, names: readonly string[]): void {
  let isFirst = true;
  for (const name of names) {
    const value = metrics[name];
    if (value === undefined) continue;
    line
      .constant(isFirst ? METRICS : COMMA)
      .constant(keyOf(name))
      .number(value);
    isFirst = false;
  }
  if (!isFirst) line.constant(CLOSE);
}

const KEYS = new Map<string, Uint8Array>();

/** `"name":`; results have few metrics, and the same in every episode. */
function keyOf(name: string): Uint8Array {
  let key = KEYS.get(name);
  if (key === undefined) {
    key = constant(`${JSON.stringify(name)}:`);
    if (KEYS.size < 1000) KEYS.set(name, key);
  }
  return key;
}
