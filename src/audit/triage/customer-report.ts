import type { TriageCandidate, TriageClass, TriageReport } from '../../contracts/triage.ts';
import { escapeMarkdownCell, escapeMarkdownText, markdownCode } from '../../reports/escape.ts';
import { plural } from '../../reports/format.ts';
import { meaningOf } from './reasons.ts';

const MOST_ROWS = 200;
const MOST_REASONS = 3;

const TITLES: Record<TriageClass, string> = {
  accepted: 'Accepted',
  report_only: 'For the report only',
  rejected: 'Rejected',
};
const MEANINGS: Record<TriageClass, string> = {
  accepted:
    'One outcome per episode, and it is known how many there should be. A claim can be decided on these.',
  report_only: 'They may be worth a look, and nothing is decided on them.',
  rejected: 'They cannot be decided on, for the reasons that stand beside them.',
};

/**
 * What a folder of results holds, in Markdown, for those who handed it over: names of files below the folder, counts and
 * reasons. No paths of a machine, no secrets (their kind, file and line only), no text of the files but names of tasks
 * and models.
 */
export function customerReport(report: TriageReport): string {
  const { candidates, folder } = report;
  const of = (kind: TriageClass) => candidates.filter((candidate) => candidate.class === kind);
  const counts = (['accepted', 'report_only', 'rejected'] as const).map(
    (kind) => `${of(kind).length} ${TITLES[kind].toLowerCase()}`,
  );
  const lines = [
    '# What is in this folder of results',
    '',
    `${plural(folder.files, 'file')}, ${sizeText(folder.size_bytes)}. Candidates: ${counts.join(', ')}.`,
    '',
    'This is an inventory. Nothing was run, nothing was changed, and no claim was decided: whether the results support a claim is decided by `worldgate audit run`, and only for a candidate that a person chooses.',
  ];
  for (const kind of ['accepted', 'report_only', 'rejected'] as const) lines.push(...section(kind, of(kind)));
  lines.push(
    ...fieldSection(report),
    ...secretSection(report),
    ...archiveSection(report),
    ...leftOut(report),
  );
  return `${lines.join('\n')}\n`;
}

function section(kind: TriageClass, candidates: readonly TriageCandidate[]): string[] {
  if (candidates.length === 0) return [];
  const lines = ['', `## ${TITLES[kind]}`, '', MEANINGS[kind], ''];
  if (kind === 'accepted') {
    lines.push(
      '| candidate | results | source | model | successes | expected | seeds |',
      '| --- | --- | --- | --- | --- | --- | --- |',
    );
    for (const candidate of candidates.slice(0, MOST_ROWS)) lines.push(acceptedRow(candidate));
  } else {
    lines.push('| candidate | results | successes | why | what to do |', '| --- | --- | --- | --- | --- |');
    for (const candidate of candidates.slice(0, MOST_ROWS)) lines.push(otherRow(candidate));
  }
  if (candidates.length > MOST_ROWS) lines.push('', `… and ${candidates.length - MOST_ROWS} more.`);
  return lines;
}

function acceptedRow(candidate: TriageCandidate): string {
  const { id, label, source, format, arm, denominator, seeds } = candidate;
  const shownSeeds = seeds === null ? 'not recorded' : seedText(seeds.run_seeds);
  return row([
    markdownCode(id),
    cell(label),
    cell(`${source ?? '–'} (${format ?? '–'})`),
    cell(arm?.name ?? 'not recorded'),
    countText(candidate),
    denominator?.expected === null || denominator === null
      ? 'as the evaluator counts'
      : String(denominator.expected),
    shownSeeds,
  ]);
}

function otherRow(candidate: TriageCandidate): string {
  const { id, label, reasons, next } = candidate;
  const codes = [...new Set(reasons.map(({ code }) => code))];
  const why = codes.slice(0, MOST_REASONS).map((code) => {
    const meaning = meaningOf(code);
    return `${markdownCode(code)}${meaning === undefined ? '' : `: ${cell(meaning)}`}`;
  });
  if (codes.length > MOST_REASONS) why.push(`… and ${codes.length - MOST_REASONS} more`);
  return row([
    markdownCode(id),
    cell(label),
    countText(candidate),
    why.join('; '),
    next === null ? '–' : withCode(next),
  ]);
}

/** Of all episodes that were read; those that were no trial are named. */
function countText({ counts }: TriageCandidate): string {
  if (counts === null) return '–';
  const { episodes, successes, failures, not_trials: none } = counts;
  if (successes + failures + none === 0) return `${plural(episodes, 'episode')} without an outcome`;
  return `${successes} of ${episodes}${none === 0 ? '' : ` (${none} no trial)`}`;
}

