import { z } from 'zod';
import { checkRow, rowReason } from './check-row.ts';
import { digest, isoTime } from './common.ts';
import { verdict } from './verdict.ts';

const count = z.int().min(0);
const text = z.string().max(2000);
const short = z.string().min(1).max(300);

/** Tools whose output an audit reads. */
export const AUDIT_TOOLS = ['npm', 'pnpm', 'yarn', 'pip-audit', 'osv-scanner'] as const;
export const auditTool = z.enum(AUDIT_TOOLS);
export type AuditTool = z.infer<typeof auditTool>;

/** How bad an advisory is, worst first. */
export const SEVERITIES = ['critical', 'high', 'moderate', 'low'] as const;
export const severityLevel = z.enum(SEVERITIES);
export type SeverityLevel = z.infer<typeof severityLevel>;

/** `unknown`: nobody said. It counts as the worst, because a severity that is missing is no low one. */
export const severity = z.enum([...SEVERITIES, 'unknown']);
export type Severity = z.infer<typeof severity>;

/** Who installs the package. `unknown` counts as `production`. */
export const reach = z.enum(['production', 'development', 'unknown']);
export type Reach = z.infer<typeof reach>;

const day = z.iso.date();

/** One vulnerability that is accepted for a time, by a named person. */
export const auditWaiver = z.strictObject({
  id: short.describe('of the advisory, or one of its aliases: GHSA-…, CVE-…, PYSEC-…'),
  package: short,
  owner: short.describe('who answers for it'),
  reason: z.string().min(10).max(2000).describe('why the project can live with it'),
  expires: day.describe('last day on which it holds, in UTC'),
  'max-severity': severityLevel.describe('a severity above it is not covered'),
});
export type AuditWaiver = z.infer<typeof auditWaiver>;

/** `worldgate.waivers.yml`. */
export const waiversFile = z.strictObject({
  schema_version: z.literal('worldgate.waivers.v1'),
  waivers: z.array(auditWaiver).max(500),
});
export type WaiversFile = z.infer<typeof waiversFile>;

/** A program that was run, or whose output was read from a file. Tails are redacted before they are cut. */
const auditCommand = z.strictObject({
  command: text.describe('as it was run, redacted; `saved output` where it was not run here'),
  exit_code: z.int().nullable().describe('null: not known, or it never started'),
  started_at: isoTime.nullable(),
  finished_at: isoTime.nullable(),
  stdout_tail: z.string().max(4000).nullable().describe('kept only where its output could not be used'),
  stderr_tail: z.string().max(4000).nullable(),
});
export type AuditCommand = z.infer<typeof auditCommand>;

/** One audit by one tool over one dependency set. */
export const auditSource = z.strictObject({
  key: short.describe('`npm:package-lock.json`: what makes it one of its kind in the report'),
  tool: auditTool.nullable().describe('null: a file that is output of no known tool'),
  version: z.string().max(100).nullable(),
  mode: z.enum(['run', 'saved']),
  state: z.enum(['completed', 'tool-unavailable', 'invalid']),
  reason: rowReason.nullable().describe('why it is not `completed`'),
  detail: text.nullable().describe('why it is not `completed`, in one sentence'),
  source: text.describe('saved output, or lock file that was audited; relative'),
  source_digest: digest.nullable(),
  commands: z.array(auditCommand).max(8),
  dependencies: count.nullable().describe('packages that were audited; null where that is not known'),
  findings: count
    .nullable()
    .describe('pairs of package and vulnerability that it names; null unless completed'),
  not_audited: z
    .array(z.strictObject({ package: short, why: text }))
    .max(500)
    .describe('packages that the tool skipped; at most 500'),
  notes: z.array(text).max(20).describe('what keeps a completed audit from being whole; each is a warning'),
});
export type AuditSource = z.infer<typeof auditSource>;

/** Waiver that covers an advisory today. */
const appliedWaiver = z.strictObject({
  id: short,
  owner: short,
  reason: z.string().max(2000),
  expires: day,
  max_severity: severityLevel,
});

