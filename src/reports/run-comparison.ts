import type {
  ChangeState,
  ComparedMetric,
  ComparisonRow,
  RunComparisonReport,
} from '../contracts/run-comparison.ts';
import { csvText } from './csv.ts';
import { escapeMarkdownCell, escapeMarkdownText, markdownCode } from './escape.ts';
import { blocks, markdownTable } from './markdown.ts';
import { clip, LONGEST } from './plain.ts';

const METRICS: Record<ComparedMetric, string> = {
  success_rate: 'success rate',
  passed: 'passed',
  call_success_rate: 'calls that succeeded',
  budget: 'budgets',
  latency_mean: 'mean latency',
  latency_p50: 'median latency',
  latency_p95: 'p95 latency',
  throughput: 'throughput',
};

const WORDS: Record<ChangeState, string> = {
  regressed: 'regressed',
  improved: 'improved',
  no_change_shown: 'no change shown',
  inconclusive: 'inconclusive',
  not_comparable: 'not comparable',
};

const SENTENCES: Record<ChangeState, string> = {
  regressed: 'Regressed: at least one row shows a change for the worse.',
  inconclusive: 'Inconclusive: nothing is shown to be worse, but at least one row is not decided.',
  not_comparable: 'Not comparable as a whole: at least one row has nothing to be compared with.',
  improved: 'Improved: at least one row shows a change for the better, and none one for the worse.',
  no_change_shown: 'No change shown: in no row, and a loss that matters is ruled out in each.',
};

/** The name that a reader knows a row by. */
function nameOf({ operation, provider }: ComparisonRow): string {
  return provider === null ? operation : `${provider} ${operation}`;
}

function valueText({ unit }: ComparisonRow, { value, n }: ComparisonRow['baseline']): string {
  if (value === null) return 'none';
  if (unit === 'boolean') return value === 1 ? 'yes' : value === 0 ? 'no' : `${(100 * value).toFixed(0)} %`;
  if (unit === 'share') return `${Math.round(value * n)}/${n}`;
  return `${value >= 100 ? value.toFixed(0) : value.toPrecision(3)} ${unit === 'ms' ? 'ms' : 'per s'}`;
}

/** Of the change, in points of a share or as a factor. */
function intervalText({ interval: [low, high], change_kind: kind, level }: ComparisonRow): string {
  if (level === null || (low === null && high === null)) return '';
  const end = (value: number | null) => {
    if (value === null) return 'open';
    return kind === 'ratio' ? `×${value.toFixed(3)}` : (100 * value).toFixed(1).replace('-', '−');
  };
  const unit = kind === 'ratio' ? '' : ' points';
  return `${end(low)} to ${end(high)}${unit} (${Number((100 * level).toFixed(2))} %)`;
}

function pText({ p_adjusted: adjusted, p_value: p }: ComparisonRow): string {
  const shown = adjusted ?? p;
  if (shown === null) return '';
  return shown < 0.0001 ? '< 0.0001' : shown.toFixed(4);
}

const sides = (report: RunComparisonReport) =>
  [
    ['baseline', report.baseline],
    ['candidate', report.candidate],
  ] as const;

/** What rows that need words say, each sentence once. */
function sentences(rows: readonly ComparisonRow[]): string[] {
  const bySentence = new Map<string, string[]>();
  for (const row of rows) {
    if (row.state === 'no_change_shown') continue;
    const names = bySentence.get(row.sentence) ?? [];
    bySentence.set(row.sentence, [...names, `${clip(nameOf(row), LONGEST.name)} (${METRICS[row.metric]})`]);
  }
  return [...bySentence].map(([sentence, names]) => {
    const more = names.length > 3 ? ` and ${names.length - 3} more` : '';
    return `${names.slice(0, 3).join(', ')}${more}: ${clip(sentence, LONGEST.sentence)}`;
  });
}

