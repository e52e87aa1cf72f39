import type { ComparedMetric, ComparisonRow } from '../../contracts/run-comparison.ts';
import { barnard } from '../../statistics/barnard.ts';
import { holm } from '../../statistics/multiplicity.ts';
import { newcombe } from '../../statistics/newcombe.ts';
import { normalCdf } from '../../statistics/special.ts';
import { type ComparisonOptions, points, rowOf, shareState } from './row.ts';

/** Barnard's test costs the square of the arms; over this many its large-sample form is as good. */
const LARGEST_BARNARD = 300;

export interface CountedRow {
  operation: string;
  provider: string | null;
  baseline: { k: number; n: number };
  candidate: { k: number; n: number };
}

/** Shares of independent trials: Barnard's exact test adjusted by Holm over the rows, and Newcombe's interval. */
export function countRows(
  metric: Extract<ComparedMetric, 'call_success_rate' | 'passed'>,
  rows: readonly CountedRow[],
  options: ComparisonOptions,
): ComparisonRow[] {
  const differences = rows.map(
    ({ baseline, candidate }) => candidate.k / candidate.n - baseline.k / baseline.n,
  );
  const ps = rows.map(({ baseline, candidate }) => oneSided(candidate, baseline));
  const directed = (sign: 1 | -1) => holm(ps.map((p, i) => (Math.sign(differences[i]!) === sign ? p : 1)));
  const [losses, gains] = [directed(-1), directed(1)];
  return rows.map((row, i) => {
    const { baseline, candidate } = row;
    const difference = differences[i]!;
    const p = difference < 0 ? losses[i]! : gains[i]!;
    const interval = newcombe(candidate.k, candidate.n, baseline.k, baseline.n, { alpha: 2 * options.alpha });
    const shown = difference !== 0 && p <= options.alpha;
    const state = shareState(shown && difference < 0, shown, interval[0], options.rateMargin);
    const counts = `${baseline.k} of ${baseline.n} against ${candidate.k} of ${candidate.n}`;
    const margin = points(options.rateMargin).replace('+', '');
    const words = {
      regressed: `a loss is shown (${points(difference)})`,
      improved: `a gain is shown (${points(difference)})`,
      no_change_shown: `no change is shown, and a loss of more than ${margin} is ruled out`,
      inconclusive: `no change is shown, but a loss of more than ${margin} is not ruled out`,
      not_comparable: '',
    }[state];
    return rowOf({
      operation: row.operation,
      provider: row.provider,
      metric,
      unit: 'share',
      baseline: { value: baseline.k / baseline.n, n: baseline.n },
      candidate: { value: candidate.k / candidate.n, n: candidate.n },
      change: difference,
      interval,
      level: Number((1 - 2 * options.alpha).toFixed(12)),
      n: Math.min(baseline.n, candidate.n),
      p_value: ps[i]!,
      p_adjusted: p,
      adjusted: rows.length > 1 ? 'holm' : null,
      margin: options.rateMargin,
      method: isExact(candidate, baseline) ? 'newcombe-barnard' : 'newcombe-pooled-z',
      state,
      sentence: `${counts}: ${words}.`,
    });
  });
}

type Counts = CountedRow['baseline'];

function isExact(a: Counts, b: Counts): boolean {
  return Math.max(a.n, b.n) <= LARGEST_BARNARD;
}

/** p-value of the direction that was observed. */
function oneSided(a: Counts, b: Counts): number {
  const higher = a.k * b.n >= b.k * a.n;
  if (isExact(a, b)) return barnard(a.k, a.n, b.k, b.n, higher ? 'greater' : 'less');
  const pooled = (a.k + b.k) / (a.n + b.n);
  const variance = pooled * (1 - pooled) * (1 / a.n + 1 / b.n);
  return variance === 0 ? 0.5 : normalCdf(-Math.abs((a.k / a.n - b.k / b.n) / Math.sqrt(variance)));
}