/** One vulnerability in one package, however many tools and versions name it. */
export const auditAdvisory = z.strictObject({
  key: short.describe('`npm/lodash/GHSA-…`'),
  ecosystem: z
    .string()
    .min(1)
    .max(60)
    .describe('type of its package URL: `npm`, `pypi`, `golang`, `cargo`, …'),
  package: short,
  versions: z.array(z.string().max(200)).max(200).describe('that are installed; empty where no tool says'),
  id: short.describe('GHSA before CVE before others'),
  aliases: z.array(short).max(100).describe('all other names of it, sorted'),
  severity: severity.describe('worst that any tool states'),
  cvss: z
    .strictObject({ score: z.number().min(0).max(10), vector: z.string().max(300).nullable() })
    .nullable(),
  fix_versions: z.array(z.string().max(200)).max(100),
  reach,
  title: text,
  url: z
    .url({ protocol: /^https?$/ })
    .max(1000)
    .nullable(),
  paths: z.array(z.string().max(1000)).max(20).describe('how it gets in, where a tool says; at most 20'),
  reported_by: z.array(short).min(1).max(50).describe('keys of the sources that name it'),
  waiver: appliedWaiver.nullable(),
});
export type AuditAdvisory = z.infer<typeof auditAdvisory>;

/** What became of a waiver. */
export const waiverResult = z.strictObject({
  ...auditWaiver.omit({ 'max-severity': true }).shape,
  max_severity: severityLevel,
  state: z
    .enum(['used', 'expiring', 'expired', 'unmatched', 'exceeded', 'not_checked'])
    .describe(
      '`expiring`: holds for at most 14 more days; `exceeded`: its advisory is now more severe than it covers; `not_checked`: nothing matches, and a tool gave no result',
    ),
  matches: z.array(short).max(100).describe('keys of the advisories that it names'),
});
export type WaiverResult = z.infer<typeof waiverResult>;

const changedAdvisory = auditAdvisory.pick({
  key: true,
  ecosystem: true,
  package: true,
  id: true,
  severity: true,
  reach: true,
});

/** Against an earlier audit. It never changes the verdict. */
export const auditChanges = z.strictObject({
  base: z.strictObject({ source: text, digest, generated_at: isoTime.nullable() }),
  new: z.array(changedAdvisory),
  fixed: z.array(changedAdvisory).describe('in the earlier audit, not in this one'),
  unchanged: z.array(changedAdvisory),
  not_checked: z
    .array(changedAdvisory)
    .describe('in the earlier audit, not in this one, in which a tool gave no result'),
});
export type AuditChanges = z.infer<typeof auditChanges>;

/**
 * `dependency-audit.json`. `rows` and `verdict` follow from what stands before them; a reader derives them again and
 * believes neither.
 */
export const dependencyAudit = z.strictObject({
  schema_version: z.literal('worldgate.dependency_audit.v1'),
  generated_at: isoTime,
  verdict,
  settings: z.strictObject({
    fail_on: severityLevel.describe('least severity that fails'),
    omit_dev: z.boolean().describe('findings that only development reaches are warnings'),
    allow_unavailable: z.boolean().describe('a tool that gave no result is a warning'),
  }),
  sources: z.array(auditSource).min(1).max(50),
  dependency_set: z.strictObject({
    digest: digest
      .nullable()
      .describe(
        'over the sorted list of `[ecosystem, name, version]` as canonical JSON; null where no source names its packages',
      ),
    count,
    by_ecosystem: z.record(z.string().max(60), count),
    unlisted: z.array(short).describe('keys of the sources that do not name their packages'),
  }),
  advisories: z.array(auditAdvisory).max(20_000),
  waivers: z.array(waiverResult).max(500),
  changes: auditChanges.nullable().describe('null where no earlier audit was named'),
  rows: z.array(checkRow).max(21_000),
  boundary: text,
});
export type DependencyAudit = z.infer<typeof dependencyAudit>;