/** For a terminal. */
export function renderComparisonText(report: RunComparisonReport): string {
  const header = ['task or operation', 'metric', 'baseline', 'candidate', 'change', 'p', 'state'];
  const rows = report.rows.map((row) => [
    clip(nameOf(row), LONGEST.name),
    METRICS[row.metric],
    valueText(row, row.baseline),
    valueText(row, row.candidate),
    intervalText(row),
    pText(row),
    WORDS[row.state],
  ]);
  const widths = header.map((_, i) => Math.max(...[header, ...rows].map((cells) => cells[i]!.length)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => cell.padEnd(widths[i]!))
      .join('  ')
      .trimEnd();
  const runs = sides(report).map(
    ([name, list]) => `${name}: ${list.map(({ run }) => clip(run, LONGEST.label)).join(', ')}`,
  );
  const differences = report.differences.length === 0 ? 'none' : report.differences.join(', ');
  return [
    ...runs,
    '',
    line(header),
    ...rows.map(line),
    '',
    ...sentences(report.rows),
    ...report.notes.map((note) => clip(note, LONGEST.sentence)),
    `what was run differs in: ${clip(differences, LONGEST.message)}`,
    ...report.digests.map(({ what, state }) => `${what}: ${state}`),
    SENTENCES[report.state],
  ].join('\n');
}

export function renderComparisonMarkdown(report: RunComparisonReport): string {
  const rows = report.rows.map((row) => [
    escapeMarkdownCell(nameOf(row), LONGEST.name),
    METRICS[row.metric],
    escapeMarkdownCell(valueText(row, row.baseline)),
    escapeMarkdownCell(valueText(row, row.candidate)),
    escapeMarkdownCell(intervalText(row)),
    escapeMarkdownCell(pText(row)),
    WORDS[row.state],
    escapeMarkdownCell(row.sentence),
  ]);
  const runs = sides(report).flatMap(([name, list]) =>
    list.map(({ run, preset, machine_class: machine, commit }) => [
      name,
      markdownCode(clip(run, LONGEST.label)),
      escapeMarkdownCell(preset ?? ''),
      escapeMarkdownCell(commit?.slice(0, 12) ?? ''),
      escapeMarkdownCell(machine ?? 'not recorded'),
    ]),
  );
  const differences =
    report.differences.length === 0
      ? 'Nothing else differs in what was run.'
      : `What was run differs in: ${report.differences.map((key) => markdownCode(clip(key, LONGEST.label))).join(', ')}.`;
  return `${blocks(
    '## Runs compared',
    `**${escapeMarkdownText(SENTENCES[report.state])}**`,
    markdownTable(
      'llrrlrll',
      ['Task or operation', 'Metric', 'Baseline', 'Candidate', 'Change', 'p', 'State', 'In words'],
      rows,
    ),
    markdownTable('lllll', ['Side', 'Run', 'Preset', 'Commit', 'Machine'], runs),
    [...report.notes.map((note) => `- ${escapeMarkdownText(note)}`), `- ${differences}`].join('\n'),
    '### What this says, and what not',
    escapeMarkdownText(report.boundary),
  )}\n`;
}

export function renderComparisonCsv({ rows }: RunComparisonReport): string {
  return csvText(
    [
      ...([
        'operation',
        'provider',
        'metric',
        'unit',
        'baseline',
        'baseline_n',
        'candidate',
        'candidate_n',
      ] as const),
      ...(['change', 'change_kind', 'low', 'high', 'level', 'p_value', 'p_adjusted', 'adjusted'] as const),
      ...(['margin', 'method', 'state', 'sentence'] as const),
    ],
    rows.map((row) => [
      row.operation,
      row.provider,
      row.metric,
      row.unit,
      row.baseline.value,
      row.baseline.n,
      row.candidate.value,
      row.candidate.n,
      row.change,
      row.change_kind,
      ...row.interval,
      row.level,
      row.p_value,
      row.p_adjusted,
      row.adjusted,
      row.margin,
      row.method,
      row.state,
      row.sentence,
    ]),
  );
}
