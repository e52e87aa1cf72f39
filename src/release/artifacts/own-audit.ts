import { verdictOfRows } from '../../contracts/check-row.ts';
import {
  type AuditAdvisory,
  type DependencyAudit,
  dependencyAudit,
} from '../../contracts/dependency-audit.ts';
import { parseWith } from '../../foundation/schema.ts';
import { type Origin, rowText } from '../../runs/check-rows.ts';
import { auditRows } from '../../supply-chain/dependency-audit/rows.ts';
import { rankOf } from '../../supply-chain/dependency-audit/severity.ts';
import type { ArtifactContent, ArtifactFinding } from './artifact.ts';
import { againstStored, wholeRow } from './own-rows.ts';

/**
 * Rows of a `dependency-audit.json` of WorldGate, derived again from its sources, advisories and waivers.
 * @throws WorldGateError `artifact-invalid` where it has another shape
 */
export function readOwnAudit(value: unknown, origin: Origin): ArtifactContent {
  const audit = parseWith(dependencyAudit, value, { file: origin.source, code: 'artifact-invalid' });
  const rows = againstStored(auditRows(audit), audit.rows);
  return {
    rows: [...rows, ...wholeRow('dependency-audit', contradictions(audit), origin)],
    generated_at: audit.generated_at,
    // What a tool without a result would have found is neither open nor fixed: there is no list.
    findings: audit.sources.every(({ state }) => state === 'completed')
      ? audit.advisories.map(findingOf)
      : null,
  };
}

/** What rows do not tell: parts of the audit that cannot all be true. */
function contradictions(audit: DependencyAudit): string[] {
  const { advisories, sources, verdict, rows } = audit;
  const derived = verdictOfRows(rows);
  return [
    ...(verdict === derived ? [] : [`its verdict is ${verdict}, but its rows give ${derived}`]),
    ...sources.flatMap(({ key, state, dependencies, findings, notes }) => {
      if (state !== 'completed') return [];
      if (dependencies === 0 && notes.length === 0) return [`${key} audited no dependency`];
      const isTold = advisories.some(({ reported_by }) => reported_by.includes(key));
      return (findings ?? 0) > 0 === isTold
        ? []
        : [`${key} has ${findings ?? 0} findings, and ${isTold ? 'an' : 'no'} advisory names it`];
    }),
    ...advisories.flatMap((advisory) => {
      const wrong = waiverProblem(advisory, audit);
      return wrong === null ? [] : [`${advisory.key}: ${wrong}`];
    }),
  ];
}

/** Why an advisory cannot be waived as it says. */
function waiverProblem(
  { key, waiver, severity, package: name }: AuditAdvisory,
  { waivers, generated_at }: DependencyAudit,
): string | null {
  if (waiver === null) return null;
  const listed = waivers.find(
    (one) => one.id === waiver.id && one.package === name && one.expires === waiver.expires,
  );
  if (listed === undefined || !listed.matches.includes(key)) return 'the waiver that covers it is not listed';
  if (listed.state !== 'used' && listed.state !== 'expiring') return `its waiver is ${listed.state}`;
  if (generated_at.slice(0, 10) > waiver.expires) return 'its waiver had expired';
  return rankOf(severity) < rankOf(waiver.max_severity) ? 'it is more severe than its waiver covers' : null;
}

function findingOf(advisory: AuditAdvisory): ArtifactFinding {
  return {
    id: rowText(advisory.id, 300),
    package: rowText(advisory.package, 300),
    version: advisory.versions.length === 0 ? null : rowText(advisory.versions.join(', '), 300),
    aliases: advisory.aliases.map((alias) => rowText(alias, 300)),
    severity: advisory.severity,
    fix_versions: advisory.fix_versions.map((fix) => rowText(fix, 300)),
    summary: rowText(advisory.title),
    reach: advisory.reach === 'unknown' ? null : advisory.reach,
    waived: advisory.waiver !== null,
  };
}
