import type { CheckRow } from '../contracts/check-row.ts';
import type { AuditAdvisory, DependencyAudit } from '../contracts/dependency-audit.ts';
import { type Annotation, mostSevere, type RankedAnnotation } from './annotations.ts';
import { plural } from './format.ts';
import { verdictWord } from './gate-view.ts';
import { paragraph } from './paragraph.ts';
import { clip, LONGEST } from './plain.ts';
import { textTable } from './text-table.ts';

/** Rows that a terminal shows; the JSON has them all. */
const MOST_ROWS = 40;

/** In which order rows are shown: what decides first. */
const STATES = ['invalid', 'failed', 'not_run', 'warning', 'passed'] as const;

/** Rows that did not pass, worst first, in the order of the report. */
export function openRows(rows: readonly CheckRow[]): CheckRow[] {
  return rows
    .filter(({ state }) => state !== 'passed')
    .sort((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state));
}

function isNotAudited({ advisories, sources }: DependencyAudit): boolean {
  return advisories.length === 0 && sources.every(({ state }) => state !== 'completed');
}

/** The verdict in a word. "Skipped" would read as if nothing had been asked for, and the command fails. */
export function auditWord(audit: DependencyAudit): string {
  const isSkipped = audit.verdict === 'skipped' && isNotAudited(audit);
  return isSkipped ? 'Not audited' : verdictWord(audit.verdict);
}

/** `1 of 3 findings fails; 1 waived; pip-audit gave no result`. */
export function auditSentence(audit: DependencyAudit): string {
  const { advisories, rows, sources, waivers, dependency_set: set } = audit;
  const failing = failingAdvisories(audit).length;
  const waived = advisories.filter(({ waiver }) => waiver !== null).length;
  const failedWaivers = rows.filter(
    ({ key, state }) => key.startsWith('waiver:') && state === 'failed',
  ).length;
  const without = sources.filter(({ state }) => state !== 'completed');
  const names = [...new Set(without.map(({ tool, source }) => tool ?? source))].join(', ');
  if (isNotAudited(audit)) return `no tool gave a result: ${names}`;
  return [
    advisories.length === 0
      ? `no finding in ${plural(set.count, 'package')}`
      : `${failing} of ${plural(advisories.length, 'finding')} ${failing === 1 ? 'fails' : 'fail'}`,
    ...(waived === 0 ? [] : [`${waived} waived`]),
    ...(failedWaivers === 0
      ? []
      : [`${failedWaivers} of ${plural(waivers.length, 'waiver')} no longer holds`]),
    ...(without.length === 0 ? [] : [`no result of ${names}`]),
    ...(set.unlisted.length === 0 || advisories.length > 0 ? [] : ['not every package is listed']),
  ].join('; ');
}

/** Advisories whose rows fail. */
export function failingAdvisories({ advisories, rows }: DependencyAudit): AuditAdvisory[] {
  const failed = new Set(rows.filter(({ state }) => state === 'failed').map(({ key }) => key));
  return advisories.filter(({ key }) => failed.has(`advisory:${key}`.slice(0, 300)));
}

/** `new 1, fixed 0, unchanged 3`; null where nothing was compared. */
export function changesSentence({ changes }: DependencyAudit): string | null {
  if (changes === null) return null;
  const { new: fresh, fixed, unchanged, not_checked, base } = changes;
  const open = not_checked.length === 0 ? '' : `, ${not_checked.length} not checked`;
  return `Against ${clip(base.source, LONGEST.name)}: ${fresh.length} new, ${fixed.length} fixed, ${unchanged.length} unchanged${open}.`;
}

/** The audit for a terminal, in lines of at most `width` columns. */
export function renderAuditText(audit: DependencyAudit, width = 80): string {
  const open = openRows(audit.rows);
  const shown = open.slice(0, MOST_ROWS);
  const changes = changesSentence(audit);
  return [
    ...paragraph(`${auditWord(audit)}: ${auditSentence(audit)}`, width),
    ...(changes === null ? [] : paragraph(changes, width)),
    ...(shown.length === 0 ? [] : ['', ...tableLines(shown, width)]),
    ...(open.length === shown.length ? [] : [`… and ${open.length - shown.length} more`]),
  ].join('\n');
}

function tableLines(rows: readonly CheckRow[], width: number): string[] {
  const table = textTable({
    header: ['State', 'What', 'Found'],
    rows: rows.map(({ state, name, summary, triage }) => [
      [state.replace('_', ' ')],
      [clip(name, LONGEST.label)],
      [clip(summary, 300), ...(triage === null ? [] : [`→ ${clip(triage, 300)}`])],
    ]),
    width,
  });
  return [...table.heading, ...table.rows.flat()];
}

/** Annotations for rows that did not pass; the most severe ten. */
export function auditAnnotations({ rows }: DependencyAudit): Annotation[] {
  const ranked = openRows(rows).map(
    ({ state, name, summary, triage }): RankedAnnotation => ({
      level: state === 'warning' ? 'warning' : 'error',
      title: `Dependency audit: ${clip(name, LONGEST.name)}`,
      message: clip(`${summary}. ${triage ?? ''}`, LONGEST.message),
      rank: STATES.indexOf(state),
    }),
  );
  return mostSevere(ranked);
}
