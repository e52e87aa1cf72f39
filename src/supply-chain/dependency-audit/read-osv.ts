import type { Reach, Severity } from '../../contracts/dependency-audit.ts';
import { pythonName } from './read-pip-audit.ts';
import { severityOfScore, severityOfWord, worstStated } from './severity.ts';
import {
  type AuditedPackage,
  type Finding,
  isRecord,
  type Json,
  listAt,
  recordAt,
  type ToolResult,
  textAt,
  textsOf,
  Unusable,
} from './tool-result.ts';

/** Ecosystems of OSV (`Debian:12` has its release behind the colon) by the types of package URLs. */
const PURL_TYPES: Readonly<Record<string, string>> = {
  npm: 'npm',
  pypi: 'pypi',
  go: 'golang',
  'crates.io': 'cargo',
  maven: 'maven',
  nuget: 'nuget',
  rubygems: 'gem',
  packagist: 'composer',
  pub: 'pub',
  hex: 'hex',
  hackage: 'hackage',
  cran: 'cran',
  conancenter: 'conan',
  swifturl: 'swift',
  'github actions': 'githubactions',
  debian: 'deb',
  ubuntu: 'deb',
  alpine: 'apk',
  wolfi: 'apk',
  chainguard: 'apk',
  'red hat': 'rpm',
  'rocky linux': 'rpm',
  almalinux: 'rpm',
};

/** Groups whose packages only developers install, by the names that lock files give them. */
const DEVELOPMENT = new Set(['dev', 'develop', 'development', 'dev-dependencies', 'require-dev']);

/**
 * Output of OSV-Scanner 1 and 2 with `--format json`. Packages without a vulnerability are named only where it was run with
 * `--all-packages`.
 * @throws Unusable
 */
export function readOsv(output: unknown): ToolResult {
  const results = listAt(recordAt(output, 'the output of osv-scanner').results, '"results"');
  const findings: Finding[] = [];
  const packages: AuditedPackage[] = [];
  let namesHarmless = false;
  for (const [index, value] of results.entries()) {
    const result = recordAt(value, `results[${index}]`);
    const path =
      isRecord(result.source) && typeof result.source.path === 'string' ? result.source.path : null;
    const listed = listAt(result.packages, `results[${index}].packages`);
    for (const [at, one] of listed.entries()) {
      const where = `results[${index}].packages[${at}]`;
      const entry = recordAt(one, where);
      const audited = packageOf(entry, where);
      if (audited.version !== '') packages.push(audited);
      const found = findingsOf(entry, audited, path, where);
      if (found.length === 0) namesHarmless = true;
      findings.push(...found);
    }
  }
  if (!namesHarmless) {
    const notes = [
      'its output does not name the packages without a vulnerability: run it with --all-packages',
    ];
    return { findings, packages: null, count: null, notAudited: [], notes };
  }
  return { findings, packages, count: packages.length, notAudited: [], notes: [] };
}

function packageOf(entry: Json, where: string): AuditedPackage {
  const { name, version, ecosystem, commit } = recordAt(entry.package, `${where}.package`);
  const given = typeof name === 'string' && name !== '' ? name : textAt(commit, `${where}.package.name`);
  const type = ecosystemOf(ecosystem);
  return {
    ecosystem: type,
    name: type === 'pypi' ? pythonName(given) : given,
    version: typeof version === 'string' ? version : '',
    reach: reachOf(entry.dependency_groups),
  };
}

function ecosystemOf(ecosystem: unknown): string {
  const name = typeof ecosystem === 'string' ? ecosystem.toLowerCase().split(':', 1)[0]! : '';
  if (Object.hasOwn(PURL_TYPES, name)) return PURL_TYPES[name]!;
  return name.replace(/[^a-z0-9.+-]+/g, '-').slice(0, 60) || 'generic';
}

/** OSV-Scanner names the groups of a lock file, and none for what every installation gets. */
function reachOf(groups: unknown): Reach {
  const names = textsOf(groups).map((name) => name.toLowerCase());
  return names.length > 0 && names.every((name) => DEVELOPMENT.has(name)) ? 'development' : 'unknown';
}

