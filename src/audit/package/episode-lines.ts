import type { Placement } from '../decision/cell-table.ts';
import type { ImportedEpisode } from '../importing/contract.ts';

/**
 * Lines of `episode_results.jsonl` and of the two failure members, as RFC 8785 writes them: keys sorted, nothing between
 * tokens, numbers and texts as ECMAScript has them. Written by hand because a million episodes are a matter of seconds.
 */

/** The JSON text of a string that many lines share. */
export class TextCache {
  #last = '';
  #json = '""';

  of(text: string): string {
    if (text !== this.#last) {
      this.#last = text;
      this.#json = JSON.stringify(text);
    }
    return this.#json;
  }
}

const FILES = new TextCache();

/** @param taskJson the task's name as JSON text */
export function episodeLine(episode: ImportedEpisode, taskJson: string, placement: Placement): string {
  const { outcome, status, stepUnit, metrics, durationS, failureReason, steps, runSeed, seed } = episode;
  const usual = outcome !== 'not_a_trial';
  return (
    `{"at":${JSON.stringify(episode.at)}` +
    (placement === 'matched' ? '' : `,"counted":"${placement}"`) +
    (durationS === undefined ? '' : `,"duration_s":${durationS}`) +
    `,"episode":${episode.episode}` +
    (episode.evaluatorCounts === usual ? '' : `,"evaluator_counts":${episode.evaluatorCounts}`) +
    (failureReason === undefined ? '' : `,"failure_reason":${JSON.stringify(failureReason)}`) +
    `,"file":${FILES.of(episode.file)}` +
    (metrics === undefined ? '' : `,"metrics":${metricsText(metrics)}`) +
    (outcome === null ? '' : `,"outcome":"${outcome}"`) +
    (runSeed === null ? '' : `,"run_seed":${runSeed}`) +
    (seed === null ? '' : `,"seed":${seed}`) +
    (seed === null || episode.seedSource === 'recorded' ? '' : `,"seed_source":"${episode.seedSource}"`) +
    (status === 'ok' ? '' : `,"status":"${status}"`) +
    (stepUnit === undefined || stepUnit === 'env' ? '' : `,"step_unit":"${stepUnit}"`) +
    (steps === undefined ? '' : `,"steps":${steps}`) +
    `,"task":${taskJson}}\n`
  );
}

function metricsText(metrics: Record<string, number>): string {
  const names = Object.keys(metrics);
  let isSorted = true;
  for (let i = 1; i < names.length; i++) if (names[i - 1]! > names[i]!) isSorted = false;
  if (!isSorted) names.sort();
  let text = '{';
  for (const name of names) {
    // -0 is 0 in JSON.
    text += `${text === '{' ? '' : ','}${keyOf(name)}${metrics[name]! + 0}`;
  }
  return `${text}}`;
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
    `{"at":${JSON.stringify(episode.at)},"episode":${episode.episode}` +
    (failureReason === undefined ? '' : `,"failure_reason":${JSON.stringify(failureReason)}`) +
    `,"file":${FILES.of(episode.file)},"outcome":"${outcome}"` +
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
