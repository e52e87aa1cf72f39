import { countsSuccesses, rateUnit } from './column-names.ts';

export type Rates = { field: string; unit: 'percent' | 'ratio' | 'unstated'; at: string }[];

const MOST_NODES = 20_000;
const MOST_RATES = 200;

export interface JsonSurvey {
  /** Rates of success with a number, by the name of their key. */
  rates: Rates;
  /** Whether something counts successes. */
  counts: boolean;
  /** Pointer of the first `"success": true` or `false` outside of the lists that are read. */
  nested: string | null;
  /** Why this is the configuration of a run and no result. */
  template: string | null;
}

/** Goes through what stands in a JSON file around its lists of rows. */
export function surveyJson(top: unknown): JsonSurvey {
  const survey: JsonSurvey = { rates: [], counts: false, nested: null, template: null };
  const queue: { value: unknown; at: string }[] = [{ value: top, at: '' }];
  for (let next = 0; next < queue.length && next < MOST_NODES; next++) {
    const { value, at } = queue[next]!;
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, item] of Object.entries(value)) {
      const here = `${at}/${key}`;
      if (queue.length < MOST_NODES) queue.push({ value: item, at: here });
      if (Array.isArray(value)) continue;
      note(survey, key, item, here);
    }
  }
  if (survey.template === null && isTrainingConfig(top)) {
    survey.template = 'has "algo_name" and "train": the configuration of a training run';
  }
  return survey;
}

function note(survey: JsonSurvey, key: string, item: unknown, at: string): void {
  const unit = rateUnit(key);
  if (unit !== null && typeof item === 'number') {
    if (survey.rates.length < MOST_RATES) survey.rates.push({ field: key, unit, at });
  } else if (unit !== null && (typeof item === 'boolean' || item === null)) {
    survey.template ??= `${at} is ${item}, no rate: the configuration of a run`;
  }
  if (countsSuccesses(key) && typeof item !== 'boolean') survey.counts = true;
  if (key === 'success' && typeof item === 'boolean') survey.nested ??= at;
}

/** robomimic's configuration has rollouts and success rates in it, and no result. */
function isTrainingConfig(top: unknown): boolean {
  if (typeof top !== 'object' || top === null) return false;
  return Object.hasOwn(top, 'algo_name') && Object.hasOwn(top, 'train');
}
