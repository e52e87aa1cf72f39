import type { CheckRow } from '../../contracts/check-row.ts';
import {
  type ForgeAuditCommand,
  type ForgeDependencyAudit,
  forgeDependencyAudit,
  forgeVulnerability,
} from '../../contracts/worldforge/dependency-audit.ts';
import { quoted } from '../../foundation/plain-value.ts';
import { parseWith } from '../../foundation/schema.ts';
import { badEntry } from '../../runs/bad-entry.ts';
import { counted, makeRow, type Origin, rowText, utcTime, withoutNamesakes } from '../../runs/check-rows.ts';
import type { ArtifactContent, ArtifactFinding } from './artifact.ts';

const AGAIN = 'Run the dependency audit again, and change nothing in its file by hand.';
const CATEGORY = 'security';

/** What the commands and the advisories of an audit say. */
type Derived = 'passed' | 'findings' | 'tool-unavailable' | 'failed';

/**
 * Rows of a `dependency-audit.json` of WorldForge: one for the audit and one for each advisory. Whether it passed follows
 * from exit codes, the number of dependencies and the advisories; a status that says otherwise fails it.
 * @throws WorldGateError `artifact-invalid` where the file as a whole has another shape
 */
export function readForgeAudit(value: unknown, origin: Origin): ArtifactContent {
  const audit = parseWith(forgeDependencyAudit, value, { file: origin.source, code: 'artifact-invalid' });
  const advisories = audit.vulnerabilities.map((entry, index) => advisoryOf(entry, index, origin));
  const findings = advisories.flatMap(({ finding }) => (finding === null ? [] : [finding]));
  return {
    rows: [auditRow(audit, findings, origin), ...withoutNamesakes(advisories.map(({ row }) => row))],
    generated_at: utcTime(audit.generated_at),
    // An audit that did not run to its end has no list: nothing of it is fixed.
    findings: ['passed', 'findings'].includes(derivedStatus(audit)) ? findings : null,
  };
}

function auditRow(audit: ForgeDependencyAudit, findings: ArtifactFinding[], origin: Origin): CheckRow {
  const { vulnerability_summary: summary, vulnerabilities, commands, requirements } = audit;
  const derived = derivedStatus(audit);
  const facts = {
    key: 'dependency-audit',
    name: 'Dependency audit',
    category: CATEGORY,
    command: commands.pip_audit?.command ?? null,
    triage: audit.first_triage_step ?? AGAIN,
  } as const;
  const wrong = contradictions(audit, derived, findings);
  if (wrong.length > 0) {
    const summaryText = `${wrong.join('; ')}.`;
    return makeRow(origin, {
      ...facts,
      state: 'failed',
      reason: 'contradiction',
      triage: AGAIN,
      summary: summaryText.charAt(0).toUpperCase() + summaryText.slice(1),
    });
  }
  const ignored = audit.ignored_advisories?.length ?? 0;
  const required = requirements?.requirement_count;
  const size = `${counted(summary.dependency_count, 'dependency', 'dependencies')} audited${required == null || required === summary.dependency_count ? '' : ` of ${required} required`}`;
  const said = `${size}, ${counted(vulnerabilities.length, 'vulnerability', 'vulnerabilities')}${ignored === 0 ? '' : `, ${counted(ignored, 'advisory', 'advisories')} ignored`}`;
  if (derived === 'passed') return makeRow(origin, { ...facts, state: 'passed', summary: `${said}.` });
  if (derived === 'findings') return makeRow(origin, { ...facts, state: 'failed', summary: `${said}.` });
  if (derived === 'tool-unavailable') {
    return makeRow(origin, {
      ...facts,
      state: 'not_run',
      reason: 'tool-unavailable',
      summary: `Nothing was audited: ${failedCommands(audit).join('; ')}.`,
    });
  }
  return makeRow(origin, {
    ...facts,
    state: 'failed',
    summary: `The audit did not run to its end: ${failedCommands(audit).join('; ')}.`,
  });
}

const isUnavailable = (command: ForgeAuditCommand | null | undefined) =>
  command == null || command.exit_code == null || command.exit_code === 127;

