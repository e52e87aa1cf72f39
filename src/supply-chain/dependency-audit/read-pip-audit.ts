import type { AuditedPackage } from './tool-result.ts';
import {
  type Finding,
  isRecord,
  listAt,
  recordAt,
  type ToolResult,
  textAt,
  textsOf,
  Unusable,
} from './tool-result.ts';

/** Names of PyPI that are written differently and mean the same package (PEP 503). */
export function pythonName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}

/**
 * Output of `pip-audit --format json`: `{"dependencies": [...], "fixes": []}`, or the list alone (before 2.0). A package that it
 * skipped was not audited, though pip-audit ends with 0 and says "No known vulnerabilities found": that is so for all packages where
 * its service knows none of them.
 * @throws Unusable
 */
export function readPipAudit(output: unknown): ToolResult {
  const dependencies = Array.isArray(output)
    ? output
    : listAt(recordAt(output, 'the output of pip-audit').dependencies, '"dependencies"');
  const findings: Finding[] = [];
  const packages: AuditedPackage[] = [];
  const notAudited: ToolResult['notAudited'] = [];
  for (const [index, value] of dependencies.entries()) {
    const where = `dependencies[${index}]`;
    const dependency = recordAt(value, where);
    const name = textAt(dependency.name, `${where}.name`);
    if (typeof dependency.skip_reason === 'string') {
      notAudited.push({ package: name, why: dependency.skip_reason });
      continue;
    }
    const version = textAt(dependency.version, `${where}.version`);
    packages.push({ ecosystem: 'pypi', name: pythonName(name), version, reach: 'unknown' });
    for (const vulnerability of listAt(dependency.vulns, `${where}.vulns`)) {
      const one = recordAt(vulnerability, `${where}.vulns`);
      findings.push({
        ecosystem: 'pypi',
        package: pythonName(name),
        versions: [version],
        ids: [
          ...new Set([
            textAt(one.id, `the "id" of a vulnerability of ${name.slice(0, 100)}`),
            ...textsOf(one.aliases),
          ]),
        ],
        severity: 'unknown',
        cvss: null,
        fixVersions: textsOf(one.fix_versions),
        reach: null,
        title: typeof one.description === 'string' ? firstLine(one.description) : '',
        url: null,
        paths: [],
      });
    }
  }
  if (packages.length === 0 && notAudited.length > 0) {
    throw new Unusable(
      'tool-unavailable',
      `pip-audit could audit none of ${notAudited.length} packages: ${notAudited[0]!.why}`,
    );
  }
  return { findings, packages, count: packages.length, notAudited, notes: [] };
}

function firstLine(text: string): string {
  return text.trim().split(/\r?\n/, 1)[0]!;
}

/** Whether a value has the shape of this tool, for files that are named without one. */
export function looksLikePipAudit(value: unknown): boolean {
  const list = isRecord(value) ? value.dependencies : value;
  return (
    Array.isArray(list) &&
    (!isRecord(value) || 'fixes' in value || list.length > 0) &&
    list.every((one) => isRecord(one) && 'name' in one && ('vulns' in one || 'skip_reason' in one))
  );
}
