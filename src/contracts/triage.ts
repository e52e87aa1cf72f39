import { z } from 'zod';
import { runFacts } from './audit-input.ts';
import { digest } from './common.ts';
import { auditSource, finding, seedSource } from './evidence-source.ts';
import { mapping } from './mapping.ts';

/** Whether a candidate may become an audit input, is worth a look only, or is refused. */
export const TRIAGE_CLASSES = ['accepted', 'report_only', 'rejected'] as const;
export type TriageClass = (typeof TRIAGE_CLASSES)[number];

export const FILE_KINDS = [
  'json',
  'jsonl',
  'csv',
  'log',
  'notes',
  'config',
  'tracker',
  'dataset',
  'media',
  'archive',
  'binary',
  'database',
  'empty',
  'lfs_pointer',
  'utf16',
  'sparse',
  'huge',
  'other',
] as const;
export type FileKind = (typeof FILE_KINDS)[number];

export const ARCHIVE_KINDS = ['zip', 'tar', 'tar.gz', 'gz'] as const;
export type ArchiveKind = (typeof ARCHIVE_KINDS)[number];

const label = z.string().max(4096);
const sizeBytes = z.int().min(0);
const count = z.int().min(0);
const code = z.string().regex(/^[a-z][a-z0-9-]*$/);

/** A candidate's id: from what is read and from which files, not from what they hold. */
export const candidateId = z.string().regex(/^cand_[0-9a-f]{16}$/);

const reason = z.strictObject({
  code,
  class: z.enum(['report_only', 'rejected']),
  message: z.string().max(4000),
  file: label.nullable(),
  at: label.nullable(),
});
export type TriageReason = z.infer<typeof reason>;

export const triageCandidate = z.strictObject({
  id: candidateId,
  class: z.enum(TRIAGE_CLASSES),
  label: label.describe('folder or file, and the arm where several share the files'),
  source: auditSource.nullable().describe('null: no importer reads these files'),
  format: label.nullable(),
  arm: z
    .strictObject({
      name: label,
      role: label.nullable().describe('oracle, random, scripted, ...: not the model'),
    })
    .nullable()
    .describe('what acted, where the files or their folders say so'),
  why: z.array(z.string().max(1000)).max(20),
  files: z.array(z.strictObject({ path: label, size_bytes: sizeBytes, digest: digest.nullable() })).max(1000),
  file_count: count,
  counts: z
    .strictObject({ episodes: count, successes: count, failures: count, not_trials: count })
    .nullable()
    .describe('null: no episode was read'),
  denominator: z
    .strictObject({
      expected: count.nullable().describe('how many the evaluator says that it ran or was asked for'),
      found: count,
      evaluator: count.describe('in the denominator of its own rate'),
      rule: z.enum(['evaluator', 'expected_count', 'unknown']),
    })
    .nullable(),
  tasks: z
    .array(
      z.strictObject({
        suite: label.nullable(),
        id: label.nullable(),
        name: label.nullable(),
        episodes: count,
        succeeded: count,
      }),
    )
    .max(1000),
  task_count: count,
  seeds: z.strictObject({ run_seeds: z.array(count).max(10_000), sources: z.array(seedSource) }).nullable(),
  facts: runFacts.nullable(),
  reasons: z.array(reason).max(1000).describe('why it is not accepted; none where it is'),
  findings: z.array(finding).max(1000),
  mapping: mapping
    .nullable()
    .describe('with which `generic` reads these files, where triage could derive it'),
  next: z.string().max(2000).nullable().describe('the first thing to try'),
});
export type TriageCandidate = z.infer<typeof triageCandidate>;

export const triageArchive = z.strictObject({
  path: label,
  kind: z.enum(ARCHIVE_KINDS),
  size_bytes: sizeBytes,
  entries: count.describe('as far as it was listed'),
  unpacked_bytes: sizeBytes.describe('as the entries state it, as far as it was listed'),
  complete: z.boolean().describe('whether all entries were listed'),
  names: z.array(label).max(100),
  results: z.array(label).max(100).describe('names that results often have'),
  findings: z.array(z.strictObject({ code, message: z.string().max(1000) })).max(100),
});
export type TriageArchive = z.infer<typeof triageArchive>;

/** What stands in a folder of results that others left, and which runs in it can be audited. */
export const triageReport = z.strictObject({
  schema_version: z.literal('worldgate.triage.v1'),
  folder: z.strictObject({
    files: count,
    size_bytes: sizeBytes,
    kinds: z.partialRecord(z.enum(FILE_KINDS), z.strictObject({ files: count, size_bytes: sizeBytes })),
    skipped: z.array(z.strictObject({ path: label, reason: z.string().max(200) })).max(1000),
    skipped_count: count,
  }),
  candidates: z.array(triageCandidate).max(10_000),
  findings: z.array(finding).max(10_000).describe('about files, whether or not a candidate has them'),
  finding_count: count,
  fields: z
    .array(
      z.strictObject({
        field: label,
        unit: z.enum(['percent', 'ratio', 'unstated']),
        files: count,
        example: label,
      }),
    )
    .max(1000)
    .describe('rates of success that the files state, by the unit that their names give'),
  secret_places: z
    .array(z.strictObject({ file: label, line: z.int().min(1), kind: z.string().max(60) }))
    .max(10_000)
    .describe('where secrets stand, and of which kind; never what they are'),
  secret_scan: z.strictObject({
    files: count,
    size_bytes: sizeBytes,
    partly: z.array(label).max(1000).describe('only their beginning and end were looked at'),
    not_scanned: count.describe('text files beyond the limit of the scan'),
  }),
  archives: z.array(triageArchive).max(1000),
  selection: z.strictObject({ candidate: candidateId }).nullable().describe('what --select-run named'),
});
export type TriageReport = z.infer<typeof triageReport>;
