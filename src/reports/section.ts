import type { GateResult } from '../contracts/gate.ts';
import type { Report } from '../contracts/report.ts';
import { verdictRow } from '../contracts/verdict.ts';
import { baselineBlock } from './baseline-view.ts';
import { BENCHMARK_BOUNDARY } from './boundaries.ts';
import { chartBlocks } from './charts.ts';
import { deviceLines } from './device-lines.ts';
import { codeBlock, escapeHtml, escapeMarkdownCell, escapeMarkdownText, markdownCode } from './escape.ts';
import { formatCount, formatDuration, plural } from './format.ts';
import {
  decisionSentence,
  type GateView,
  gatesByNeed,
  gatesToExplain,
  gateView,
  rowView,
  verdictWord,
} from './gate-view.ts';
import { groupNoun, groupsThatGotWorse, groupsWorstFirst, groupView, hasBaseline } from './groups.ts';
import { blocks, folded, markdownLink, markdownTable } from './markdown.ts';
import { clip, LONGEST } from './plain.ts';
import {
  componentsTable,
  evidenceBlock,
  evidenceWords,
  latencyTable,
  type SectionEvidence,
  terminationsTable,
} from './section-details.ts';
import { baselineNeeded, GATES_REPLACED, mockSentence, stopSentence } from './sentences.ts';

/** Addresses that a report may point at. */
export interface ReportLinks {
  /** The uploaded run. */
  artifact?: string | undefined;
  /** The workflow run, whose page shows the job summary. */
  workflowRun?: string | undefined;
}

/** How much of a section is shown. Every cut is said in words where it was made. */
export interface SectionDetail {
  /** Rows of the folded tables, counted over all of them from the first on. */
  rows: number;
  /** Explained gates, the most severe first. */
  sentences: number;
  optionalGates: number;
  oneLine: boolean;
}

export interface SectionStyle {
  /** `summary` also has the rows that did not get worse, terminations, hardware and components. */
  level: 'comment' | 'summary';
  links: ReportLinks;
  /** What the run gave as evidence, where it was to give any. */
  evidence?: SectionEvidence | undefined;
}

/** Detail that leaves nothing out. */
export function fullDetail(report: Report, style: SectionStyle): SectionDetail {
  return {
    rows: foldedTables(report, style).reduce((sum, table) => sum + table.rows.length, 0),
    sentences: gatesToExplain(report).length,
    optionalGates: report.gates.filter((gate) => gate.optional).length,
    oneLine: false,
  };
}

/** One preset's part of a comment or job summary, as Markdown that starts with its heading. */
export function renderSection(report: Report, detail: SectionDetail, style: SectionStyle): string {
  const heading = sectionHeading(report.preset.name, report.preset.title);
  if (detail.oneLine)
    return blocks(
      heading,
      `${verdictMark(report)} Details were left out for want of room. ${wholeAt(report, style)}${evidenceWords(style.evidence)}`,
    );
  return blocks(
    heading,
    leadLine(report),
    warnings(report),
    gateTable(report, detail),
    baselineBlock(report),
    explanations(report, detail, style),
    // Where rows are cut for want of room, the picture of them goes as well.
    style.level === 'summary' && detail.rows === fullDetail(report, style).rows ? chartBlocks(report) : null,
    ...foldedBlocks(report, detail, style),
    style.level === 'summary'
      ? blocks(latencyTable(report), terminationsTable(report))
      : latencyTable(report),
    report.kind === 'benchmark' ? `<sub>${BENCHMARK_BOUNDARY}</sub>` : null,
    evidenceBlock(style.evidence),
    deviceBlock(report),
    reproduceBlock(report),
    style.level === 'summary' ? componentsTable(report) : null,
    provenanceLine(report, style),
  );
}

/** `### name · title`. */
export function sectionHeading(name: string, title: string): string {
  const shown = clip(title, LONGEST.title);
  const code = markdownCode(clip(name, LONGEST.name));
  return `### ${code}${shown === '' ? '' : ` · ${escapeMarkdownText(shown)}`}`;
}