function derivedStatus({ commands, vulnerabilities, status }: ForgeDependencyAudit): Derived {
  const { uv_version: uv, pip_audit_version: tool, uv_export: exported, pip_audit: audit } = commands;
  if ([uv, tool, exported].some(isUnavailable)) return 'tool-unavailable';
  if (exported!.exit_code !== 0) return 'failed';
  if (isUnavailable(audit)) return 'tool-unavailable';
  if (vulnerabilities.length > 0) return 'findings';
  if (audit!.exit_code === 0) return 'passed';
  // Its output said that a tool was not found, and is cut to a tail: that it is not green is enough.
  return status === 'tool-unavailable' ? 'tool-unavailable' : 'failed';
}

function contradictions(
  { status, commands, vulnerability_summary: summary, vulnerabilities }: ForgeDependencyAudit,
  derived: Derived,
  findings: readonly ArtifactFinding[],
): string[] {
  const wrong: string[] = [];
  if (status !== derived) {
    const stated = typeof status === 'string' ? quoted(status) : quoted(JSON.stringify(status) ?? 'missing');
    wrong.push(`its status is ${stated}, but its commands and advisories make it ${derived}`);
  }
  if (derived === 'passed' && summary.dependency_count === 0) {
    wrong.push('it audited no dependency, so it shows nothing');
  }
  if (derived === 'findings' && commands.pip_audit?.exit_code === 0) {
    wrong.push('it names vulnerabilities, but its tool ended with exit code 0');
  }
  if (summary.vulnerability_count !== vulnerabilities.length) {
    wrong.push(
      `vulnerability_count is ${summary.vulnerability_count}, but ${counted(vulnerabilities.length, 'advisory', 'advisories')} ${vulnerabilities.length === 1 ? 'is' : 'are'} listed`,
    );
  }
  const packages = new Set(findings.map(({ package: name, version }) => JSON.stringify([name, version])));
  if (findings.length === vulnerabilities.length && summary.vulnerable_dependency_count !== packages.size) {
    wrong.push(
      `vulnerable_dependency_count is ${summary.vulnerable_dependency_count}, but the advisories name ${packages.size}`,
    );
  }
  return wrong;
}

function failedCommands({ commands }: ForgeDependencyAudit): string[] {
  const named = ['uv_version', 'pip_audit_version', 'uv_export', 'pip_audit'] as const;
  return named.flatMap((name) => {
    const exitCode = commands[name]?.exit_code;
    if (exitCode === 0) return [];
    return [exitCode == null ? `${name} did not start` : `${name} ended with exit code ${exitCode}`];
  });
}

function advisoryOf(
  entry: unknown,
  index: number,
  origin: Origin,
): { row: CheckRow; finding: ArtifactFinding | null } {
  const parsed = forgeVulnerability.safeParse(entry);
  const at = `vulnerabilities[${index}]`;
  if (!parsed.success) {
    const bad = {
      at,
      origin,
      category: CATEGORY,
      triage: AGAIN,
      nameKey: 'dependency',
      error: parsed.error,
    } as const;
    return { row: badEntry(entry, bad), finding: null };
  }
  const { dependency, id, summary } = parsed.data;
  const version = parsed.data.version ?? null;
  const fixes = parsed.data.fix_versions ?? [];
  const what = `${dependency}${version === null ? '' : ` ${version}`}`;
  return {
    row: makeRow(origin, {
      key: `advisory:${dependency}@${version ?? ''}:${id}`,
      name: `${id} in ${what}`,
      category: CATEGORY,
      state: 'failed',
      summary: summary ? `${what}: ${summary}` : `${what} has the vulnerability ${id}.`,
      triage:
        fixes.length === 0
          ? 'No version is known that mends it: replace the package, or accept it in writing for a time.'
          : `Upgrade ${dependency} to ${fixes.slice(0, 5).join(' or ')}.`,
    }),
    finding: {
      id: rowText(id, 300),
      package: rowText(dependency, 300),
      version: version === null ? null : rowText(version, 300),
      aliases: (parsed.data.aliases ?? []).map((alias) => rowText(alias, 300)),
      severity: null,
      fix_versions: fixes.map((fix) => rowText(fix, 300)),
      summary: rowText(summary ?? ''),
      reach: null,
      waived: false,
    },
  };
}
