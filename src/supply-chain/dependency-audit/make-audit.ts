import { verdictOfRows } from '../../contracts/check-row.ts';
import type {
  AuditChanges,
  AuditSource,
  AuditWaiver,
  DependencyAudit,
  Reach,
} from '../../contracts/dependency-audit.ts';
import { type Digest, sha256Json } from '../../foundation/digest.ts';
import { DEPENDENCY_AUDIT_BOUNDARY } from '../../reports/boundaries.ts';
import { type BaseAdvisory, changesAgainst } from './changes.ts';
import { distinct, type Lock, widest } from './lock-files.ts';
import { mergeFindings, type SourcedFinding } from './merge.ts';
import { auditRows } from './rows.ts';
import type { AuditedPackage, Finding, ToolResult } from './tool-result.ts';
import { applyWaivers } from './waivers.ts';

/** What one tool gave, or why it gave nothing. */
export interface SourceResult
  extends Pick<AuditSource, 'key' | 'tool' | 'version' | 'mode' | 'source' | 'source_digest' | 'commands'> {
  /** `contradiction`: what speaks against the result; its findings are told all the same. */
  outcome:
    | { result: ToolResult; contradiction?: string }
    | { reason: NonNullable<AuditSource['reason']>; detail: string };
  /** What the lock file beside it installs; null where there is none. */
  lock: Lock | null;
}

export interface AuditFacts {
  sources: readonly SourceResult[];
  waivers: readonly AuditWaiver[];
  base: {
    source: string;
    digest: Digest;
    generatedAt: string | null;
    advisories: readonly BaseAdvisory[];
  } | null;
  settings: DependencyAudit['settings'];
  now: Date;
  /** Takes secrets and paths of the host out of a text. */
  redact: (text: string) => string;
}

/** Reasons why there is no result that are the tool's or its service's, not the text's. */
const UNAVAILABLE: ReadonlySet<string> = new Set(['tool-unavailable', 'timed-out', 'signalled']);

/**
 * One report from the results of all tools, the waivers and an earlier audit. Pure: the same facts give the same report.
 * @returns the report, and the packages that it is about, sorted
 */
export function makeAudit(facts: AuditFacts): { audit: DependencyAudit; packages: AuditedPackage[] } {
  const { settings, now, redact } = facts;
  const fit = (text: string, most: number) => clip(redact(text), most);
  const read = facts.sources.map((source) => readSource(source, fit));
  const sources = read.map(({ source }) => source);
  const isWhole = sources.every(({ state }) => state === 'completed');
  const merged = mergeFindings(
    read.flatMap(({ findings }) => findings),
    fit,
  );
  const { advisories, waivers } = applyWaivers(merged, facts.waivers, now, isWhole);
  const packages = distinct(read.flatMap(({ packages }) => packages ?? []));
  const rows = auditRows({ settings, sources, advisories, waivers });
  const audit: DependencyAudit = {
    schema_version: 'worldgate.dependency_audit.v1',
    generated_at: now.toISOString(),
    verdict: verdictOfRows(rows),
    settings,
    sources,
    dependency_set: dependencySet(read, packages),
    advisories,
    waivers,
    changes: changesOf(facts.base, advisories, isWhole),
    rows,
    boundary: DEPENDENCY_AUDIT_BOUNDARY,
  };
  return { audit, packages };
}

interface ReadSource {
  source: AuditSource;
  findings: SourcedFinding[];
  packages: AuditedPackage[] | null;
}

