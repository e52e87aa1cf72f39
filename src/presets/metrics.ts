import type { Gate } from '../contracts/gate.ts';
import { didYouMean } from '../foundation/suggest.ts';

/** What a task measures. */
export interface TaskMetrics {
  /** As messages call it. */
  file: string;
  metrics: readonly string[];
}

/** A gate on a metric that a task lacks. */
export interface MissingMetric {
  /** Index of the gate. */
  gate: number;
  message: string;
  hint: string;
}

/** Gates on metrics that a task lacks, in order. */
export function missingMetrics(gates: readonly Gate[], tasks: readonly TaskMetrics[]): MissingMetric[] {
  return gates.flatMap((gate, index) => {
    const metric = gate.kind === 'metric' || gate.kind === 'no_regression' ? gate.metric : undefined;
    if (metric === undefined) return [];
    return tasks
      .filter(({ metrics }) => !metrics.includes(metric))
      .map(({ file, metrics }) => ({
        gate: index,
        message: `metric "${metric}" not in ${file}${didYouMean(metric, metrics)}`,
        hint: metrics.length === 0 ? 'the task declares no metrics' : `metrics there: ${metrics.join(', ')}`,
      }));
  });
}
