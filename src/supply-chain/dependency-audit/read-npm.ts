import type { Severity } from '../../contracts/dependency-audit.ts';
import { cvssOf, endsOf, ghsaOf } from './advisory-parts.ts';
import { readAdvisories } from './read-advisories.ts';
import { rankOf, severityOfWord } from './severity.ts';
import {
  countAt,
  type Finding,
  isRecord,
  type Json,
  listAt,
  recordAt,
  type ToolResult,
  textAt,
  Unusable,
  webAddress,
} from './tool-result.ts';

/**
 * Output of `npm audit --json`: report version 2 (npm 7 and later), and the older form with `advisories` (npm 6, and pnpm to this
 * day). What npm writes where it gets no answer (`{"message", "statusCode"}`, `{"error": {"code"}}`) is no result.
 * @throws Unusable
 */
export function readNpm(output: unknown, tool: 'npm' | 'pnpm' = 'npm'): ToolResult {
  const report = recordAt(output, `the output of ${tool}`);
  refuseError(report, tool);
  if (isRecord(report.advisories)) return readAdvisories(report);
  const version = report.auditReportVersion;
  if (version === undefined) {
    throw new Unusable(
      'invalid-shape',
      `the output of ${tool} holds neither "auditReportVersion" nor "advisories"`,
    );
  }
  if (version !== 2) {
    throw new Unusable(
      typeof version === 'number' && version > 2 ? 'future-version' : 'invalid-shape',
      `"auditReportVersion" is ${JSON.stringify(version)?.slice(0, 80)}; 2 is read`,
    );
  }
  return readVersion2(report);
}

/** npm: `{"message", "statusCode"}` or `{"error": {"code", "summary"}}`; pnpm: `{"error": {"code", "message"}}`. */
function refuseError(report: Json, tool: string): void {
  const error = isRecord(report.error) ? report.error : null;
  if (error === null && typeof report.statusCode !== 'number' && report.error === undefined) return;
  const said = [error?.code, error?.summary, error?.message, error?.detail, report.message].find(
    (text) => typeof text === 'string' && text !== '',
  );
  throw new Unusable(
    'tool-unavailable',
    `${tool} could not make its audit: ${String(said ?? 'it says no more')}`,
  );
}

function readVersion2(report: Json): ToolResult {
  const entries = recordAt(report.vulnerabilities, '"vulnerabilities"');
  const metadata = recordAt(report.metadata, '"metadata"');
  const counted = new Map<string, number>();
  const findings: Finding[] = [];
  const causes = new Map<string, Causes>();
  for (const [name, value] of Object.entries(entries)) {
    const where = `vulnerabilities["${name.slice(0, 100)}"]`;
    const entry = recordAt(value, where);
    const severity = textAt(entry.severity, `${where}.severity`);
    counted.set(severity, (counted.get(severity) ?? 0) + 1);
    const via = listAt(entry.via, `${where}.via`);
    if (via.length === 0) throw new Unusable('contradiction', `${where} says nothing about what is wrong`);
    const own: Causes = { worst: severityOfWord(severity), advisories: [], through: [] };
    causes.set(name, own);
    for (const cause of via) {
      if (typeof cause === 'string') {
        own.through.push(cause);
        if (Object.hasOwn(entries, cause)) continue;
        throw new Unusable(
          'contradiction',
          `${where} is there because of "${cause.slice(0, 100)}", which is not`,
        );
      }
      const finding = findingOf(recordAt(cause, `${where}.via`), entry, name);
      own.advisories.push(finding.severity);
      findings.push(finding);
    }
  }
  checkCauses(causes);
  const total = Object.keys(entries).length;
  if (total > 0 && findings.length === 0) {
    throw new Unusable('contradiction', 'packages are named as vulnerable, and no advisory is');
  }
  checkCounts(recordAt(metadata.vulnerabilities, '"metadata.vulnerabilities"'), counted, total);
  const dependencies = recordAt(metadata.dependencies, '"metadata.dependencies"');
  return {
    findings,
    packages: null,
    count: countAt(dependencies.total, '"metadata.dependencies.total"'),
    notAudited: [],
    notes: [],
  };
}

/** What npm says is behind one package. */
interface Causes {
  /** Of the package. */
  worst: Severity;
  /** Severities of the advisories about it. */
  advisories: Severity[];
  /** Packages through which others are. */
  through: string[];
}

/** A package is as bad as the worst advisory that it can be reached from: where none is that bad, or none is there, one was left out or made milder. */
function checkCauses(causes: ReadonlyMap<string, Causes>): void {
  for (const [name, { worst }] of causes) {
    const seen = new Set<string>();
    const waiting = [name];
    let found = Number.POSITIVE_INFINITY;
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      const { advisories, through } = causes.get(next)!;
      found = Math.min(found, ...advisories.map(rankOf));
      if (found <= rankOf(worst)) break;
      waiting.push(...through);
    }
    if (found <= rankOf(worst)) continue;
    throw new Unusable(
      'contradiction',
      `vulnerabilities["${name.slice(0, 100)}"] is of severity ${worst}, and no advisory that is listed makes it that`,
    );
  }
}

/** npm counts packages by severity: where the counts are not those of the list, one of the two was changed. */
function checkCounts(stated: Json, counted: ReadonlyMap<string, number>, total: number): void {
  const wrong = [
    ...Object.entries(stated),
    ...[...counted].filter(([word]) => stated[word] === undefined),
  ].find(([word, count]) => count !== (word === 'total' ? total : (counted.get(word) ?? 0)));
  if (wrong === undefined && stated.total !== undefined) return;
  throw new Unusable(
    'contradiction',
    'the counts in "metadata.vulnerabilities" are not those of the packages listed',
  );
}

function findingOf(cause: Json, entry: Json, name: string): Finding {
  const url = webAddress(cause.url);
  const package_ = typeof cause.dependency === 'string' ? cause.dependency : name;
  return {
    ecosystem: 'npm',
    package: package_,
    versions: [],
    ids: [ghsaOf(url) ?? `npm-${npmNumber(cause.source)}`],
    severity: severityOfWord(cause.severity),
    cvss: cvssOf(cause.cvss),
    fixVersions: fixesOf(entry.fixAvailable, package_, cause.range),
    reach: null,
    title: typeof cause.title === 'string' ? cause.title : '',
    url,
    paths: Array.isArray(entry.nodes)
      ? entry.nodes.filter((node): node is string => typeof node === 'string')
      : [],
  };
}

function npmNumber(source: unknown): string {
  return textAt(
    typeof source === 'number' ? String(source) : source,
    'an advisory without an address: its number',
  );
}

/** The version that npm would install; where it names another package, where the vulnerable range ends. */
function fixesOf(available: unknown, name: string, range: unknown): string[] {
  const ends = endsOf(range);
  if (ends.length > 0 || !isRecord(available) || available.name !== name) return ends;
  return typeof available.version === 'string' ? [available.version] : [];
}