function findingsOf(entry: Json, audited: AuditedPackage, path: string | null, where: string): Finding[] {
  const vulnerabilities =
    entry.vulnerabilities === undefined ? [] : listAt(entry.vulnerabilities, `${where}.vulnerabilities`);
  const groups = (entry.groups === undefined ? [] : listAt(entry.groups, `${where}.groups`)).map((group) =>
    recordAt(group, `${where}.groups`),
  );
  const byId = new Map(
    vulnerabilities.map((value) => {
      const vulnerability = recordAt(value, `${where}.vulnerabilities`);
      return [
        textAt(vulnerability.id, `the "id" of a vulnerability of ${audited.name.slice(0, 100)}`),
        vulnerability,
      ];
    }),
  );
  const grouped = groups.map(({ ids }) => textsOf(ids));
  if (grouped.some((ids) => ids.length === 0 || ids.some((id) => !byId.has(id)))) {
    throw new Unusable('contradiction', `${where} groups vulnerabilities that it does not list`);
  }
  const alone = [...byId.keys()].filter((id) => !grouped.some((ids) => ids.includes(id)));
  return [
    ...groups.map((group, index) => ({ group, ids: grouped[index]! })),
    ...alone.map((id) => ({ group: null, ids: [id] })),
  ].map(({ group, ids }) => {
    const members = ids.map((id) => byId.get(id)!);
    const score = scoreOf(group);
    const first = members[0]!;
    return {
      ecosystem: audited.ecosystem,
      package: audited.name,
      versions: audited.version === '' ? [] : [audited.version],
      ids: [
        ...new Set([
          ...ids,
          ...textsOf(group?.aliases),
          ...members.flatMap(({ aliases }) => textsOf(aliases)),
        ]),
      ],
      severity: severityOf(score, members),
      cvss: score === null ? null : { score, vector: vectorOf(members) },
      fixVersions: [...new Set(members.flatMap((member) => fixesOf(member, audited.name)))],
      reach: audited.reach === 'unknown' ? null : audited.reach,
      title: String(
        members.find(({ summary }) => typeof summary === 'string' && summary !== '')?.summary ?? '',
      ),
      url: `https://osv.dev/vulnerability/${encodeURIComponent(String(first.id))}`,
      paths: path === null ? [] : [path],
    };
  });
}

/** `max_severity` is the worst CVSS base score of the group, as text; empty where there is none. */
function scoreOf(group: Json | null): number | null {
  const score =
    typeof group?.max_severity === 'string' && group.max_severity !== ''
      ? Number(group.max_severity)
      : Number.NaN;
  return score >= 0 && score <= 10 ? score : null;
}

function severityOf(score: number | null, members: readonly Json[]): Severity {
  const words = members.map(({ database_specific: own }) =>
    severityOfWord(isRecord(own) ? own.severity : undefined),
  );
  return worstStated([...words, ...(score === null ? [] : [severityOfScore(score)])]);
}

/** Where there are several vectors, which of them has the score is not said. */
function vectorOf(members: readonly Json[]): string | null {
  const vectors = members.flatMap(({ severity }) =>
    (Array.isArray(severity) ? severity : []).flatMap((one) => (isRecord(one) ? textsOf([one.score]) : [])),
  );
  return new Set(vectors).size === 1 ? vectors[0]!.slice(0, 300) : null;
}

function fixesOf(vulnerability: Json, name: string): string[] {
  const affected = (Array.isArray(vulnerability.affected) ? vulnerability.affected : []).filter(isRecord);
  const own = affected.filter(
    ({ package: of }) => isRecord(of) && pythonName(String(of.name)) === pythonName(name),
  );
  const events = own.flatMap(({ ranges }) =>
    (Array.isArray(ranges) ? ranges : []).flatMap((range) =>
      isRecord(range) && Array.isArray(range.events) ? range.events : [],
    ),
  );
  return [...new Set(events.flatMap((event) => (isRecord(event) ? textsOf([event.fixed]) : [])))];
}
