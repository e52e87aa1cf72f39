import type { QualityDashboard } from '../../contracts/dashboard.ts';
import { verdictRow } from '../../contracts/verdict.ts';
import { escapeMarkdownCell, escapeMarkdownText, markdownCode } from '../escape.ts';
import { formatCount, plural } from '../format.ts';
import { verdictWord } from '../gate-view.ts';
import { blocks, markdownLink, markdownTable } from '../markdown.ts';
import {
  branchText,
  changeText,
  idTime,
  measureUnit,
  pointText,
  problemWhat,
  savedSentence,
  seriesTitle,
  signatureWords,
  timeText,
  verdictSentence,
  votesText,
} from './text.ts';

/** Rows of one table; the JSON beside it has them all. */
const MOST_ROWS = 50;

type Section = (dashboard: QualityDashboard) => string;

/** Parts of the text in their order. */
const SECTIONS: readonly Section[] = [problems, now, series, flaky, packages, runs];

/** The dashboard as GitHub-flavoured Markdown: what stands now, and the newest value of each line. */
export function renderDashboardMarkdown(dashboard: QualityDashboard): string {
  const row = verdictRow(dashboard.verdict);
  return `${blocks(
    '# Quality dashboard',
    `**${row.emoji} ${row.words}.** ${escapeMarkdownText(verdictSentence(dashboard))}`,
    ...SECTIONS.map((section) => section(dashboard)),
    escapeMarkdownText(savedSentence(dashboard)),
    `<sub>${escapeMarkdownText(`${dashboard.boundary} Made ${timeText(dashboard.generated_at)}.`)}</sub>`,
  )}\n`;
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

function series({ series: all, change_method: method }: QualityDashboard): string {
  const rows = all.slice(0, MOST_ROWS).map((line) => {
    const change = line.changes.at(-1);
    return [
      `${markdownCode(line.preset, 100)} on ${cell(branchText(line.branch), 100)}`,
      cell(seriesTitle(line), 200),
      cell(pointText(line.points.at(-1)!, measureUnit(line))),
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
      signatureWords(found),
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
