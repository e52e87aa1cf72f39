import { z } from 'zod';
import { forgeProvenance } from './provenance.ts';

/** An entry of an evaluation report's `results`: one deterministic check of an adapter. */
export const forgeScenario = z.looseObject({
  suite_id: z.string().min(1),
  scenario: z.string().min(1),
  provider: z.string().min(1),
  score: z.number().min(0).max(1),
  passed: z.boolean(),
});
export type ForgeScenario = z.infer<typeof forgeScenario>;

/** Report of `worldforge eval --format json`. */
export const forgeEvaluationReport = z.looseObject({
  suite_id: z.string().nullish(),
  provenance: forgeProvenance('evaluation'),
  results: z.array(forgeScenario).max(10_000),
  provider_summaries: z.array(z.looseObject({ provider: z.string() })).nullish(),
});
export type ForgeEvaluationReport = z.infer<typeof forgeEvaluationReport>;
