import { z } from 'zod';
import { digest, finite, isoTime } from './common.ts';
import {
  auditSource,
  episodeOutcome,
  episodeState,
  evidenceItem,
  finding,
  modelIdentity,
  reportedNumber,
  seedSource,
} from './evidence-source.ts';

const label = z.string().max(1024);

/** Where a value stands: a file of the source, and a JSON pointer or `line 12` in it. */
const origin = { file: label, at: label };

/** One line of `episode_results.jsonl`: a normalised episode. Keys that say nothing are left out. */
export const episodeResult = z.strictObject({
  ...origin,
  task: label.describe("the protocol's name of the task, else the name that the results give"),
  episode: z.int().min(0).describe('index within the task (and seed of the run)'),
  run_seed: z.int().min(0).optional().describe('the seed that the protocol lists'),
  seed: z.int().min(0).optional().describe('of this episode'),
  seed_source: seedSource.optional().describe('absent: recorded, where there is a seed'),
  outcome: episodeOutcome.optional().describe('absent: these results have no notion of success'),
  status: episodeState.optional().describe('absent: ok'),
  evaluator_counts: z
    .boolean()
    .optional()
    .describe("whether the evaluator's own rate counts it; absent: it does unless it is no trial"),
  counted: z
    .enum(['duplicate', 'out_of_protocol'])
    .optional()
    .describe('absent: the first result of a planned cell'),
  metrics: z
    .record(z.string(), finite)
    .optional()
    .describe('in a package those that the claim names; in an input of its own, all'),
  steps: z.int().min(0).optional(),
  step_unit: z.enum(['env', 'policy_call']).optional().describe('absent: env'),
  duration_s: finite.min(0).optional(),
  failure_reason: z.string().max(2000).optional(),
});
export type EpisodeResult = z.infer<typeof episodeResult>;

/** What an importer learnt of the run besides its episodes. */
export const runFacts = z.strictObject({
  evaluator: z.strictObject({ name: label, version: label.nullable(), commit: label.nullable() }),
  models: z.array(modelIdentity).max(64),
  started_at: isoTime.nullable(),
  finished_at: isoTime.nullable(),
  horizon: z.int().min(1).nullable().describe('largest number of steps of an episode'),
  run_seeds: z.array(z.int().min(0)).max(10_000),
  expected_episodes: z
    .int()
    .min(0)
    .nullable()
    .describe('how many the evaluator says that it ran or was asked for'),
  supplied: z.array(evidenceItem),
  metrics_by_task: z
    .boolean()
    .optional()
    .describe('a metric stands only in the tasks that it is about; absent: false'),
});
export type RunFacts = z.infer<typeof runFacts>;

export const importedTask = z.strictObject({
  suite: label.nullable(),
  id: label.nullable(),
  name: label.nullable(),
  planned: label.nullable().describe("the protocol's name of it; null where the protocol has no such task"),
  episodes: z.int().min(0),
  succeeded: z.int().min(0),
});

/** `audit_input.json`: what was audited, in one form for every evaluator. */
export const auditInput = z.strictObject({
  schema_version: z.literal('worldgate.audit_input.v1'),
  source: auditSource,
  format: label.describe('which known shape the files have'),
  detection: z.strictObject({ confidence: z.number().min(0).max(1), why: z.array(z.string().max(1000)) }),
  facts: runFacts,
  tasks: z.array(importedTask).max(100_000),
  reported: z.array(reportedNumber).max(100_000),
  findings: z.array(finding).max(10_000),
  episodes: z.union([
    z
      .strictObject({ file: z.literal('episode_results.jsonl'), digest, count: z.int().min(0) })
      .describe('beside this file'),
    z.array(episodeResult).describe('in place, as a bridge or `--select-run` writes them'),
  ]),
});
export type AuditInput = z.infer<typeof auditInput>;
