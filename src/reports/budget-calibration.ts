import { stringify } from 'yaml';
import type { BudgetCalibration, CalibratedBudget, GateProposal } from '../contracts/budget-calibration.ts';
import type { Gate } from '../contracts/gate.ts';
import type { ForgeBudget } from '../contracts/worldforge/benchmark.ts';
import { escapeMarkdownCell, escapeMarkdownText, markdownCode } from './escape.ts';
import { blocks, markdownTable } from './markdown.ts';
import { clip, LONGEST } from './plain.ts';

const percent = (share: number) => `${Number((100 * share).toFixed(1))} %`;
const shown = (value: number | null | undefined, unit: CalibratedBudget['unit']) =>
  value == null ? 'none' : `${Number(value.toPrecision(4))} ${unit === 'ms' ? 'ms' : 'per s'}`;

function budgetRow({ provider, operation, metric, ...budget }: CalibratedBudget): string[] {
  const { bound, values, unit } = budget;
  return [
    escapeMarkdownCell(provider === null ? operation : `${provider} ${operation}`, LONGEST.name),
    metric.replace('_', ' '),
    String(budget.runs),
    values === null
      ? ''
      : `${shown(values.min, unit)} / ${shown(values.median, unit)} / ${shown(values.max, unit)}`,
    bound === null
      ? 'none'
      : `${shown(bound.value, unit)}, kept by at least ${percent(bound.coverage)} of further runs${bound.reaches_asked ? '' : ' (fewer than asked)'}`,
    shown(budget.current, unit),
    budget.candidate === null
      ? 'none'
      : `${budget.comparator === '<=' ? 'at most' : 'at least'} ${shown(budget.candidate, unit)}`,
    budget.change === 'looser' ? '**looser**' : budget.change,
    escapeMarkdownCell(budget.note ?? ''),
  ];
}

export function renderCalibrationMarkdown(calibration: BudgetCalibration): string {
  const { budgets, sources, notes, allowances } = calibration;
  return `${blocks(
    '# Budgets that are proposed',
    '**Review required.** Nothing reads these budgets until somebody copies them.',
    [
      `- Rationale: ${escapeMarkdownText(calibration.rationale)}`,
      `- Machine class: ${escapeMarkdownText(calibration.machine_class)}`,
      `- Runs: ${calibration.runs} of ${calibration.asked_runs} asked for (${calibration.sufficient ? 'sufficient' : 'insufficient'})`,
      `- Bound: order statistic that ${percent(calibration.asked_coverage)} of further runs keep to, with ${percent(calibration.confidence)} confidence; then ${percent(calibration.headroom)} headroom`,
    ].join('\n'),
    markdownTable(
      'llrllllll',
      ['Operation', 'Metric', 'Runs', 'Least / median / most', 'Bound', 'Now', 'Proposed', 'Change', 'Note'],
      budgets.map(budgetRow),
    ),
    '## Errors and retries',
    markdownTable(
      'lrrl',
      ['Operation', 'Errors', 'Retries', 'From'],
      allowances.map(({ provider, operation, max_errors: errors, max_retries: retries, from }) => [
        escapeMarkdownCell(provider === null ? operation : `${provider} ${operation}`, LONGEST.name),
        String(errors),
        String(retries),
        from === 'zero' ? 'none are allowed' : 'the budget that there is',
      ]),
    ),
    '## Sources',
    markdownTable(
      'llll',
      ['Run', 'Made at', 'Commit', 'Digest'],
      sources.map(({ run, created_at: at, commit, digest }) => [
        markdownCode(clip(run, LONGEST.label)),
        escapeMarkdownCell(at ?? ''),
        escapeMarkdownCell(commit?.slice(0, 12) ?? ''),
        markdownCode(digest ?? 'none'),
      ]),
    ),
    notes.length === 0
      ? null
      : `## Notes\n\n${notes.map((note) => `- ${escapeMarkdownText(note)}`).join('\n')}`,
    '## What this says, and what not',
    escapeMarkdownText(calibration.boundary),
  )}\n`;
}

/** Gates for a preset; `null` where there is nothing to propose. */
export function gateProposalOf(calibration: BudgetCalibration): GateProposal | null {
  const timed = calibration.budgets.flatMap(({ metric, candidate }): Gate[] => {
    if (candidate === null) return [];
    const about = { optional: false, alpha: 0.05 };
    if (metric === 'throughput')
      return [{ ...about, name: 'throughput', kind: 'throughput', min_per_s: candidate }];
    const statistic = metric === 'latency_mean' ? 'mean' : metric === 'latency_p50' ? 'p50' : 'p95';
    return [{ ...about, name: `latency-${statistic}`, kind: 'latency', statistic, max_ms: candidate }];
  });
  if (timed.length === 0) return null;
  const { max_errors, max_retries } = calibration.allowances[0]!;
  return {
    schema_version: 'worldgate.gate_proposal.v1',
    review_required: true,
    rationale: calibration.rationale,
    machine_class: calibration.machine_class,
    gates: [...timed, { name: 'errors', kind: 'errors', optional: false, max_errors, max_retries }],
  };
}

/** As a file to copy `gates` from. */
export function renderGateProposal(proposal: GateProposal): string {
  return `# A proposal of \`worldgate calibrate\`. Nothing reads this file: copy what you accept below \`gates\` of the preset.\n${stringify(proposal, { lineWidth: 0 })}`;
}

/** A budget file of WorldForge; thresholds that nothing is proposed for stay as they are. `null` where there is none. */
export function forgeBudgetsOf(
  calibration: BudgetCalibration,
): { budgets: ForgeBudget[]; metadata: Record<string, unknown> } | null {
  const budgets = calibration.allowances.map(({ provider, operation, max_errors, max_retries }) => {
    const of = (metric: CalibratedBudget['metric']) => {
      const found = calibration.budgets.find(
        (budget) =>
          budget.provider === provider && budget.operation === operation && budget.metric === metric,
      );
      return found?.candidate ?? found?.current ?? null;
    };
    const optional = {
      max_average_latency_ms: of('latency_mean'),
      max_p95_latency_ms: of('latency_p95'),
      min_throughput_per_second: of('throughput'),
    };
    return {
      provider,
      operation: operation as ForgeBudget['operation'],
      ...(max_errors === 0 ? { min_success_rate: 1 } : {}),
      max_error_count: max_errors,
      max_retry_count: max_retries,
      ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== null)),
    };
  });
  if (budgets.length === 0) return null;
  return {
    budgets,
    metadata: {
      review_required: true,
      generated_by: 'worldgate calibrate',
      generated_at: calibration.generated_at,
      rationale: calibration.rationale,
      machine_class: calibration.machine_class,
      headroom_ratio: calibration.headroom,
      source_report_digests: calibration.sources.map(({ digest }) => digest),
    },
  };
}
