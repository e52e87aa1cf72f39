import type { GateOf } from '../contracts/gate.ts';
import { type Decision, type GateContext, skipped, undecided, verdictOfInterval } from './context.ts';
import { count, levelText, quantityStyle } from './format.ts';
import { throughputInterval } from './measured-interval.ts';

/** The claim "at least `min_per_s` calls per second", by its bootstrap interval. */
export function decideThroughput(gate: GateOf<'throughput'>, { measurements }: GateContext): Decision {
  const about = { required: gate.min_per_s, comparator: '>=' as const, unit: '1/s', alpha: gate.alpha };
  if (measurements === null) {
    return skipped('not_measured', 'Skipped: this run has no throughput measurements.', about);
  }
  const measured = throughputInterval(measurements, gate.alpha);
  if (measured === null) {
    return undecided('inconclusive', 'Fewer than two calls succeeded, too few for an interval.', about);
  }
  const verdict = verdictOfInterval(measured.interval, gate.min_per_s, '>=');
  const style = quantityStyle([...measured.interval], gate.min_per_s, '1/s');
  const consequence = {
    passed: `at least the ${style.value(gate.min_per_s)} that the gate needs`,
    failed: `under the ${style.value(gate.min_per_s)} that the gate needs`,
    inconclusive: `not decided against the ${style.value(gate.min_per_s)} that the gate needs; more samples may decide it`,
  }[verdict];
  return {
    ...about,
    verdict,
    measured: measured.value,
    interval: [...measured.interval],
    level: measured.level,
    n: measured.n,
    method: 'bootstrap',
    sentence: `The policy answered ${style.value(measured.value)} over ${count(measured.n, 'call')} (${levelText(measured.level)} interval ${style.interval([...measured.interval])}), ${consequence}.`,
  };
}
