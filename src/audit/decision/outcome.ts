import type { Claim } from '../../contracts/claim.ts';
import type { Protocol } from '../../contracts/protocol.ts';
import { type ClaimOutcome, VERDICT_TABLE, type Verdict } from '../../contracts/verdict.ts';

type MetricClaim = Claim['expected_metrics'][number];

/** The value that a result must not be worse than to be within the margin. */
export function thresholdOf({ operator, value }: MetricClaim, margin: number): number {
  if (operator === '==') return value;
  // 0.8 - 0.05 is 0.75, not 0.7500000000000001.
  return Number((operator === '>=' ? value - margin : value + margin).toPrecision(15));
}

/** What an interval says of a claim; `null` ends are open. */
export function outcomeOfInterval(
  [low, high]: readonly [number | null, number | null],
  { operator, value }: MetricClaim,
  threshold: number,
): 'supported' | 'supported_within_margin' | 'not_supported' | 'inconclusive' {
  const isUp = operator === '>=';
  const near = isUp ? low : high;
  const far = isUp ? high : low;
  const reaches = (end: number | null, required: number) =>
    end !== null && (isUp ? end >= required : end <= required);
  if (reaches(near, value)) return 'supported';
  if (reaches(near, threshold)) return 'supported_within_margin';
  return far !== null && !reaches(far, threshold) ? 'not_supported' : 'inconclusive';
}

/** Worst first: a claim is as good as the worst of its metrics. */
const WORST_FIRST: readonly ClaimOutcome[] = [
  'invalid',
  'not_supported',
  'underpowered',
  'inconclusive',
  'supported_within_margin',
  'supported',
];

export function worstOutcome(outcomes: readonly ClaimOutcome[]): ClaimOutcome {
  return WORST_FIRST.find((outcome) => outcomes.includes(outcome))!;
}

/** A protocol that says strict does not let the margin pass. */
export function verdictOfOutcome(outcome: ClaimOutcome, { margin_rule: rule }: Protocol): Verdict {
  if (outcome === 'supported_within_margin' && rule === 'strict') return 'inconclusive';
  return VERDICT_TABLE.find(({ claimOutcomes }) => claimOutcomes.includes(outcome))!.verdict;
}
