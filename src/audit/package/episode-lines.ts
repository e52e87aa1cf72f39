import type { Placement } from '../decision/cell-table.ts';
import type { ImportedEpisode } from '../importing/contract.ts';

/**
 * Lines of `episode_results.jsonl` and of the two failure members, as RFC 8785 writes them: keys sorted, nothing between
 * tokens, numbers and texts as ECMAScript has them. Written by hand because a million episodes are a matter of seconds.
 */

/** `,"file":"…"`, which many lines in a row share. */
const FILES = {
  last: '',
  json: ',"file":""',
  of(file: string): string {
    if (file !== FILES.last) {
      FILES.last = file;
      FILES.json = `,"file":${JSON.stringify(file)}`;
    }
    return FILES.json;
  },
};

/** @param taskJson the task's name as JSON text */
export function episodeLine(episode: ImportedEpisode, taskJson: string, placement: Placement): string {
  const { outcome, status, stepUnit, metrics, durationS, failureReason, steps, runSeed, seed } = episode;
  const usual = outcome !== 'not_a_trial';
  let line = `{"at":${textOf(episode.at)}`;
  if (placement !== 'matched') line += `,"counted":"${placement}"`;
  if (durationS !== undefined) line += `,"duration_s":${durationS + 0}`;
  line += `,"episode":${episode.episode}`;
  if (episode.evaluatorCounts !== usual) line += `,"evaluator_counts":${episode.evaluatorCounts}`;
  if (failureReason !== undefined) line += `,"failure_reason":${JSON.stringify(failureReason)}`;
  line += FILES.of(episode.file);
  if (metrics !== undefined) line += metricsText(metrics);
  if (outcome !== null) line += OUTCOMES[outcome];
  if (runSeed !== null) line += `,"run_seed":${runSeed}`;
  if (seed !== null) {
    line += `,"seed":${seed}`;
    if (episode.seedSource !== 'recorded') line += `,"seed_source":"${episode.seedSource}"`;
  }
  if (status !== 'ok') line += `,"status":"${status}"`;
  if (stepUnit !== undefined && stepUnit !== 'env') line += `,"step_unit":"${stepUnit}"`;
  if (steps !== undefined) line += `,"steps":${steps}`;
  return `${line},"task":${taskJson}}\n`;
}

const OUTCOMES = {
  success: ',"outcome":"success"',
  failure: ',"outcome":"failure"',
  not_a_trial: ',"outcome":"not_a_trial"',
} as const;

/** Pointers and line numbers have nothing to escape, which is quicker to see than to do. */
const PLAIN = /^[\w/ .~-]*$/;

function textOf(text: string): string {
  return PLAIN.test(text) ? `"${text}"` : JSON.stringify(text);
}

function metricsText(metrics: Record<string, number>): string {
  let previous = '';
  let text = '';
  for (const name in metrics) {
    if (name < previous) return sortedMetricsText(metrics);
    previous = name;
    text += metricText(text, name, metrics[name]!);
  }
  return text === '' ? ',"metrics":{}' : `${text}}`;
}

function sortedMetricsText(metrics: Record<string, number>): string {
  let text = '';
  for (const name of Object.keys(metrics).sort()) text += metricText(text, name, metrics[name]!);
  return `${text}}`;
}

/** -0 is 0 in JSON. */
function metricText(before: string, name: string, value: number): string {
  return (before === '' ? ',"metrics":{' : ',') + keyOf(name) + (value + 0);
}

const KEYS = new Map<string, string>();

/** `"name":`; results have few metrics, and the same in every episode. */
function keyOf(name: string): string {
  let key = KEYS.get(name);
  if (key === undefined) {
    key = `${JSON.stringify(name)}:`;
    if (KEYS.size < 1000) KEYS.set(name, key);
  }
  return key;
}

export function failureLine(episode: ImportedEpisode, taskJson: string): string {
  const { failureReason, outcome, runSeed, status, steps } = episode;
  return (
    `{"at":${textOf(episode.at)},"episode":${episode.episode}` +
    (failureReason === undefined ? '' : `,"failure_reason":${JSON.stringify(failureReason)}`) +
    `${FILES.of(episode.file)},"outcome":"${outcome}"` +
    (runSeed === null ? '' : `,"run_seed":${runSeed}`) +
    (status === 'ok' ? '' : `,"status":"${status}"`) +
    (steps === undefined ? '' : `,"steps":${steps}`) +
    `,"task":${taskJson}}\n`
  );
}

export function replayLine(episode: ImportedEpisode, taskJson: string, hasModel: boolean): string {
  const { runSeed, seed } = episode;
  return (
    `{"episode":${episode.episode},"replayable":${hasModel && seed !== null}` +
    (runSeed === null ? '' : `,"run_seed":${runSeed}`) +
    (seed === null ? '' : `,"seed":${seed}`) +
    `,"task":${taskJson}}\n`
  );
}
