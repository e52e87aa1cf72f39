import type { Claim } from '../../contracts/claim.ts';
import type { EvidenceCounts, MetricDecision } from '../../contracts/evidence.ts';
import type { ClaimOutcome, Verdict } from '../../contracts/verdict.ts';
import { CELL, type CellTable } from './cell-table.ts';
import { type DecisionRule, decideMetric } from './decide-metric.ts';
import { verdictOfOutcome, worstOutcome } from './outcome.ts';

export interface ClaimDecision {
  outcome: ClaimOutcome;
  verdict: Verdict;
  metrics: MetricDecision[];
  counts: EvidenceCounts;
}

/**
 * Decides a claim from the planned cells: every expected metric must hold. The same cells, claim and stop rule always
 * give the same decision, so that anybody can make it again from the package.
 * @throws WorldGateError `metric-missing`, `metric-not-binary`, `claim-invalid`
 */
export function decideClaim(
  claim: Claim,
  table: CellTable,
  rule: Omit<DecisionRule, 'claim'>,
): ClaimDecision {
  const metrics = claim.expected_metrics.map((metric) => decideMetric(table, metric, { ...rule, claim }));
  const outcome = worstOutcome(metrics.map((metric) => metric.outcome));
  return { outcome, verdict: verdictOfOutcome(outcome, table.protocol), metrics, counts: countsOf(table) };
}

export function countsOf(table: CellTable): EvidenceCounts {
  const notRun = table.notRun().reduce((sum, cells) => sum + cells, 0);
  const byCode = [0, 0, 0, 0, 0];
  for (const code of table.outcomes) byCode[code]! += 1;
  return {
    planned: table.planned,
    matched: table.planned - byCode[CELL.missing]!,
    succeeded: byCode[CELL.success]!,
    failed: byCode[CELL.failure]!,
    not_a_trial: byCode[CELL.notATrial]!,
    missing: byCode[CELL.missing]! - notRun,
    not_run: notRun,
    duplicate: table.duplicate,
    conflicting: table.conflicting,
    out_of_protocol: table.outOfProtocol,
    read: table.read,
  };
}
