import type { GateOf } from '../contracts/gate.ts';
import { matchBaseline, planShape } from './baseline-match.ts';
import { type ComparisonAbout, type Decision, type GateContext, skipped, unitOfMetric } from './context.ts';
import { decideLatencyRegression } from './latency-regression.ts';
import { decideMetricRegression } from './metric-regression.ts';
import { decideSuccessRegression } from './success-regression.ts';

/**
 * "Not worse than the baseline by more than `margin`." Passed: the interval of the change lies wholly on the
 * tolerated side of the margin. Failed: wholly beyond it. With margin 0 a policy that is merely as good cannot
 * be shown not to be worse, and the gate stays inconclusive: presets give a margin.
 */
export function decideNoRegression(gate: GateOf<'no_regression'>, context: GateContext): Decision {
  const { baseline } = context;
  const about = aboutOf(gate, context);
  if (gate.of === 'latency') return decideLatencyRegression(gate, context, about);
  if (baseline === null) {
    return skipped('no_baseline', 'Skipped: there is no baseline to compare with.', about);
  }
  if (baseline.records === null || baseline.records.length === 0) {
    return skipped('not_comparable', 'Skipped: the baseline has no episodes.', about);
  }
  const plan = planShape(context.cells, context.planned);
  if (plan === null) return skipped('not_measured', 'Skipped: no episode ran.', about);
  const match = matchBaseline(plan, baseline.records);
  if (match.size === 0) {
    return skipped('not_comparable', 'Skipped: the baseline has no episode of the tasks of this run.', about);
  }
  return gate.of === 'metric'
    ? decideMetricRegression(gate, context, match, about)
    : decideSuccessRegression(gate, context, match, about);
}

/** What is compared: a ratio of latencies, or this run minus the baseline in the unit of the value. */
function aboutOf(gate: GateOf<'no_regression'>, context: GateContext): ComparisonAbout {
  const { alpha, margin } = gate;
  if (gate.of === 'latency') return { required: 1 + margin, comparator: '<=', unit: 'ratio', alpha };
  if (gate.of === 'success_rate') return { required: 0 - margin, comparator: '>=', unit: 'share', alpha };
  const unit = unitOfMetric(context, gate.metric!);
  return gate.direction === 'lower'
    ? { required: margin, comparator: '<=', unit, alpha }
    : { required: 0 - margin, comparator: '>=', unit, alpha };
}
