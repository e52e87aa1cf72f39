import { z } from 'zod';
import { checkpointRef } from './checkpoint.ts';
import { slug, treePath } from './common.ts';
import { device } from './device.ts';
import { gate } from './gate.ts';

export const REQUIRE_CLASSES = [
  'checkout-safe',
  'prepared-host',
  'credentialed',
  'gpu',
  'robotics-lab',
] as const;

export const requirements = z.strictObject({
  class: z.enum(REQUIRE_CLASSES).default('checkout-safe'),
  gpu_memory_mib: z.int().positive().optional(),
  env: z
    .array(z.string().regex(/^[A-Z_][A-Z0-9_]*$/, 'an environment variable name'))
    .max(64)
    .default([]),
  provider: slug.optional(),
});
export type Requirements = z.infer<typeof requirements>;

export const STOP_RULES = ['fixed', 'savi'] as const;
export const stopRule = z.enum(STOP_RULES);
export type StopRule = z.infer<typeof stopRule>;

export const ENGINES = ['wasm', 'native'] as const;
export const engineName = z.enum(ENGINES);
export type EngineName = z.infer<typeof engineName>;

export const presetKind = z.enum(['eval', 'benchmark']);

export const benchmarkPlan = z.strictObject({
  samples: z.int().min(10).max(1_000_000).default(300),
  warmup: z.int().min(0).max(100_000).default(30),
  batch: z.int().min(1).max(65_536).default(1),
});

export const preset = z.strictObject({
  schema_version: z.literal('worldgate.preset.v1'),
  name: slug,
  title: z.string().max(200),
  description: z.string().max(2000).default(''),
  extends: slug
    .optional()
    .describe(
      'name of a shipped or repository preset; each top-level key stated here replaces its whole value',
    ),
  kind: presetKind,
  provider: z.enum(['onnx', 'mock']).default('onnx'),
  mock: z
    .strictObject({
      behaviour: z.enum(['normal', 'fail', 'stall', 'malformed']).default('normal'),
      after: z.int().min(0).default(0).describe('calls that are answered normally first'),
      latency_ms: z.number().min(0).max(60_000).default(0),
    })
    .optional(),
  task: treePath.optional(),
  suite: z
    .strictObject({ name: slug, tasks: z.array(treePath).min(1).max(1000) })
    .optional()
    .describe('several tasks; `episodes` counts per task'),
  policy: checkpointRef.optional(),
  engine: engineName.optional().describe('wasm for evaluations and native for benchmarks unless stated'),
  device: device.default('cpu').describe('what the policy computes on; all but cpu need engine native'),
  episodes: z.int().min(1).max(10_000_000).optional(),
  seed: z
    .int()
    .min(0)
    .max(2 ** 48)
    .default(0)
    .describe('seed of the first episode; later ones count up'),
  stop: stopRule.default('fixed'),
  benchmark: benchmarkPlan.optional(),
  gates: z.array(gate).max(64).default([]),
  baseline: z
    .strictObject({
      policy: checkpointRef.optional(),
      required: z
        .boolean()
        .default(false)
        .describe('without a baseline the run is skipped, not just its gate'),
    })
    .optional(),
  time_limit_s: z
    .number()
    .positive()
    .max(86_400 * 7)
    .default(3600),
  call_timeout_s: z
    .number()
    .positive()
    .max(86_400)
    .default(120)
    .describe('a policy that says nothing for so long is taken to be stuck'),
  requires: requirements.default({ class: 'checkout-safe', env: [] }),
});
export type Preset = z.infer<typeof preset>;

/** A preset as it stands in a file: what it extends may give it its title and kind. */
export const presetFile = preset.partial({ title: true, kind: true });
