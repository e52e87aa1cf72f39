import type { CheckRow } from '../../contracts/check-row.ts';
import { verdictOfRows } from '../../contracts/check-row.ts';
import type {
  AuditAdvisory,
  AuditSource,
  DependencyAudit,
  WaiverResult,
} from '../../contracts/dependency-audit.ts';
import { rankOf } from './severity.ts';

type Settings = DependencyAudit['settings'];
type Facts = Pick<DependencyAudit, 'settings' | 'sources' | 'advisories' | 'waivers'>;

/**
 * The rows of an audit, from its facts alone: one for each source, each advisory and each waiver. Whoever reads a report derives
 * them again; rows that differ contradict their report.
 */
export function auditRows({ settings, sources, advisories, waivers }: Facts): CheckRow[] {
  const commands = new Map(sources.map(({ key, commands }) => [key, commands.at(-1) ?? null]));
  return [
    ...sources.map((source) => sourceRow(source, settings)),
    ...advisories.toSorted(byWeight).map((advisory) => ({
      ...BLANK,
      ...advisoryRow(advisory, settings),
      command: commands.get(advisory.reported_by[0]!)?.command ?? null,
    })),
    ...waivers.map((waiver) => ({ ...BLANK, ...waiverRow(waiver, settings) })),
  ];
}

const REACHES = ['production', 'unknown', 'development'];

/** The worst first, what reaches production before the rest, so that the first row is the first to mend. */
function byWeight(a: AuditAdvisory, b: AuditAdvisory): number {
  return rankOf(a.severity) - rankOf(b.severity) || REACHES.indexOf(a.reach) - REACHES.indexOf(b.reach);
}

/**
 * 4 where an output could not be read or a tool gave no result, 1 where a finding or a waiver fails, 3 where only `strict` refuses
 * it, else 0. A tool that was not run never ends in 0 unless that was allowed, which makes its row a warning.
 */
export function auditExitCode(rows: readonly CheckRow[], strict: boolean): 0 | 1 | 3 | 4 {
  const verdict = verdictOfRows(rows);
  if (verdict === 'error') return 4;
  if (verdict === 'failed') return 1;
  if (rows.length === 0 || rows.some(({ state }) => state === 'not_run')) return 4;
  return strict && verdict !== 'passed' ? 3 : 0;
}

const BLANK = {
  category: 'security',
  reason: null,
  triage: null,
  command: null,
  source: '',
  source_digest: null,
  started_at: null,
  finished_at: null,
  host_owned: false,
} as const satisfies Partial<CheckRow>;

type Said = Pick<CheckRow, 'key' | 'name' | 'state' | 'summary' | 'source'> & Partial<CheckRow>;

/** What prints the output that is read. */
const SAVED_BY = {
  npm: '`npm audit --json`',
  pnpm: '`pnpm audit --json`',
  yarn: '`yarn audit --json` (from 2 on `yarn npm audit --all --recursive --json`)',
  'pip-audit': '`pip-audit --format json`',
  'osv-scanner': '`osv-scanner --all-packages --format json`',
} as const;

function sourceRow(source: AuditSource, { allow_unavailable }: Settings): CheckRow {
  const { key, state, reason, detail, commands, notes, not_audited } = source;
  const tool = source.tool ?? 'an unknown tool';
  const last = commands.at(-1) ?? null;
  const row: CheckRow = {
    ...BLANK,
    key: `audit:${key}`.slice(0, 300),
    name: clip(`${source.tool === null ? 'Audit' : `${source.tool} audit`} of ${source.source}`, 300),
    state: 'passed',
    summary: '',
    source: source.source,
    source_digest: source.source_digest,
    command: last?.command ?? null,
    started_at: commands[0]?.started_at ?? null,
    finished_at: last?.finished_at ?? null,
  };
  if (state === 'tool-unavailable') {
    return {
      ...row,
      state: allow_unavailable ? 'warning' : 'not_run',
      reason: reason ?? 'tool-unavailable',
      summary: clip(`No audit by ${tool}: ${detail ?? 'it could not be run'}`),
      triage: `Run it where ${tool} is installed and reaches its service, or save there what ${source.tool === null ? 'the tool' : SAVED_BY[source.tool]} prints, and give that file with --from.`,
    };
  }
  if (state === 'invalid') {
    const contradicts = reason === 'contradiction';
    return {
      ...row,
      state: contradicts ? 'failed' : 'invalid',
      reason: reason ?? 'invalid-shape',
      summary: clip(`The output of ${tool} cannot be used: ${detail ?? 'it is no audit'}`),
      triage: contradicts
        ? 'Run the audit again; where it contradicts itself again, look at the versions of the tool and of what wrote the file.'
        : 'Save the whole standard output of the tool, and run the audit again.',
    };
  }
  const skipped =
    not_audited.length === 0
      ? []
      : [`${not_audited.length} packages were not audited, such as ${not_audited[0]!.package}`];
  const warnings = [...notes, ...skipped];
  const audited =
    source.dependencies === null ? 'an unstated number of packages' : count(source.dependencies, 'package');
  const found = count(source.findings ?? 0, 'finding');
  return {
    ...row,
    state: warnings.length === 0 ? 'passed' : 'warning',
    summary: clip([`${tool} audited ${audited} and has ${found}`, ...warnings].join('; ')),
    triage: warnings.length === 0 ? null : 'See that every package is audited by some tool.',
  };
}

