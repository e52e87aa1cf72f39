import { type CheckRow, verdictOfRow } from '../../contracts/check-row.ts';
import type { QualityDashboard } from '../../contracts/dashboard.ts';
import type { RecordFinding } from '../../contracts/dashboard-record.ts';
import { VERDICTS, verdictRow } from '../../contracts/verdict.ts';
import { escapeMarkdownCell, escapeMarkdownText, markdownCode } from '../escape.ts';
import { formatCount, plural } from '../format.ts';
import { verdictWord } from '../gate-view.ts';
import { blocks, markdownLink, markdownTable } from '../markdown.ts';
import {
  branchText,
  changeText,
  countsText,
  findingText,
  groupAbout,
  idTime,
  kindWords,
  measureUnit,
  pointText,
  problemWhat,
  reasonWords,
  recordPointText,
  recordSeriesTitle,
  savedSentence,
  seriesTitle,
  signatureWords,
  stateWord,
  timeText,
  verdictSentence,
  votesText,
} from './text.ts';

/** Rows of one table; the JSON beside it has them all. */
const MOST_ROWS = 50;

type Section = (dashboard: QualityDashboard) => string;

/** Parts of the text in their order. */
const SECTIONS: readonly Section[] = [
  problems,
  now,
  release,
  audits,
  series,
  recordSeries,
  flaky,
  packages,
  records,
  runs,
];

/** The dashboard as GitHub-flavoured Markdown: what stands now, and the newest value of each line. */
export function renderDashboardMarkdown(dashboard: QualityDashboard): string {
  const row = verdictRow(dashboard.verdict);
  return `${blocks(
    '# Quality dashboard',
    `**${row.emoji} ${row.words}.** ${escapeMarkdownText(verdictSentence(dashboard))}`,
    first(dashboard),
    ...SECTIONS.map((section) => section(dashboard)),
    escapeMarkdownText(savedSentence(dashboard)),
    `<sub>${escapeMarkdownText(`${dashboard.boundary} Made ${timeText(dashboard.generated_at)}.`)}</sub>`,
  )}\n`;
}

function first({ first_failed: found, runs: known }: QualityDashboard): string {
  if (found === null) return '';
  const { name, where, summary, triage, run_id: run } = found;
  const url = found.run_url ?? known.find(({ run_id }) => run_id === run)?.run_url ?? undefined;
  const link = url === undefined ? '' : ` ${markdownLink('its run', url)}`;
  const said = `First that did not pass: ${markdownCode(name, 100)} (${cell(where, 200)}): ${cell(summary, 600)}${link}`;
  return triage === null ? said : blocks(said, `**Next:** ${cell(triage, 600)}`);
}

function section(title: string, table: string, total: number): string {
  if (total === 0) return '';
  const left = total - MOST_ROWS;
  return blocks(`## ${title}`, table, left > 0 ? `${formatCount(left)} more stand in the JSON report.` : '');
}

const cell = (text: string, most = 300) => escapeMarkdownCell(text, most);

function problems({ problems: all }: QualityDashboard): string {
  const rows = all
    .slice(0, MOST_ROWS)
    .map(({ what, path, code, message }) => [
      `${problemWhat(what)} ${markdownCode(path, 200)}`,
      markdownCode(code),
      cell(message),
    ]);
  return section(
    'What could not be used',
    markdownTable('lll', ['Artifact', 'Problem', 'What is wrong'], rows),
    all.length,
  );
}

function now({ now: all, runs: known }: QualityDashboard): string {
  const urls = new Map(known.map(({ run_id, run_url }) => [run_id, run_url]));
  const rows = all
    .slice(0, MOST_ROWS)
    .map(({ preset, branch, run_id, verdict, first_failed_gate: gate }) => [
      markdownCode(preset, 100),
      cell(branchText(branch), 100),
      `${verdictRow(verdict).emoji} ${verdictWord(verdict)}`,
      gate === null
        ? '—'
        : `${markdownCode(gate.name, 100)}: ${cell(gate.sentence)}${gate.next === null ? '' : ` **Next:** ${cell(gate.next)}`}`,
      markdownLink(idTime(run_id), urls.get(run_id) ?? undefined),
    ]);
  return section(
    'Now',
    markdownTable('lllll', ['Preset', 'Branch', 'Verdict', 'First gate that did not pass', 'Run'], rows),
    all.length,
  );
}

function release({ release: groups }: QualityDashboard): string {
  if (groups.length === 0) return '';
  const files = markdownTable(
    'llll',
    ['What', 'From', 'Verdict', 'Rows'],
    groups
      .slice(0, MOST_ROWS)
      .map((group) => [
        kindWords(group.kind),
        cell(groupAbout(group)),
        verdictWord(group.verdict),
        countsText(group.counts),
      ]),
  );
  const open = groups
    .flatMap((group) => group.rows.map((row) => ({ row, source: group.source })))
    .filter(({ row }) => row.state !== 'passed' && !(row.host_owned && row.state === 'not_run'))
    .sort((a, b) => rankOf(a.row) - rankOf(b.row));
  const rows = open
    .slice(0, MOST_ROWS)
    .map(({ row: { name, state, reason, summary, triage, category }, source }) => [
      markdownCode(name, 100),
      `${stateWord(state)}${reason === null ? '' : ` (${reasonWords(reason)})`}`,
      category,
      `${cell(summary)}${triage === null ? '' : ` **Next:** ${cell(triage)}`}`,
      cell(source, 120),
    ]);
  const table = markdownTable('lllll', ['Row', 'State', 'Category', 'What was found', 'From'], rows);
  return blocks(
    section('Release', files, groups.length),
    open.length === 0 ? 'Every row that counts passed.' : table,
    open.length > MOST_ROWS ? `${formatCount(open.length - MOST_ROWS)} more stand in the JSON report.` : '',
  );
}

