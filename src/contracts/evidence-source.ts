import { z } from 'zod';

/** Evaluators whose results `worldgate audit run <source>` reads. */
export const AUDIT_SOURCES = [
  'lerobot',
  'openpi',
  'lbm_eval',
  'vla-eval',
  'gr00t-n1.7',
  'pi-0.7',
  'embodied-gov-bench',
  'cosmos-predict',
  'worldforge',
  'worldgate',
  'audit-input',
  'generic',
] as const;
export const auditSource = z.enum(AUDIT_SOURCES);
export type AuditSource = z.infer<typeof auditSource>;

/** Success, failure, not a trial (crashed, pending, infrastructure error), or no notion of success at all. */
export const OUTCOMES = ['success', 'failure', 'not_a_trial'] as const;
export const episodeOutcome = z.enum(OUTCOMES);
export type EpisodeOutcome = z.infer<typeof episodeOutcome>;

export const EPISODE_STATES = ['ok', 'infra_error', 'crashed', 'pending', 'unknown'] as const;
export const episodeState = z.enum(EPISODE_STATES);
export type EpisodeState = z.infer<typeof episodeState>;

export const SEED_SOURCES = ['recorded', 'derived', 'config', 'dirname', 'none'] as const;
export const seedSource = z.enum(SEED_SOURCES);
export type SeedSource = z.infer<typeof seedSource>;

export const FINDING_SEVERITIES = ['error', 'warning', 'info'] as const;

/** Something that a reader of the results has to know. An `error` ends the import and leaves no package. */
export const finding = z.strictObject({
  code: z.string().regex(/^[a-z][a-z0-9-]*$/),
  severity: z.enum(FINDING_SEVERITIES),
  message: z.string().max(4000),
  file: z.string().max(1024).nullable(),
  at: z.string().max(1024).nullable().describe('JSON pointer, or `line 12`'),
});
export type Finding = z.infer<typeof finding>;

/** A number that the evaluator itself states about its episodes. It is compared, and never decides. */
export const reportedNumber = z.strictObject({
  name: z.string().max(200),
  scope: z.strictObject({ suite: z.string().nullable(), task: z.string().nullable() }),
  value: z.number(),
  unit: z.enum(['ratio', 'percent', 'count', 'mse', 'mae', 's', 'ms', 'score', 'reward']),
  text: z.string().max(200).describe('as it stands in the file'),
  file: z.string().max(1024),
  at: z.string().max(1024),
});
export type ReportedNumber = z.infer<typeof reportedNumber>;

/** What a file says of the model that it is about. */
export const modelIdentity = z.strictObject({
  kind: z
    .enum(['hf_id', 'digest', 'path', 'name', 'role'])
    .describe('role: "random", "oracle" and the like, where something else than the model acted'),
  value: z.string().max(1000),
  file: z.string().max(1024),
  at: z.string().max(1024),
});
export type ModelIdentity = z.infer<typeof modelIdentity>;

/** Evidence that a record may hold. `EPISODE_OUTCOMES` alone lets a claim be decided. */
export const EVIDENCE_ITEMS = [
  'EPISODE_OUTCOMES',
  'MODEL_IDENTITY',
  'MODEL_DIGEST',
  'EVALUATOR_VERSION',
  'EVALUATOR_COMMIT',
  'SEEDS',
  'RUN_TIME',
  'FAILURE_NOTES',
  'RAW_REFERENCES',
  'ENVIRONMENT_LOCK',
  'ATTEMPT_POLICY',
  'DENOMINATOR_POLICY',
  'PLAN_ANCHOR',
  'SIGNATURE',
] as const;
export const evidenceItem = z.enum(EVIDENCE_ITEMS);
export type EvidenceItem = z.infer<typeof evidenceItem>;