function readSource(given: SourceResult, fit: (text: string, most: number) => string): ReadSource {
  const { outcome, lock, ...facts } = given;
  const blank = { ...facts, dependencies: null, findings: null, not_audited: [], notes: [] };
  if ('reason' in outcome) {
    const { reason, detail } = outcome;
    const state = UNAVAILABLE.has(reason) ? 'tool-unavailable' : 'invalid';
    return { source: { ...blank, state, reason, detail: fit(detail, 2000) }, findings: [], packages: null };
  }
  const { result } = outcome;
  const packages = result.packages === null ? (lock?.packages ?? null) : withReach(result.packages, lock);
  const findings = sourced(result.findings, facts.key, lock, packages ?? []);
  const contradiction = outcome.contradiction ?? emptiness(result, lock);
  if (contradiction !== null) {
    const detail = fit(contradiction, 2000);
    return {
      source: { ...blank, state: 'invalid', reason: 'contradiction', detail },
      findings,
      packages: null,
    };
  }
  const notes = [...result.notes, ...ownNotes(given, result)].map((note) => fit(note, 2000));
  return {
    source: {
      ...blank,
      state: 'completed',
      reason: null,
      detail: null,
      dependencies: result.count ?? (packages === null ? null : packages.length),
      findings: result.findings.length,
      not_audited: result.notAudited
        .slice(0, 500)
        .map((one) => ({ package: fit(one.package, 300) || '?', why: fit(one.why, 2000) })),
      notes: notes.slice(0, 20),
    },
    findings,
    packages,
  };
}

function emptiness({ count }: ToolResult, lock: Lock | null): string | null {
  const listed = lock?.packages.length ?? 0;
  return count === 0 && listed > 0 ? `it audited no package, and the lock file names ${listed}` : null;
}

/** What a result does not say of itself. */
function ownNotes({ tool, mode, lock }: SourceResult, { count }: ToolResult): string[] {
  if (count === 0) return ['it audited no package'];
  if (tool !== 'npm' || mode !== 'saved' || lock === null || lock.places.size === 0 || count === lock.count)
    return [];
  return [
    `its output is about ${count} packages, and package-lock.json names ${lock.count}: the output may be of another state`,
  ];
}

function packageKey({
  ecosystem,
  name,
  version,
}: Pick<AuditedPackage, 'ecosystem' | 'name' | 'version'>): string {
  return `${ecosystem}\0${name}\0${version}`;
}

function reaches(packages: readonly AuditedPackage[]): Map<string, Reach> {
  return new Map(packages.map((one) => [packageKey(one), one.reach]));
}

function withReach(packages: readonly AuditedPackage[], lock: Lock | null): AuditedPackage[] {
  const known = reaches(lock?.packages ?? []);
  return packages.map((one) =>
    one.reach === 'unknown'
      ? { ...one, reach: known.get(packageKey(one)) ?? lock?.unlisted?.(one.name) ?? 'unknown' }
      : one,
  );
}

/** Findings with the versions and the reach that the lock file tells where the tool does not. */
function sourced(
  findings: readonly Finding[],
  source: string,
  lock: Lock | null,
  packages: readonly AuditedPackage[],
): SourcedFinding[] {
  const known = reaches(packages);
  return findings.map((finding) => {
    const { ecosystem, package: name, paths } = finding;
    const own = paths.flatMap((path) => lock?.places.get(path) ?? []).filter((place) => place.name === name);
    const versions = finding.versions.length > 0 ? finding.versions : own.map(({ version }) => version);
    const told =
      own.length > 0 && own.length === paths.length
        ? own.map(({ reach }) => reach)
        : versions.map((version) => known.get(packageKey({ ecosystem, name, version })) ?? 'unknown');
    const reach = finding.reach ?? (told.length === 0 ? 'unknown' : told.reduce(widest));
    return { ...finding, source, versions, reach };
  });
}

function dependencySet(
  read: readonly ReadSource[],
  packages: readonly AuditedPackage[],
): DependencyAudit['dependency_set'] {
  const names = packages.map(({ ecosystem, name, version }) => [ecosystem, name, version]);
  const byEcosystem: Record<string, number> = {};
  for (const { ecosystem } of packages) byEcosystem[ecosystem] = (byEcosystem[ecosystem] ?? 0) + 1;
  return {
    digest: read.some((one) => one.packages !== null) ? sha256Json(names) : null,
    count: packages.length,
    by_ecosystem: byEcosystem,
    unlisted: read.filter((one) => one.packages === null).map(({ source }) => source.key),
  };
}

function changesOf(
  base: AuditFacts['base'],
  advisories: DependencyAudit['advisories'],
  isWhole: boolean,
): AuditChanges | null {
  if (base === null) return null;
  const { source, digest, generatedAt } = base;
  return {
    base: { source, digest, generated_at: generatedAt },
    ...changesAgainst(base.advisories, advisories, isWhole),
  };
}

function clip(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).toWellFormed()}…`;
}