function verdictMark(report: Report): string {
  return `${verdictRow(report.verdict).emoji} **${verdictWord(report.verdict)}.**`;
}

/** The verdict, what decided it, and the episodes it rests on. */
function leadLine(report: Report): string {
  const { episodes, stop } = report;
  const parts = [verdictMark(report)];
  if (report.reason !== null) parts.push(escapeMarkdownText(clip(report.reason, LONGEST.message)));
  if (report.gates.length > 0) parts.push(escapeMarkdownText(decisionSentence(report)));
  if (episodes !== null && episodes.run > 0)
    parts.push(`${formatCount(episodes.succeeded)} of ${plural(episodes.run, 'episode')} succeeded.`);
  if (stop?.rule === 'savi') parts.push(escapeMarkdownText(stopSentence(report)));
  if (report.latency !== null)
    parts.push(
      `${plural(report.latency.samples, 'call')} measured, ${plural(report.latency.errors, 'error')}.`,
    );
  return parts.join(' ');
}

function warnings(report: Report): string {
  const { error } = report;
  return blocks(
    report.not_for_proof ? `> ⚠️ **Not for proof.** ${mockSentence(report)}` : null,
    error === null ? null : errorBlock(error),
    report.preset.gates_overridden ? `> ${escapeMarkdownText(GATES_REPLACED)}` : null,
  );
}

export type ReportError = NonNullable<Report['error']>;

function errorBlock({ code, message, hint }: ReportError): string {
  const text = (words: string) => escapeMarkdownText(clip(words, LONGEST.message));
  const next = hint === null ? '' : `\n>\n> **First thing to try:** ${text(hint)}`;
  return `> **Error** ${markdownCode(clip(code, LONGEST.name))}: ${text(message)}${next}`;
}

/** The section of what broke before there was anything to decide. */
export function errorSection(name: string, error: ReportError, { oneLine }: SectionDetail): string {
  const { emoji, words } = verdictRow('error');
  return blocks(sectionHeading(name, ''), `${emoji} **${words}.**`, oneLine ? null : errorBlock(error));
}

const CHANGE_HEADING = 'Change against the baseline';

function gateTable(report: Report, detail: SectionDetail): string {
  if (report.gates.length === 0) return '';
  const optional = gatesByNeed(report.gates).filter((gate) => gate.optional);
  const hidden = new Set<GateResult>(optional.slice(detail.optionalGates));
  const shown = gatesByNeed(report.gates).filter((gate) => !hidden.has(gate));
  const views = shown.map((gate) => gateView(gate, report));
  const compared = views.some((view) => view.change !== null);
  const header = ['Gate', 'Verdict', 'Measured', 'Required', ...(compared ? [CHANGE_HEADING] : [])];
  const rows = views.map((view) => [...gateCells(view), ...(compared ? [changeCell(view)] : [])]);
  return blocks(
    shown.length === 0 ? null : markdownTable('l'.repeat(header.length), header, rows),
    hidden.size === 0 ? null : `${plural(hidden.size, 'optional gate')} left out for want of room.`,
    methodsLine(views),
    ...views.map(({ note }) => (note === null ? null : `<sub>${escapeMarkdownText(note)}</sub>`)),
  );
}

/** The intervals that decided, with their level and method, and the gates where they differ. */
function methodsLine(views: readonly GateView[]): string {
  const gatesOf = new Map<string, string[]>();
  for (const { method, name } of views) {
    if (method !== '') gatesOf.set(method, [...(gatesOf.get(method) ?? []), name]);
  }
  if (gatesOf.size === 0) return '';
  const methods = [...gatesOf].slice(0, 6).map(([method, names]) => {
    const which = names.slice(0, 3).map((name) => markdownCode(name));
    const more = names.length > 3 ? ', …' : '';
    return `${escapeMarkdownText(method)}${gatesOf.size === 1 ? '' : ` (${which.join(', ')}${more})`}`;
  });
  return `<sub>Intervals: ${methods.join('; ')}.</sub>`;
}

