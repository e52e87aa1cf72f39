import type { AuditAdvisory, Reach } from '../../contracts/dependency-audit.ts';
import { widest } from './lock-files.ts';
import { worstStated } from './severity.ts';
import type { Finding } from './tool-result.ts';

/** A finding with the source that names it, and what its lock file adds. */
export interface SourcedFinding extends Finding {
  source: string;
  reach: Reach;
}

/**
 * One advisory for each vulnerability in each package: findings are the same where they share a name of any kind, however many
 * steps lie between (tool A knows GHSA and CVE, tool B CVE and PYSEC). Sorted by key; the same findings in another order give the
 * same advisories.
 */
export function mergeFindings(
  findings: readonly SourcedFinding[],
  fit: (text: string, most: number) => string,
): Omit<AuditAdvisory, 'waiver'>[] {
  const groups = groupsOf(findings);
  return groups.map((group) => advisoryOf(group, fit)).sort((a, b) => compare(a.key, b.key));
}

/** Whether two advisories are about the same vulnerability in the same package. */
export function identityKeys(one: { ecosystem: string; package: string; ids: readonly string[] }): string[] {
  return one.ids.map((id) => `${one.ecosystem}\0${one.package}\0${id.toUpperCase()}`);
}

/** Findings that hang together by their names (union–find with path halving). */
function groupsOf(findings: readonly SourcedFinding[]): SourcedFinding[][] {
  const parent = findings.map((_, index) => index);
  const rootOf = (index: number): number => {
    let at = index;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  const owner = new Map<string, number>();
  for (const [index, finding] of findings.entries()) {
    for (const key of identityKeys(finding)) {
      const known = owner.get(key);
      if (known === undefined) owner.set(key, index);
      else parent[rootOf(index)] = rootOf(known);
    }
  }
  const groups = new Map<number, SourcedFinding[]>();
  for (const [index, finding] of findings.entries()) {
    const root = rootOf(index);
    groups.set(root, [...(groups.get(root) ?? []), finding]);
  }
  return [...groups.values()];
}

function advisoryOf(
  group: readonly SourcedFinding[],
  fit: (text: string, most: number) => string,
): Omit<AuditAdvisory, 'waiver'> {
  const { ecosystem, package: name } = group[0]!;
  const ids = namesOf(group);
  const package_ = fit(name, 200);
  const [id = 'unknown', ...aliases] = ids.map((one) => fit(one, 90));
  const scores = group.flatMap(({ cvss }) => (cvss === null ? [] : [cvss]));
  const worst =
    scores.sort((a, b) => b.score - a.score || compare(a.vector ?? '', b.vector ?? ''))[0] ?? null;
  return {
    key: `${ecosystem}/${package_}/${id}`.slice(0, 300),
    ecosystem,
    package: package_,
    versions: sorted(group.flatMap(({ versions }) => versions))
      .slice(0, 200)
      .map((one) => fit(one, 200)),
    id,
    aliases: aliases.slice(0, 100),
    severity: worstStated(group.map(({ severity }) => severity)),
    cvss: worst,
    fix_versions: sorted(group.flatMap(({ fixVersions }) => fixVersions))
      .slice(0, 100)
      .map((one) => fit(one, 200)),
    reach: group.map(({ reach }) => reach).reduce(widest),
    title: fit(first(group.map(({ title }) => title)), 2000),
    url: first(group.map(({ url }) => url ?? '')) || null,
    paths: sorted(group.flatMap(({ paths }) => paths))
      .slice(0, 20)
      .map((one) => fit(one, 1000)),
    reported_by: sorted(group.map(({ source }) => source)).slice(0, 50),
  };
}

/** Names without regard to case, best known database first. */
function namesOf(group: readonly SourcedFinding[]): string[] {
  const found = new Map<string, string>();
  for (const id of sorted(group.flatMap(({ ids }) => ids))) {
    const known = found.get(id.toUpperCase());
    if (known === undefined || compare(id, known) < 0) found.set(id.toUpperCase(), id);
  }
  return [...found.values()].sort((a, b) => rank(a) - rank(b) || compare(a, b));
}

const DATABASES = [/^GHSA-/i, /^CVE-/i, /^PYSEC-/i];

function rank(id: string): number {
  const index = DATABASES.findIndex((pattern) => pattern.test(id));
  return index === -1 ? DATABASES.length : index;
}

/** The longest text, then the first in order: a tool that says more is asked before one that says less. */
function first(texts: readonly string[]): string {
  return [...texts].sort((a, b) => b.length - a.length || compare(a, b))[0] ?? '';
}

function sorted(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort(compare);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
