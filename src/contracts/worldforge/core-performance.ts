import { z } from 'zod';

/** `core-performance.json` of WorldForge, schema 1. Rows are checked one by one by who reads them. */
export const forgeCorePerformance = z.looseObject({
  schema_version: z.literal(1),
  generated_at: z.string().optional(),
  passed: z.boolean(),
  results: z.array(z.unknown()),
});

/** An entry of `results`: one sample; without budget nothing was asked of it. */
export const forgePerformanceRow = z.looseObject({
  name: z.string().min(1),
  duration_ms: z.number().min(0),
  budget_ms: z.number().min(0).nullish(),
  passed: z.boolean(),
});
export type ForgePerformanceRow = z.infer<typeof forgePerformanceRow>;
