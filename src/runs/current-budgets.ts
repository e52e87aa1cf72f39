import { basename } from 'node:path';
import { gatesFile } from '../contracts/gate.ts';
import type { RunFormat } from '../contracts/run-comparison.ts';
import { isWorldGateError, WorldGateError } from '../foundation/errors.ts';
import { parseJson } from '../foundation/json.ts';
import { readText } from '../foundation/read-text.ts';
import { parseWith } from '../foundation/schema.ts';
import { parseYaml } from '../foundation/yaml.ts';
import type { CurrentThreshold } from '../gates/calibration/calibrate.ts';
import { forgeBudgetsIn } from './forge-budgets.ts';

/**
 * The thresholds that there are now: of a preset or a gates file of ours, or of a budget file of WorldForge.
 * @throws WorldGateError `budgets-invalid`, `budgets-unreviewed`, and those of reading a file
 */
export function currentThresholds(file: string, format: RunFormat): CurrentThreshold[] {
  const name = basename(file);
  const text = readText(file);
  try {
    const value = /\.json$/i.test(name) ? parseJson(text, name) : parseYaml(text, name);
    return format === 'worldforge' ? ofBudgets(value, name) : ofGates(value, name);
  } catch (cause) {
    if (!isWorldGateError(cause) || cause.code.startsWith('budgets-')) throw cause;
    throw new WorldGateError('budgets-invalid', cause.message, { cause, hint: HINT });
  }
}

const HINT = 'Name a preset or a gates file, or, for reports of WorldForge, its budget file.';

function ofGates(value: unknown, name: string): CurrentThreshold[] {
  const stated = typeof value === 'object' && value !== null && 'gates' in value ? value.gates : undefined;
  const { gates } = parseWith(
    gatesFile.pick({ gates: true }),
    { gates: stated },
    { file: name, code: 'budgets-invalid', hint: HINT },
  );
  return gates.flatMap((each): CurrentThreshold[] => {
    const of = (metric: CurrentThreshold['metric'], threshold: number): CurrentThreshold => ({
      provider: null,
      operation: null,
      metric,
      threshold,
    });
    if (each.kind === 'latency' && each.statistic !== 'p99') {
      return [of(`latency_${each.statistic}`, each.max_ms)];
    }
    if (each.kind === 'throughput') return [of('throughput', each.min_per_s)];
    if (each.kind !== 'errors') return [];
    return [
      of('errors', each.max_errors),
      ...(each.max_retries === undefined ? [] : [of('retries', each.max_retries)]),
    ];
  });
}

function ofBudgets(value: unknown, name: string): CurrentThreshold[] {
  return forgeBudgetsIn(value, name, HINT).flatMap((budget) => {
    const selector = { provider: budget.provider ?? null, operation: budget.operation ?? null };
    const of = (
      metric: CurrentThreshold['metric'],
      threshold: number | null | undefined,
    ): CurrentThreshold[] => (threshold == null ? [] : [{ ...selector, metric, threshold }]);
    return [
      ...of('errors', budget.max_error_count),
      ...of('retries', budget.max_retry_count),
      ...of('latency_mean', budget.max_average_latency_ms),
      ...of('latency_p95', budget.max_p95_latency_ms),
      ...of('throughput', budget.min_throughput_per_second),
    ];
  });
}
