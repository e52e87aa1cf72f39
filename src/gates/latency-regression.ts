import type { GateOf } from '../contracts/gate.ts';
import {
  type ComparisonAbout,
  type Decision,
  type GateContext,
  regressionStatistic,
  skipped,
  undecided,
  verdictOfInterval,
} from './context.ts';
import { count, levelText, quantityStyle, shareStyle } from './format.ts';
import { latencyRatio } from './measured-interval.ts';

/**
 * Latency against the baseline: the ratio over interleaved pairs. It fails only where the ratio's interval
 * shows a slowdown over the minimum effect `margin`; a slowdown that is significant but shown to be smaller
 * passes, and the sentence says so.
 */
export function decideLatencyRegression(
  gate: GateOf<'no_regression'>,
  { measurements, baseline }: GateContext,
  about: ComparisonAbout,
): Decision {
  const statistic = regressionStatistic(gate);
  if (measurements === null) {
    return skipped('not_measured', 'Skipped: this run has no latency measurements.', about);
  }
  if (measurements.ratio === null) {
    if (baseline === null) {
      return skipped('no_baseline', 'Skipped: there is no baseline to compare with.', about);
    }
    return skipped(
      'not_comparable',
      'Skipped: the baseline was not measured interleaved with this policy in one job, so the machine may have changed between them.',
      about,
    );
  }
  const ratio = latencyRatio(measurements, statistic, gate.alpha);
  if (ratio === null) {
    return undecided(
      'inconclusive',
      'Fewer than two pairs of calls succeeded, too few for an interval.',
      about,
    );
  }
  const limit = 1 + gate.margin;
  const interval: [number, number] = [...ratio.interval];
  const verdict = verdictOfInterval(interval, limit, '<=');
  const slower = interval[0] > 1;
  const faster = interval[1] < 1;
  const style = quantityStyle(interval, limit, '');
  const tolerated = shareStyle([gate.margin, gate.margin], gate.margin).value(gate.margin);
  const consequence = {
    passed: slower
      ? `significantly slower, but by less than the ${tolerated} that the gate tolerates`
      : `within the ${tolerated} slowdown that the gate tolerates`,
    failed: `slower by more than the ${tolerated} that the gate tolerates`,
    inconclusive: `not decided against the tolerated slowdown of ${tolerated}; more samples may decide it`,
  }[verdict];
  return {
    ...about,
    verdict,
    measured: ratio.value,
    interval,
    level: ratio.level,
    n: ratio.n,
    method: 'bootstrap-ratio-paired',
    sentence: `The ${statistic} latency was ${style.value(ratio.value)} times the baseline's over ${count(ratio.n, 'interleaved pair')} (${levelText(ratio.level)} interval ${style.interval(interval)}), ${consequence}.`,
    change: {
      baseline: measurements.baseline?.latency_ms[statistic].value ?? null,
      difference: ratio.value - 1,
      interval: [interval[0] - 1, interval[1] - 1],
      p_value: null,
      e_value: null,
      n: ratio.n,
      paired: true,
      method: 'bootstrap-ratio-paired',
      significant: slower || faster,
    },
  };
}