function gateCells(view: GateView): string[] {
  const marks = [
    view.about === null ? null : escapeMarkdownCell(view.about),
    view.optional ? 'optional' : null,
    view.notForProof ? 'not for proof' : null,
  ];
  const notes = marks.filter((mark) => mark !== null).join(', ');
  return [
    `${markdownCode(view.name)}${notes === '' ? '' : `<br>${notes}`}`,
    `${verdictRow(view.verdict).emoji} ${view.word}`,
    twoLines(`**${escapeMarkdownCell(view.measured)}**`, escapeMarkdownCell(view.evidence)),
    escapeMarkdownCell(view.required),
  ];
}

function changeCell({ change }: GateView): string {
  if (change === null) return '—';
  const difference = escapeMarkdownCell(change.difference);
  return twoLines(
    `${change.significant ? `**${difference}**` : difference} (${escapeMarkdownCell(change.significance)})`,
    escapeMarkdownCell(change.from),
  );
}

function twoLines(first: string, second: string): string {
  return second === '' ? first : `${first}<br>${second}`;
}

function explanations(report: Report, detail: SectionDetail, style: SectionStyle): string {
  const gates = gatesToExplain(report);
  const shown = gates.slice(0, detail.sentences);
  const items = shown.map((gate) => {
    const { name, sentence, next } = gateView(gate, report);
    const advice = next === null ? '' : ` **Next:** ${escapeMarkdownText(next)}`;
    return `- ${markdownCode(name)}: ${escapeMarkdownText(sentence)}${advice}`;
  });
  const left = gates.length - shown.length;
  return blocks(
    items.join('\n'),
    left === 0 ? null : `${plural(left, 'explanation')} left out for want of room. ${wholeAt(report, style)}`,
  );
}

interface FoldedTable {
  summary: string;
  align: string;
  header: string[];
  rows: string[][];
  note: string | null;
}

/** Tables of rows, in the order in which the reader needs them; their rows are the first to be cut. */
function foldedTables(report: Report, style: SectionStyle): FoldedTable[] {
  const tables: FoldedTable[] = [];
  const groups = groupsTable(report, style);
  if (groups !== null) tables.push(groups);
  for (const gate of gatesByNeed(report.gates)) {
    if (gate.rows.length === 0 || (style.level === 'comment' && gate.verdict === 'passed')) continue;
    tables.push(gateRowsTable(gate));
  }
  return tables;
}

function groupsTable(report: Report, style: SectionStyle): FoldedTable | null {
  if (report.groups.length === 0) return null;
  const noun = groupNoun(report);
  const first = report.groups_by === 'task' ? 'Task' : 'Seed group';
  const total = report.groups.length;
  if (!hasBaseline(report)) {
    return {
      summary: `Success by ${report.groups_by === 'task' ? 'task' : 'seed group'}, lowest first (${formatCount(total)} ${noun})`,
      align: 'lr',
      header: [first, 'Succeeded'],
      rows: groupsWorstFirst(report).map((row) => {
        const view = groupView(row);
        return [escapeMarkdownCell(view.label), escapeMarkdownCell(view.measured)];
      }),
      note: null,
    };
  }
  const worse = groupsThatGotWorse(report);
  const rows = style.level === 'summary' ? groupsWorstFirst(report) : worse;
  if (rows.length === 0) return null;
  const paired = rows.some((row) => row.pairs !== null);
  const pairsHeader = paired ? ['Pairs that differ', 'p (adjusted)'] : [];
  return {
    summary: `What got worse: ${formatCount(worse.length)} of ${formatCount(total)} ${noun}, largest loss first`,
    align: `lrrr${paired ? 'rr' : ''}`,
    header: [first, 'This run', 'Baseline', 'Change', ...pairsHeader],
    rows: rows.map((row) => {
      const view = groupView(row);
      const cells = [view.label, view.measured, view.baseline, view.difference];
      return [...cells, ...(paired ? [view.pairs, view.p] : [])].map((cell) => escapeMarkdownCell(cell));
    }),
    note: report.groups_method === null ? null : `${report.groups_method}.`,
  };
}

