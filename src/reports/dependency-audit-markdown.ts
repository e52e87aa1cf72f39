import type { CheckRow } from '../contracts/check-row.ts';
import type { AuditAdvisory, DependencyAudit } from '../contracts/dependency-audit.ts';
import { verdictRow } from '../contracts/verdict.ts';
import { auditSentence, auditWord, changesSentence, openRows } from './dependency-audit-text.ts';
import { escapeMarkdownCell, escapeMarkdownText, markdownCode } from './escape.ts';
import { plural } from './format.ts';
import { blocks, folded, markdownLink, markdownTable } from './markdown.ts';
import { clip, LONGEST } from './plain.ts';

/** Rows of a table; the JSON beside it has them all. A job summary holds 1 MiB. */
const MOST_ROWS = 200;

/** `dependency-audit.md`, and the job summary: verdict, what to do, findings, waivers, tools, what the report does not claim. */
export function renderAuditMarkdown(audit: DependencyAudit): string {
  const { advisories, waivers, sources, verdict, settings } = audit;
  const changes = changesSentence(audit);
  const dev = settings.omit_dev ? ', findings of development alone are warnings' : '';
  return `${blocks(
    `## ${verdictRow(verdict).emoji} Dependency audit: ${escapeMarkdownText(auditWord(audit).toLowerCase())}`,
    escapeMarkdownText(`${auditSentence(audit)}.`),
    changes === null ? null : escapeMarkdownText(changes),
    openTable(openRows(audit.rows)),
    advisories.length === 0 ? null : folded(plural(advisories.length, 'finding'), findingsTable(audit)),
    waivers.length === 0 ? null : folded(plural(waivers.length, 'waiver'), waiversTable(audit)),
    changesTable(audit),
    folded(plural(sources.length, 'tool result'), sourcesTable(audit)),
    setLine(audit),
    `<sub>Fails on ${settings.fail_on} and worse${dev}. Made at ${audit.generated_at}.</sub>`,
    `### What this report does not say\n\n${escapeMarkdownText(audit.boundary)}`,
  )}\n`;
}

function cut<T>(rows: readonly T[]): { shown: readonly T[]; rest: string | null } {
  const rest = rows.length - MOST_ROWS;
  return { shown: rows.slice(0, MOST_ROWS), rest: rest > 0 ? `… and ${rest} more, in the JSON.` : null };
}

function openTable(rows: readonly CheckRow[]): string | null {
  if (rows.length === 0) return null;
  const { shown, rest } = cut(rows);
  const table = markdownTable(
    'llll',
    ['State', 'What', 'Found', 'First thing to do'],
    shown.map(({ state, name, summary, triage }) => [
      escapeMarkdownCell(state.replace('_', ' ')),
      escapeMarkdownCell(name),
      escapeMarkdownCell(summary),
      escapeMarkdownCell(triage ?? ''),
    ]),
  );
  return blocks(table, rest);
}

function findingsTable({ advisories }: DependencyAudit): string {
  const { shown, rest } = cut(advisories);
  const table = markdownTable(
    'lllllll',
    ['Package', 'Installed', 'Severity', 'Reach', 'Advisory', 'Fixed in', 'Waiver'],
    shown.map((one) => [
      escapeMarkdownCell(one.package, LONGEST.name),
      escapeMarkdownCell(one.versions.join(', ') || 'not stated'),
      escapeMarkdownCell(severityText(one)),
      escapeMarkdownCell(one.reach),
      `${markdownLink(clip(one.id, LONGEST.name), one.url ?? undefined)}<br>${escapeMarkdownCell(one.title, LONGEST.title)}`,
      escapeMarkdownCell(one.fix_versions.join(', ') || 'none named'),
      one.waiver === null ? '' : escapeMarkdownCell(`${one.waiver.owner}, to ${one.waiver.expires}`),
    ]),
  );
  return blocks(table, rest);
}

function severityText({ severity, cvss }: AuditAdvisory): string {
  const word = severity === 'unknown' ? 'not stated: counts as critical' : severity;
  return cvss === null ? word : `${word} (CVSS ${cvss.score.toFixed(1)})`;
}

function waiversTable({ waivers }: DependencyAudit): string {
  const { shown, rest } = cut(waivers);
  const table = markdownTable(
    'llllll',
    ['Advisory', 'Package', 'Owner', 'Expires', 'State', 'Reason'],
    shown.map(({ id, package: name, owner, expires, state, reason }) =>
      [id, name, owner, expires, state.replace('_', ' '), reason].map((text) => escapeMarkdownCell(text)),
    ),
  );
  return blocks(table, rest);
}

function changesTable({ changes }: DependencyAudit): string | null {
  if (changes === null) return null;
  const rows = (['new', 'fixed', 'not_checked'] as const).flatMap((kind) =>
    changes[kind].map((one) => [kind.replace('_', ' '), one.package, one.id, one.severity, one.reach]),
  );
  if (rows.length === 0) return null;
  const { shown, rest } = cut(rows);
  const cells = shown.map((row) => row.map((text) => escapeMarkdownCell(text)));
  const table = markdownTable('lllll', ['Change', 'Package', 'Advisory', 'Severity', 'Reach'], cells);
  return folded(`${plural(rows.length, 'change')} against the base`, blocks(table, rest));
}

function sourcesTable({ sources }: DependencyAudit): string {
  return markdownTable(
    'llllrr',
    ['Tool', 'Version', 'Read', 'State', 'Packages', 'Findings'],
    sources.map(({ tool, version, source, mode, state, dependencies, findings }) => [
      escapeMarkdownCell(tool ?? 'unknown'),
      escapeMarkdownCell(version ?? 'not stated'),
      escapeMarkdownCell(`${source}${mode === 'saved' ? ' (saved output)' : ''}`),
      escapeMarkdownCell(state),
      dependencies === null ? 'not stated' : String(dependencies),
      findings === null ? '' : String(findings),
    ]),
  );
}

function setLine({ dependency_set: { count, digest, unlisted } }: DependencyAudit): string {
  const open =
    unlisted.length === 0
      ? ''
      : ` Not listed: those of ${escapeMarkdownText(unlisted.join(', '), LONGEST.message)}.`;
  if (digest === null) return `No tool lists the packages that it audited.${open}`;
  return `Dependency set: ${plural(count, 'package')}, ${markdownCode(digest)}.${open}`;
}
