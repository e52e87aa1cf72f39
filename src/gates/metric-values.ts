import { completeBlocks, type EpisodeCells } from './episode-cells.ts';
import { count } from './format.ts';

/** The values of a metric over the episodes that count. */
export interface MetricValues {
  values: readonly number[];
  /** Episodes that ran and count, but for which the task left the metric undefined. */
  undefinedIn: number;
  /** Whether any episode that ran carries the metric at all. */
  known: boolean;
}

export function metricValues(cells: EpisodeCells, metric: string, over: 'all' | 'successes'): MetricValues {
  const values: number[] = [];
  let undefinedIn = 0;
  let known = false;
  for (const record of cells.byEpisode) {
    if (record === null || !Object.hasOwn(record.metrics, metric)) continue;
    known = true;
    if (over === 'successes' && !record.success) continue;
    const value = record.metrics[metric] ?? null;
    if (value === null) undefinedIn++;
    else values.push(value);
  }
  return { values, undefinedIn, known };
}

/**
 * One value per complete seed block: the mean over the block's tasks where it is defined, `null` where it is
 * defined for none. With one task these are the episodes' own values.
 */
export function blockMeans(
  cells: EpisodeCells,
  valueAt: (episode: number) => number | null,
): (number | null)[] {
  const width = cells.tasks.length;
  const end = completeBlocks(cells);
  const means: (number | null)[] = [];
  for (let start = 0; start < end; start += width) {
    let sum = 0;
    let defined = 0;
    for (let episode = start; episode < start + width; episode++) {
      const value = valueAt(episode);
      if (value === null) continue;
      sum += value;
      defined++;
    }
    means.push(defined === 0 ? null : sum / defined);
  }
  return means;
}

/** `; 3 episodes without a value are left out; 2 planned episodes are missing`; empty where all is there. */
export function gapsText(cells: EpisodeCells, undefinedIn: number): string {
  return [
    ...(undefinedIn > 0 ? [`; ${count(undefinedIn, 'episode')} without a value left out`] : []),
    ...(cells.missing > 0 ? [`; ${count(cells.missing, 'planned episode')} missing`] : []),
  ].join('');
}
