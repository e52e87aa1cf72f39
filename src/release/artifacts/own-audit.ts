import { type AuditAdvisory, dependencyAudit } from '../../contracts/dependency-audit.ts';
import { parseWith } from '../../foundation/schema.ts';
import { type Origin, rowText } from '../../runs/check-rows.ts';
import type { ArtifactContent, ArtifactFinding } from './artifact.ts';
import { contradicted, contradictionOf, judgedTogether, takenRow } from './own-rows.ts';

/**
 * Rows of a `dependency-audit.json` of WorldGate.
 * @throws WorldGateError `artifact-invalid` where it has another shape
 */
export function readOwnAudit(value: unknown, origin: Origin): ArtifactContent {
  const audit = parseWith(dependencyAudit, value, { file: origin.source, code: 'artifact-invalid' });
  const judged = audit.rows.map((row) => {
    const wrong = contradictionOf(row);
    return wrong === null ? takenRow(row) : contradicted(row, wrong);
  });
  return {
    rows: judgedTogether('dependency-audit', audit.rows, judged, { verdict: audit.verdict }, origin),
    generated_at: audit.generated_at,
    findings: audit.advisories.map(findingOf),
  };
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
