import type { Reach } from '../../contracts/dependency-audit.ts';
import { cvssOf, endsOf, ghsaOf } from './advisory-parts.ts';
import { severityOfWord } from './severity.ts';
import {
  countAt,
  type Finding,
  isRecord,
  type Json,
  listAt,
  recordAt,
  type ToolResult,
  textAt,
  textsOf,
  Unusable,
  webAddress,
} from './tool-result.ts';

/**
 * The form of npm 6, which pnpm still writes: `advisories` by number, and `metadata` with counts of them.
 * @throws Unusable
 */
export function readAdvisories(report: Json): ToolResult {
  const development = developmentPaths(report.actions);
  const findings = Object.entries(recordAt(report.advisories, '"advisories"')).map(([number, advisory]) =>
    advisoryFinding(recordAt(advisory, `advisories["${number.slice(0, 100)}"]`), (path) =>
      development.get(path),
    ),
  );
  const metadata = recordAt(report.metadata, '"metadata"');
  checkTotal(recordAt(metadata.vulnerabilities, '"metadata.vulnerabilities"'), findings);
  return {
    findings,
    packages: null,
    count: countAt(metadata.totalDependencies, '"metadata.totalDependencies"'),
    notAudited: [],
    notes: [],
  };
}

/**
 * Counts of this form are of advisories, or of the places that they are found at: never fewer than the advisories listed.
 * @throws Unusable `contradiction`
 */
export function checkTotal(stated: Json, listed: readonly Pick<Finding, 'severity'>[]): void {
  const counts = Object.entries(stated)
    .filter(([word]) => word !== 'total')
    .map(([word, count]) => ({
      severity: severityOfWord(word),
      count: countAt(count, `"metadata.vulnerabilities.${word.slice(0, 50)}"`),
    }));
  const sum = (of: typeof counts) => of.reduce((total, { count }) => total + count, 0);
  const total = sum(counts);
  const fits = counts.length > 0 && total >= listed.length && (total === 0) === (listed.length === 0);
  if (!fits) {
    throw new Unusable(
      'contradiction',
      `${total} vulnerabilities are counted, and ${listed.length} advisories are listed`,
    );
  }
  for (const level of new Set(listed.map(({ severity }) => severity))) {
    const counted = sum(counts.filter(({ severity }) => severity === level));
    const found = listed.filter(({ severity }) => severity === level).length;
    // A severity that has no word of its own among the counts cannot be held against them.
    if (level === 'unknown' || counted >= found) continue;
    throw new Unusable(
      'contradiction',
      `${counted} vulnerabilities of severity ${level} are counted, and ${found} advisories of it are listed`,
    );
  }
}

/** Whether each path is one of development, as the actions say that npm 6 and pnpm to version 10 recommend. */
function developmentPaths(actions: unknown): Map<string, boolean> {
  const found = new Map<string, boolean>();
  for (const action of Array.isArray(actions) ? actions : []) {
    const resolves: unknown = isRecord(action) ? action.resolves : null;
    for (const one of Array.isArray(resolves) ? resolves : []) {
      if (!isRecord(one) || typeof one.dev !== 'boolean') continue;
      const key = `${String(one.id)}`;
      // One path into production is enough.
      found.set(key, (found.get(key) ?? true) && one.dev);
    }
  }
  return found;
}

/** @param isDevelopment whether an advisory of this number is found below development dependencies alone */
export function advisoryFinding(
  advisory: Json,
  isDevelopment: (number: string) => boolean | undefined,
): Finding {
  const name = textAt(advisory.module_name, 'the "module_name" of an advisory');
  const url = webAddress(advisory.url);
  const places = listAt(advisory.findings, `the "findings" of the advisory about ${name.slice(0, 100)}`).map(
    (place) => recordAt(place, 'a finding'),
  );
  const flags = places.map(({ dev }) => dev);
  const dev =
    flags.length > 0 && flags.every((flag) => typeof flag === 'boolean')
      ? flags.every((flag) => flag === true)
      : isDevelopment(String(advisory.id));
  const reach: Reach | null = dev === undefined ? null : dev ? 'development' : 'production';
  const github = typeof advisory.github_advisory_id === 'string' ? advisory.github_advisory_id : ghsaOf(url);
  const ids = [...new Set([...(github ? [github] : []), ...textsOf(advisory.cves)])];
  return {
    ecosystem: 'npm',
    package: name,
    versions: [...new Set(places.flatMap(({ version }) => (typeof version === 'string' ? [version] : [])))],
    ids: ids.length > 0 ? ids : [`npm-${String(countAt(advisory.id, 'the "id" of an advisory'))}`],
    severity: severityOfWord(advisory.severity),
    cvss: cvssOf(advisory.cvss),
    fixVersions: fixesOf(advisory),
    reach,
    title: typeof advisory.title === 'string' ? advisory.title : '',
    url,
    paths: places.flatMap(({ paths }) => textsOf(paths)),
  };
}

/** `patched_versions` is a range (`>=1.2.6 <2.0.0 || >=2.0.3`); `<0.0.0` stands for none. */
function fixesOf({ patched_versions: patched, vulnerable_versions: vulnerable }: Json): string[] {
  if (typeof patched !== 'string' || patched.length > 2000) return endsOf(vulnerable);
  return [...patched.matchAll(/>=\s*(\d[0-9A-Za-z.+-]{0,99})/g)].map(([, version]) => version!);
}
