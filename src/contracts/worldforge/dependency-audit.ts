import { z } from 'zod';

const text = z.string();
const count = z.int().min(0);

/** A command of the audit; without exit code it was not started. */
const forgeAuditCommand = z.looseObject({
  command: text.nullish(),
  exit_code: z.int().nullish(),
  error: text.nullish(),
});
export type ForgeAuditCommand = z.infer<typeof forgeAuditCommand>;

/** `dependency-audit.json` of WorldForge, schema 1. Advisories are checked one by one by who reads them. */
export const forgeDependencyAudit = z.looseObject({
  schema_version: z.literal(1),
  generated_at: text.optional(),
  status: z.unknown(),
  requirements: z.looseObject({ requirement_count: count.nullish(), sha256: text.nullish() }).nullish(),
  tool_versions: z.record(text, z.unknown()).nullish(),
  commands: z.looseObject({
    uv_version: forgeAuditCommand.nullish(),
    pip_audit_version: forgeAuditCommand.nullish(),
    uv_export: forgeAuditCommand.nullish(),
    pip_audit: forgeAuditCommand.nullish(),
  }),
  ignored_advisories: z.array(z.looseObject({ id: text, rationale: text.nullish() })).nullish(),
  vulnerability_summary: z.looseObject({
    dependency_count: count,
    vulnerable_dependency_count: count,
    vulnerability_count: count,
  }),
  vulnerabilities: z.array(z.unknown()),
  first_triage_step: text.nullish(),
});
export type ForgeDependencyAudit = z.infer<typeof forgeDependencyAudit>;

/** An entry of `vulnerabilities`. */
export const forgeVulnerability = z.looseObject({
  dependency: text.min(1),
  version: text.nullish(),
  id: text.min(1),
  aliases: z.array(text).nullish(),
  fix_versions: z.array(text).nullish(),
  summary: text.nullish(),
});