const rankOf = ({ state }: CheckRow) => VERDICTS.indexOf(verdictOfRow(state));

function audits({ records_now: all }: QualityDashboard): string {
  const rows = all.flatMap(({ title, branch, record_id, findings }) =>
    findings === null
      ? []
      : [
          [
            `${markdownCode(title, 100)} on ${cell(branchText(branch), 100)}`,
            idTime(record_id),
            findings.compared_with === null ? 'no audit before it' : listed(findings.new),
            findings.compared_with === null ? '—' : listed(findings.fixed),
          ],
        ],
  );
  return section(
    'Dependencies',
    markdownTable('llll', ['Audit', 'Made', 'New findings', 'Fixed'], rows.slice(0, MOST_ROWS)),
    rows.length,
  );
}

function listed(findings: readonly RecordFinding[]): string {
  const left = findings.length - 10;
  const shown = findings.slice(0, 10).map((finding) => cell(findingText(finding), 200));
  return findings.length === 0
    ? 'none'
    : `${shown.join('; ')}${left > 0 ? `; and ${formatCount(left)} more` : ''}`;
}

function recordSeries({ record_series: all }: QualityDashboard): string {
  const rows = all.slice(0, MOST_ROWS).map((line) => {
    const change = line.changes.at(-1);
    const measure = line.unit === 'findings' ? `findings, ${line.measure}` : recordSeriesTitle(line);
    return [
      `${kindWords(line.kind)} ${markdownCode(line.title, 100)} on ${cell(branchText(line.branch), 100)}`,
      cell(measure, 200),
      cell(recordPointText(line.points.at(-1)!, line.unit)),
      formatCount(line.points.length),
      change === undefined ? '—' : `${idTime(change.record_id)}: ${cell(changeText(change, line.unit))}`,
    ];
  });
  return section(
    'Records over time',
    markdownTable('lllrl', ['Of', 'Measure', 'Now', 'Records', 'Last change'], rows),
    all.length,
  );
}

function records({ records_now: all, records: known }: QualityDashboard): string {
  const byId = new Map(known.map((record) => [record.record_id, record]));
  const rows = all.slice(0, MOST_ROWS).map(({ kind, title, branch, record_id, verdict, counts_now }) => {
    const record = byId.get(record_id);
    return [
      markdownLink(idTime(record_id), record?.run_url ?? undefined),
      `${kindWords(kind)} ${markdownCode(title, 100)}`,
      cell(branchText(branch), 100),
      verdictWord(verdict),
      `${counts_now ? '' : 'The file that was asked for counts in its place. '}${cell(record?.note ?? '')}` ||
        '—',
    ];
  });
  return section(
    'Newest records',
    markdownTable('lllll', ['Recorded', 'What', 'Branch', 'Verdict', 'Note'], rows),
    all.length,
  );
}

function series({ series: all, change_method: method }: QualityDashboard): string {
  const rows = all.slice(0, MOST_ROWS).map((line) => {
    const change = line.changes.at(-1);
    return [
      `${markdownCode(line.preset, 100)} on ${cell(branchText(line.branch), 100)}`,
      cell(seriesTitle(line), 200),
      cell(pointText(line.points.at(-1)!, measureUnit(line), line.level === null)),
      formatCount(line.points.length),
      change === undefined ? '—' : `${idTime(change.run_id)}: ${cell(changeText(change, measureUnit(line)))}`,
    ];
  });
  const text = section(
    'Over time',
    markdownTable('lllrl', ['Preset', 'Measure', 'Now', 'Runs', 'Last change'], rows),
    all.length,
  );
  return blocks(text, text === '' ? '' : `<sub>${escapeMarkdownText(method)}</sub>`);
}

function flaky({ flaky_gates: all }: QualityDashboard): string {
  const rows = all
    .slice(0, MOST_ROWS)
    .map(({ preset, gate, same, value, verdicts }) => [
      `${markdownCode(gate, 100)} of ${markdownCode(preset, 100)}`,
      `${same === 'commit' ? 'commit' : 'results'} ${markdownCode(value.replace('sha256:', '').slice(0, 12))}`,
      votesText(verdicts),
    ]);
  return section('Flaky gates', markdownTable('lll', ['Gate', 'Same', 'Verdicts'], rows), all.length);
}

function packages({ packages: all }: QualityDashboard): string {
  const rows = all
    .slice(0, MOST_ROWS)
    .map((found) => [
      markdownCode(found.path, 200),
      cell(found.claim, 200),
      verdictWord(found.verdict),
      found.grade,
      cell(signatureWords(found)),
    ]);
  return section(
    'Evidence packages',
    markdownTable('lllll', ['Package', 'Claim', 'Verdict', 'Grade', 'Signature'], rows),
    all.length,
  );
}

function runs({ runs: all, shards_left_out: shards }: QualityDashboard): string {
  const rows = all
    .slice(0, MOST_ROWS)
    .map(({ run_id, run_url, preset, branch, verdict, commit }) => [
      markdownLink(run_id, run_url ?? undefined),
      markdownCode(preset.name, 100),
      cell(branchText(branch), 100),
      commit === null ? '—' : markdownCode(commit.slice(0, 8)),
      verdictWord(verdict),
    ]);
  return blocks(
    section(
      'Runs',
      markdownTable('lllll', ['Run', 'Preset', 'Branch', 'Commit', 'Verdict'], rows),
      all.length,
    ),
    shards === 0 ? '' : `${plural(shards, 'shard')} left out: parts of runs have no verdict of their own.`,
  );
}
