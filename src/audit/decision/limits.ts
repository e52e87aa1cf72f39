import type { Finding } from '../../contracts/evidence-source.ts';
import type { CellTable } from './cell-table.ts';
import type { ClaimDecision } from './decide-claim.ts';
import { verdictOfOutcome, worstOutcome } from './outcome.ts';

/** Surplus episodes that parallel environments finish beside the last one that was asked for. */
const SURPLUS_SHARE = 0.1;

/**
 * A decision that is no better than what is known of how the results came about: an evaluator that did not finish, or the
 * first of more episodes in the order in which they finished, shows nothing that supports a claim.
 */
export function limitDecision(
  decision: ClaimDecision,
  table: CellTable,
  findings: readonly Finding[],
): ClaimDecision {
  const reason = limitOf(table, findings);
  if (reason === null) return decision;
  const metrics = decision.metrics.map((metric) =>
    metric.outcome === 'supported' || metric.outcome === 'supported_within_margin'
      ? {
          ...metric,
          outcome: 'inconclusive' as const,
          sentence: `${metric.sentence} But ${reason}: inconclusive.`,
        }
      : metric,
  );
  const outcome = worstOutcome(metrics.map((metric) => metric.outcome));
  return { ...decision, metrics, outcome, verdict: verdictOfOutcome(outcome, table.protocol) };
}

function limitOf(table: CellTable, findings: readonly Finding[]): string | null {
  const gap = findings.find(({ code }) => code === 'coverage-gap');
  if (gap !== undefined && table.protocol.stopping !== 'savi') {
    return `the evaluator did not finish what it was asked to run (${gap.message})`;
  }
  const inOrder = findings.some(({ code }) => code === 'completion-order');
  if (inOrder && table.beyondPlan > SURPLUS_SHARE * table.planned) {
    return 'these are the first of more episodes in the order in which they finished, and short episodes finish first';
  }
  return null;
}
