import type { CheckRow } from '../../contracts/check-row.ts';
import { verdictOfRow } from '../../contracts/check-row.ts';
import type { RecordFinding, ReleaseGroup } from '../../contracts/dashboard-record.ts';
import { VERDICTS } from '../../contracts/verdict.ts';
import { escapeHtml } from '../escape.ts';
import { formatCount, plural } from '../format.ts';
import { htmlTable } from '../html-page.ts';
import { clip, LONGEST } from '../plain.ts';
import {
  branchText,
  countsText,
  findingText,
  groupAbout,
  kindWords,
  reasonWords,
  stateWord,
} from './text.ts';
import {
  belongs,
  filteredTable,
  leftOut,
  muted,
  name,
  part,
  recordLink,
  roomFor,
  stacked,
  type View,
  word,
} from './view.ts';

/** What files of a release say now: what did not pass first, and all else folded away. */
export function releaseRows({ dashboard, limits }: View): string {
  const { release } = dashboard;
  if (release.length === 0) return '';
  const groups = htmlTable(
    'Files that were asked for; the verdict of each follows from its rows',
    ['What', 'Verdict', 'Rows'].map((header) => ({ header })),
    release
      .slice(0, limits.releaseRows)
      .map((group) => [
        `${kindWords(group.kind)}<br><span class="muted">${name(groupAbout(group), 300)}</span>`,
        word(group.verdict),
        escapeHtml(countsText(group.counts)),
      ]),
  );
  const rows = release.flatMap((group) => group.rows.map((row) => ({ row, group })));
  const isHost = ({ row }: Placed) => row.host_owned && row.state === 'not_run';
  const open = rows.filter((each) => each.row.state !== 'passed' && !isHost(each));
  open.sort((a, b) => rank(a) - rank(b));
  return part(
    'Release',
    stacked(groups),
    leftOut(release.length - limits.releaseRows),
    stacked(openTable(open.slice(0, limits.releaseRows))),
    leftOut(open.length - limits.releaseRows),
    folded(
      'that passed',
      rows.filter(({ row }) => row.state === 'passed'),
      limits.releaseRows,
    ),
    folded('of the host that were not run, and do not count', rows.filter(isHost), limits.releaseRows),
  );
}

interface Placed {
  row: CheckRow;
  group: ReleaseGroup;
}

const rank = ({ row }: Placed) => VERDICTS.indexOf(verdictOfRow(row.state));

function openTable(open: readonly Placed[]): string {
  if (open.length === 0) return muted('Every row that counts passed.');
  const rows = open.map(({ row, group }) => {
    const { triage, reason, command } = row;
    return [
      `<code>${name(row.name, LONGEST.label)}</code><br><span class="muted">${escapeHtml(row.category)}, ${name(group.source, 120)}</span>`,
      `<span class="word ${verdictOfRow(row.state)}">${stateWord(row.state)}</span>${reason === null ? '' : `<br><span class="muted">${escapeHtml(reasonWords(reason))}</span>`}`,
      `${escapeHtml(clip(row.summary, LONGEST.sentence))}${command === null ? '' : `<br><code>${name(command, 300)}</code>`}${triage === null ? '' : `<br><strong>Next:</strong> ${escapeHtml(clip(triage, LONGEST.sentence))}`}`,
    ];
  });
  return htmlTable(
    'Rows that count and did not pass, worst first',
    ['Row', 'State', 'What was found'].map((header) => ({ header })),
    rows,
  );
}

function folded(which: string, rows: readonly Placed[], most: number): string {
  if (rows.length === 0) return '';
  const table = htmlTable(
    `Rows ${which}`,
    ['Row', 'Category', 'What was found', 'From'].map((header) => ({ header })),
    rows
      .slice(0, most)
      .map(({ row, group }) => [
        `<code>${name(row.name, LONGEST.label)}</code>`,
        escapeHtml(row.category),
        escapeHtml(clip(row.summary, 300)),
        name(group.source, 120),
      ]),
  );
  return `<details><summary>${plural(rows.length, 'row')} ${which}</summary>\n${table}\n${leftOut(rows.length - most)}</details>`;
}

/** What the newest audit of each line found that the one before it had not, and the other way round. */
export function audits(view: View): string {
  const all = view.dashboard.records_now.filter(({ findings }) => findings !== null);
  const kept = roomFor(view, all, ({ record_id }) => record_id);
  const rows = kept.flatMap(({ title, branch, record_id, findings }) => {
    if (findings === null) return [];
    const { compared_with: before, new: fresh, fixed } = findings;
    return [
      [
        belongs(view, null, branch),
        `<code>${name(title)}</code><br><span class="muted">${name(branchText(branch))}</span>`,
        recordLink(view, record_id),
        before === null ? 'no audit before it' : listed(fresh, 'new'),
        before === null ? '—' : listed(fixed, 'fixed'),
      ],
    ];
  });
  if (rows.length === 0) return '';
  const table = filteredTable(
    'The newest audit of each line against the one before it',
    ['Audit', 'Made', 'New findings', 'Fixed'],
    rows,
  );
  return part('Dependencies', stacked(table), leftOut(all.length - kept.length));
}

function listed(findings: readonly RecordFinding[], which: string): string {
  if (findings.length === 0) return `none ${which}`;
  const shown = findings.slice(0, 10).map((finding) => name(findingText(finding), 200));
  const left = findings.length - shown.length;
  return `${formatCount(findings.length)} ${which}: ${shown.join('<br>')}${left > 0 ? `<br>and ${formatCount(left)} more` : ''}`;
}
