import type { GateOf } from '../contracts/gate.ts';
import { type Decision, type GateContext, skipped, undecided, verdictOfInterval } from './context.ts';
import { count, levelText, quantityStyle } from './format.ts';
import { latencyInterval } from './measured-interval.ts';

/** The claim "latency at most `max_ms`", by the bootstrap interval of the chosen statistic. */
export function decideLatency(gate: GateOf<'latency'>, { measurements }: GateContext): Decision {
  const about = { required: gate.max_ms, comparator: '<=' as const, unit: 'ms', alpha: gate.alpha };
  if (measurements === null) {
    return skipped('not_measured', 'Skipped: this run has no latency measurements.', about);
  }
  const measured = latencyInterval(measurements, gate.statistic, gate.alpha);
  if (measured === null) {
    return undecided('inconclusive', 'Fewer than two calls succeeded, too few for an interval.', about);
  }
  const verdict = verdictOfInterval(measured.interval, gate.max_ms, '<=');
  const style = quantityStyle([...measured.interval], gate.max_ms, 'ms');
  const consequence = {
    passed: `at most the ${style.value(gate.max_ms)} that the gate allows`,
    failed: `over the ${style.value(gate.max_ms)} that the gate allows`,
    inconclusive: `not decided against the ${style.value(gate.max_ms)} that the gate allows; more samples may decide it`,
  }[verdict];
  return {
    ...about,
    verdict,
    measured: measured.value,
    interval: [...measured.interval],
    level: measured.level,
    n: measured.n,
    method: 'bootstrap',
    sentence: `The ${gate.statistic} latency of ${count(measured.n, 'call')} was ${style.value(measured.value)} (${levelText(measured.level)} interval ${style.interval([...measured.interval])}), ${consequence}.`,
  };
}