function advisoryRow(advisory: AuditAdvisory, { fail_on, omit_dev }: Settings): Said {
  const { key, id, severity, reach, waiver, fix_versions, title } = advisory;
  const named = `${advisory.package}${advisory.versions.length === 0 ? '' : ` ${advisory.versions.join(', ')}`}`;
  const stated =
    severity === 'unknown' ? 'no stated severity, which counts as critical' : `severity ${severity}`;
  const facts = `${named}: ${title === '' ? id : title} (${stated}, ${REACH[reach]})`;
  const said: Said = {
    key: `advisory:${key}`.slice(0, 300),
    name: clip(`${id} in ${advisory.package}`, 300),
    state: 'failed',
    summary: clip(facts),
    triage: clip(fixText(advisory)),
    source: clip(advisory.reported_by.join(', ')),
  };
  if (waiver !== null) {
    return {
      ...said,
      state: 'passed',
      summary: clip(`waived by ${waiver.owner} to ${waiver.expires}: ${waiver.reason} – ${facts}`),
      triage: fix_versions.length === 0 ? null : said.triage!,
    };
  }
  if (omit_dev && reach === 'development') return { ...said, state: 'warning' };
  return rankOf(severity) > rankOf(fail_on) ? { ...said, state: 'warning' } : said;
}

const REACH = {
  production: 'in production',
  development: 'in development only',
  unknown: 'not known whether in production, which counts as production',
} as const;

function fixText({ package: name, fix_versions, id }: AuditAdvisory): string {
  return fix_versions.length === 0
    ? `No fix is named. Replace ${name}, or waive ${id} with an owner, a reason and a date.`
    : `Update ${name} to ${fix_versions.join(' or ')}.`;
}

function waiverRow(waiver: WaiverResult, { allow_unavailable }: Settings): Said {
  const { id, package: name, owner, expires, state, max_severity, matches } = waiver;
  const said = {
    key: clip(`waiver:${id}/${name}`, 300),
    name: clip(`Waiver of ${id} in ${name}`, 300),
    source: 'waivers',
  };
  switch (state) {
    case 'used':
      return {
        ...said,
        state: 'passed',
        summary: clip(`covers ${count(matches.length, 'advisory')} to ${expires}`),
      };
    case 'expiring':
      return {
        ...said,
        state: 'warning',
        summary: clip(`expires on ${expires}`),
        triage: clip(`${owner}: fix it by then, or decide anew how long it is accepted.`),
      };
    case 'expired':
      return {
        ...said,
        state: 'failed',
        reason: 'stale',
        summary: clip(`expired on ${expires}`),
        triage: clip(`${owner}: remove it, or decide anew how long it is accepted.`),
      };
    case 'unmatched':
      return {
        ...said,
        state: 'failed',
        reason: 'stale',
        summary: 'matches no advisory any more',
        triage: 'Remove it: what it accepted is gone, or was misspelt.',
      };
    case 'exceeded':
      return {
        ...said,
        state: 'failed',
        summary: clip(`its advisory is more severe than ${max_severity}, and is not covered`),
        triage: clip(`${owner}: fix it, or accept the severity that it has now.`),
      };
    case 'not_checked':
      return {
        ...said,
        state: allow_unavailable ? 'warning' : 'not_run',
        reason: 'tool-unavailable',
        summary: 'not checked: it matches nothing, and a tool gave no result',
        triage: 'Run the audit with every tool.',
      };
  }
}

function count(number: number, noun: string): string {
  const plural = noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
  return `${number} ${number === 1 ? noun : plural}`;
}

function clip(text: string, most = 2000): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).toWellFormed()}…`;
}
