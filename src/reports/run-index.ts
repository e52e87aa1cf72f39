import type { RunIndex } from '../contracts/run-index.ts';
import { csvText } from './csv.ts';
import { escapeMarkdownCell, escapeMarkdownText, markdownCode } from './escape.ts';
import { blocks, markdownTable } from './markdown.ts';
import { clip, LONGEST } from './plain.ts';

/** Rows of a table; the JSON and the CSV hold all. */
const MOST_ROWS = 1000;

function filterText({ filter }: RunIndex): string {
  if (filter === null) return 'no filter';
  const stated = Object.entries(filter).filter(([, value]) => value !== null);
  return stated.map(([key, value]) => `${key.replaceAll('_', '-')} ${value}`).join(', ');
}

export function renderRunIndexMarkdown(index: RunIndex): string {
  const rows = index.entries
    .slice(0, MOST_ROWS)
    .map((entry) => [
      markdownCode(clip(entry.run_id, LONGEST.name)),
      escapeMarkdownCell(entry.format),
      escapeMarkdownCell(entry.kind, LONGEST.name),
      escapeMarkdownCell(entry.preset ?? '', LONGEST.name),
      escapeMarkdownCell(entry.state, LONGEST.name),
      entry.verdict ?? 'none',
      entry.episodes === null ? '' : `${entry.episodes.succeeded}/${entry.episodes.run}`,
      entry.created_at ?? '',
      escapeMarkdownCell(entry.failure ?? ''),
    ]);
  const issues = index.issues
    .slice(0, MOST_ROWS)
    .map(({ path, reason, message }) => [
      markdownCode(clip(path, LONGEST.label)),
      reason,
      escapeMarkdownCell(message),
    ]);
  const left = Math.max(0, index.entries.length - MOST_ROWS) + Math.max(0, index.issues.length - MOST_ROWS);
  return `${blocks(
    '# Runs',
    `${index.entry_count} of ${index.run_count} runs (${escapeMarkdownText(filterText(index), LONGEST.message)}), ${index.issue_count} that cannot be read, at ${index.generated_at}.`,
    rows.length === 0
      ? 'No run matches.'
      : markdownTable(
          'llllllrll',
          ['Run', 'Tool', 'Kind', 'Preset', 'State', 'Verdict', 'Succeeded', 'Made at', 'Why'],
          rows,
        ),
    issues.length === 0
      ? null
      : `## Folders that cannot be read\n\n${markdownTable('lll', ['Folder', 'Reason', 'What is wrong'], issues)}`,
    left === 0 ? null : `${left} more rows are in the JSON and the CSV.`,
    `## What this says, and what not\n\n${escapeMarkdownText(index.boundary)}`,
  )}\n`;
}

/** Entries first, then what cannot be read, with its reason in the column `issue`. */
export function renderRunIndexCsv({ entries, issues }: RunIndex): string {
  return csvText(
    [
      ...(['run_id', 'tool', 'kind', 'state', 'verdict', 'preset', 'providers', 'capabilities'] as const),
      ...(['created_at', 'duration_s', 'commit', 'episodes', 'succeeded', 'artifact_count'] as const),
      ...(['artifact_types', 'not_for_proof', 'failure', 'rerun_command', 'path', 'issue'] as const),
    ],
    [
      ...entries.map((entry) => [
        entry.run_id,
        entry.format,
        entry.kind,
        entry.state,
        entry.verdict,
        entry.preset,
        entry.providers.join(' '),
        entry.capabilities.join(' '),
        entry.created_at,
        entry.duration_s,
        entry.commit,
        entry.episodes?.run ?? null,
        entry.episodes?.succeeded ?? null,
        entry.artifact_count,
        entry.artifact_types.join(' '),
        entry.not_for_proof,
        entry.failure,
        entry.rerun_command,
        entry.path,
        null,
      ]),
      ...issues.map(({ name, format, path, reason, message }) => [
        ...[name, format, null, null, null, null, null, null, null, null, null, null, null, null, null, null],
        ...[message, null, path, reason],
      ]),
    ],
  );
}