function gateRowsTable(gate: GateResult): FoldedTable {
  const views = gate.rows.map((row) => rowView(row, gate));
  const compared = gate.rows.some((row) => row.difference !== null);
  const tested = gate.rows.some((row) => row.p_value !== null || row.p_adjusted !== null);
  return {
    summary: `Rows of ${escapeHtml(clip(gate.name, LONGEST.name))} (${formatCount(gate.rows.length)})`,
    align: `llr${compared ? 'rr' : ''}${tested ? 'r' : ''}`,
    header: [
      'Row',
      'Verdict',
      'Measured',
      ...(compared ? ['Baseline', 'Change'] : []),
      ...(tested ? ['p'] : []),
    ],
    rows: views.map((view) =>
      [
        view.label,
        view.word,
        `${view.measured} (${view.evidence})`,
        ...(compared ? [view.baseline, view.difference] : []),
        ...(tested ? [view.p] : []),
      ].map((cell) => escapeMarkdownCell(cell)),
    ),
    note: null,
  };
}

function foldedBlocks(report: Report, detail: SectionDetail, style: SectionStyle): string[] {
  let room = detail.rows;
  return foldedTables(report, style).map((table) => {
    const rows = table.rows.slice(0, room);
    room -= rows.length;
    const left = table.rows.length - rows.length;
    const body = blocks(
      rows.length === 0 ? null : markdownTable(table.align, table.header, rows),
      left === 0
        ? null
        : `${plural(left, 'row')} of ${formatCount(table.rows.length)} left out for want of room, ${rows.length === 0 ? 'all of them' : 'from the end'}. ${wholeAt(report, style)}`,
      table.note === null ? null : `<sub>${escapeMarkdownText(clip(table.note, LONGEST.sentence))}</sub>`,
    );
    return folded(table.summary, body);
  });
}

/** On one line each, small: what a number was measured on belongs beside the number. */
function deviceBlock(report: Report): string | null {
  const lines = deviceLines(report).map((line) => escapeMarkdownText(line));
  return lines.length === 0 ? null : `<sub>${lines.join('<br>')}</sub>`;
}

function reproduceBlock(report: Report): string {
  const at = report.commit === null ? '' : ` at commit ${markdownCode(report.commit.slice(0, 12))}`;
  const reach = {
    'any-machine': 'from the same files any machine gives the same result digest',
    'same-cpu': 'from the same files the same kind of CPU gives the same result digest',
    none:
      report.kind === 'benchmark'
        ? 'no digest covers wall-clock measurements'
        : 'a GPU does not promise the same bits twice, so a rerun may give another result digest',
  }[report.digest_reach];
  const same = report.result_digest === null && report.kind === 'eval' ? '' : ` (${reach})`;
  const needed = baselineNeeded(report);
  const tooLong = report.reproduce.length > LONGEST.command;
  return blocks(
    `**Reproduce on a laptop**${at}${same}:`,
    tooLong
      ? 'The command is too long to show here; it stands in `run_manifest.json`.'
      : codeBlock(report.reproduce, 'sh'),
    needed === null ? null : `${needed.before}${markdownCode(needed.run)}${needed.after}`,
  );
}

function provenanceLine(report: Report, { links }: SectionStyle): string {
  const parts = [
    `Run ${markdownCode(report.run_id)}`,
    report.result_digest === null
      ? 'no result digest'
      : `result digest ${markdownCode(report.result_digest)}`,
    report.duration_s === null ? null : `took ${formatDuration(report.duration_s)}`,
    links.artifact === undefined ? null : markdownLink('whole run', links.artifact),
    links.workflowRun === undefined ? null : markdownLink('job summary', links.workflowRun),
  ];
  return `<sub>${parts.filter((part) => part !== null).join(' · ')}</sub>`;
}

/** Where the reader finds what was left out. */
export function wholeAt(report: Pick<Report, 'run_id'>, { links }: Pick<SectionStyle, 'links'>): string {
  const run = markdownCode(report.run_id);
  if (links.artifact !== undefined)
    return `The whole is in ${markdownLink('the uploaded run', links.artifact)} (${run}).`;
  return `The whole is in \`reports/report.json\` of run ${run}.`;
}
