import type { MappingInput } from '../../../contracts/mapping.ts';
import { declared } from './shipped.ts';

const MAPPING: MappingInput = {
  schema_version: 'worldgate.mapping.v1',
  name: 'dino-wm',
  title: 'DINO-WM',
  // One JSON value a line, whatever the name says.
  format: 'jsonl',
  files: '**/logs.json',
  reported: [
    { from: 'final_eval/success_rate', name: 'success_rate', unit: 'ratio' },
    { from: 'final_eval/mean_state_dist', name: 'mean_state_dist', unit: 'score' },
  ],
};

/** `logs.json` of DINO-WM's planner: aggregates alone. */
export const dinoWm = declared(MAPPING, {
  title: 'DINO-WM (plan.py)',
  recognises: ['logs.json with final_eval/success_rate, a line per evaluation: an aggregate, never decided'],
  supplies: { RAW_REFERENCES: 'always' },
  signature: /"final_eval\//,
  confidence: 0.4,
  why: 'has the key "final_eval/success_rate"',
});
