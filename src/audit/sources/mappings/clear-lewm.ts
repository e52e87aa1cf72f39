import type { MappingInput } from '../../../contracts/mapping.ts';
import { declared } from './shipped.ts';

const MAPPING: MappingInput = {
  schema_version: 'worldgate.mapping.v1',
  name: 'clear-lewm',
  title: 'CLEAR-LeWM',
  format: 'json',
  rows: '/episode_successes/*',
  require: [
    { file: '/schema_version', one_of: ['clear-lewm-result-v1'], because: 'it is no clear-lewm-result-v1' },
  ],
  suite: { file: '/protocol/name' },
  task: { file: '/task' },
  episode: { wildcard: 1 },
  run_seed: { file: '/policy_seed' },
  success: { from: '' },
  metrics: { planning_success: { from: '', unit: 'boolean' } },
  model: [{ file: '/policy' }, { file: '/checkpoint/runtime_sha256', kind: 'digest' }],
  run: { evaluator: { value: 'CLEAR-LeWM' }, horizon: { file: '/protocol/eval_budget' } },
  stated: [
    { from: '/metrics/success_rate_percent', what: 'success_rate', unit: 'percent' },
    { from: '/metrics/episodes', what: 'episodes', unit: 'count' },
    { from: '/raw_world_metrics/success_rate', what: 'success_rate', unit: 'percent' },
  ],
  reported: [
    { from: '/metrics/random_success_rate_percent', unit: 'percent' },
    { from: '/metrics/excess_over_random_pp', unit: 'percent' },
    { from: '/metrics/normalized_success_percent', unit: 'percent' },
  ],
};

/** Results of planning with LeWM checkpoints, one JSON file per task, protocol and seed. */
export const clearLewm = declared(MAPPING, {
  title: 'CLEAR-LeWM',
  recognises: ['JSON with schema_version clear-lewm-result-v1 and episode_successes (percent)'],
  supplies: {
    EPISODE_OUTCOMES: 'always',
    SEEDS: 'always',
    MODEL_IDENTITY: 'always',
    MODEL_DIGEST: 'sometimes',
    RAW_REFERENCES: 'always',
    DENOMINATOR_POLICY: 'always',
  },
  // Keys are sorted, so that schema_version may stand behind the first 4 KiB.
  signature: /"clear-lewm-result-v1"|"(?:cube|pusht|tworoom|reacher)_\w+_threshold\w*"\s*:/,
  confidence: 0.9,
  why: 'has the keys of a clear-lewm-result-v1',
});