function seedText(seeds: readonly number[]): string {
  if (seeds.length === 0) return 'per episode';
  return seeds.length > 8 ? `${seeds.slice(0, 8).join(', ')}, … (${seeds.length})` : seeds.join(', ');
}

function fieldSection({ fields }: TriageReport): string[] {
  if (fields.length === 0) return [];
  const lines = [
    '',
    '## Rates that the files state',
    '',
    'Units come from names and known formats. Where a name gives none, the number is not used: 1.0 may be 100 % or 1 %.',
    '',
    '| key | unit | files |',
    '| --- | --- | --- |',
  ];
  for (const { field, unit, files } of fields.slice(0, MOST_ROWS)) {
    lines.push(row([cell(field), unit, String(files)]));
  }
  return lines;
}

function secretSection({ secret_places: places }: TriageReport): string[] {
  if (places.length === 0) return [];
  const lines = [
    '',
    '## Secrets',
    '',
    `${places.length} ${places.length === 1 ? 'place looks' : 'places look'} like a secret, a credential or a signed URL. What stands there is not shown. Revoke it, take it out, and hand the folder over again.`,
    '',
    '| file | line | kind |',
    '| --- | --- | --- |',
  ];
  for (const { file, line, kind } of places.slice(0, MOST_ROWS)) {
    lines.push(row([cell(file), String(line), cell(kind)]));
  }
  if (places.length > MOST_ROWS) lines.push('', `… and ${places.length - MOST_ROWS} more.`);
  return lines;
}

function archiveSection({ archives }: TriageReport): string[] {
  if (archives.length === 0) return [];
  const lines = [
    '',
    '## Archives',
    '',
    'They were listed and not unpacked.',
    '',
    '| archive | entries | unpacked | what was noticed |',
    '| --- | --- | --- | --- |',
  ];
  for (const archive of archives.slice(0, MOST_ROWS)) {
    const noticed = archive.findings.map(({ message }) => cell(message)).join('; ');
    const results =
      archive.results.length === 0 ? '' : `${plural(archive.results.length, 'name')} that results often have`;
    lines.push(
      row([
        cell(archive.path),
        `${archive.entries}${archive.complete ? '' : ' or more'}`,
        sizeText(archive.unpacked_bytes),
        [noticed, results].filter((text) => text !== '').join('; ') || '–',
      ]),
    );
  }
  return lines;
}

function leftOut({ folder, secret_scan: scan }: TriageReport): string[] {
  const { kinds, skipped_count: skipped } = folder;
  const notes = [
    ['Files of 0 bytes', kinds.empty?.files],
    ['Git LFS pointers instead of files', kinds.lfs_pointer?.files],
    ['Files over 2 GiB, not read', kinds.huge?.files],
    ['Files that are holes on the disk, not read', kinds.sparse?.files],
    ['Links, devices and the like, not followed', skipped],
    ['Large files of which only beginning and end were searched for secrets', scan.partly.length],
    ['Text files that were not searched for secrets', scan.not_scanned],
  ].flatMap(([what, count]) => (count === undefined || count === 0 ? [] : [`${what}: ${count}.`]));
  notes.push('A search for secrets finds what has a label or a known shape; it cannot find everything.');
  return ['', '## Limits of this inventory', '', ...notes.map((note) => `- ${escapeMarkdownText(note)}`)];
}

/** Folders of an absolute path; what is behind them stays. */
const FOLDERS = /(?<![\w.~/\\-])(?:[A-Za-z]:[\\/]|\/(?=[^\s/|]+\/)|\\\\)(?:[^\s/\\|<>"'`]+[\\/])*/g;

/** Text from the folder for a cell of a table: one line, escaped, and without the folders of absolute paths. */
const cell = (text: string): string => escapeMarkdownCell(text.replace(FOLDERS, '…/'));

/** A sentence of ours, in which commands stand between backticks. */
const withCode = (text: string): string =>
  text
    .split('`')
    .map((part, index) => (index % 2 === 0 ? spaced(part) : markdownCode(part)))
    .join('');

/** Escaped, with the spaces around it that escaping trims. */
const spaced = (text: string): string =>
  `${/^\s/.test(text) ? ' ' : ''}${cell(text)}${/\s$/.test(text) ? ' ' : ''}`;

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function sizeText(bytes: number): string {
  if (bytes < 1024) return plural(bytes, 'byte');
  if (bytes < 1024 ** 2) return `${(bytes / 1024).toFixed(1)} KiB`;
  if (bytes < 1024 ** 3) return `${(bytes / 1024 ** 2).toFixed(1)} MiB`;
  return `${(bytes / 1024 ** 3).toFixed(1)} GiB`;
}
