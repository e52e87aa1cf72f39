import type { Claim } from '../../contracts/claim.ts';
import type { Evidence } from '../../contracts/evidence.ts';
import type { PlanAnchor } from '../../contracts/evidence-package.ts';
import type { Finding } from '../../contracts/evidence-source.ts';
import type { Protocol } from '../../contracts/protocol.ts';
import { count, listText } from '../../gates/format.ts';
import { plannedCellsDigest } from '../claims/planned-cells.ts';
import type { ReadClaim, ReadProtocol } from '../claims/read-claim.ts';
import type { CellTable } from '../decision/cell-table.ts';
import { type ClaimDecision, countsOf } from '../decision/decide-claim.ts';
import { derive } from '../decision/derived.ts';
import { completenessOf, gradeOf, type RecordFacts } from '../decision/grade.ts';
import type { Imported } from '../importing/import-results.ts';

export interface EvidenceInput {
  claim: ReadClaim;
  protocol: ReadProtocol;
  anchor: PlanAnchor | null;
  source: Evidence['source'];
  imported: Imported;
  table: CellTable;
  /** `null` where only aggregates were read. */
  decision: ClaimDecision | null;
  stopping: Evidence['stopping'];
  digestMatches: boolean;
  findings: Finding[];
  withCompleteness: boolean;
  ppi: Evidence['ppi'];
}

const AGGREGATE_REASON =
  'Only aggregates were found, and no result of a single episode: a number without its episodes is reported, never decided.';
const NO_PROOF_REASON = 'The results rest on a mock or a demonstration, which proves nothing about a model.';

/** `evidence.json` from what was read and decided. Pure. */
export function buildEvidence(input: EvidenceInput): Evidence {
  const { claim, protocol, anchor, imported, table, decision } = input;
  const counts = countsOf(table);
  const notForProof = imported.findings.some(({ code }) => code === 'not-for-proof');
  const record: RecordFacts = {
    protocol: protocol.protocol,
    counts,
    hasEpisodes: decision !== null,
    supplied: new Set(imported.facts.supplied),
    modelDigestMatches: input.digestMatches,
    evaluatorCommit: imported.facts.evaluator.commit,
    anchoredAt: anchor?.anchored_at ?? null,
    startedAt: imported.facts.started_at,
    findings: new Set(imported.findings.map(({ code }) => code)),
  };
  const completeness = completenessOf(record);
  const outcome = decision?.outcome ?? null;
  const verdict = decision === null || notForProof ? 'skipped' : decision.verdict;
  const reasons = [
    ...(decision === null ? [AGGREGATE_REASON] : []),
    ...(notForProof ? [NO_PROOF_REASON] : []),
    ...sentencesOf(decision),
    ...planReasons(table),
  ];
  return {
    schema_version: 'worldgate.evidence.v1',
    claim: {
      id: claim.claim.id,
      hash: claim.hash,
      schema_version: claim.schemaVersion,
      statement: statementOf(claim.claim, protocol.protocol),
      text: claim.claim.claim_text,
    },
    protocol: {
      id: protocol.protocol.id,
      hash: protocol.hash,
      schema_version: protocol.schemaVersion,
      frozen_at: protocol.protocol.frozen?.at ?? null,
      planned_cells: table.planned,
      planned_cells_digest: plannedCellsDigest(protocol.protocol),
      anchor:
        anchor === null
          ? null
          : { kind: anchor.kind, reference: anchor.reference, anchored_at: anchor.anchored_at },
    },
    source: input.source,
    subject: claim.claim.subject,
    models: imported.facts.models,
    outcome,
    verdict,
    sentence: reasons[0]!,
    reasons,
    metrics: decision?.metrics ?? [],
    counts,
    denominators: denominators(input, counts),
    rates: ratesOf(imported),
    stopping: input.stopping,
    grade: gradeOf(record),
    completeness: input.withCompleteness ? completeness : null,
    scope_limits: claim.claim.applicability,
    ...derive({
      claim: claim.claim,
      outcome,
      verdict,
      metrics: decision?.metrics ?? [],
      counts,
      missing: completeness.missing,
      seeds: imported.facts.run_seeds,
      // Ours alone say so by design; a benchmark has no episodes that a seed could change.
      hasEpisodeSeeds:
        input.source.name === 'worldgate' && imported.facts.supplied.includes('EPISODE_OUTCOMES'),
      notForProof,
      isModelOpen: [...imported.findings, ...input.findings].some(
        ({ code }) => code === 'model-unconfirmed' || code === 'subject-placeholder',
      ),
      hasRealSubset: input.ppi !== null,
    }),
    tasks: imported.tasks.map(({ suite, id, name, episodes, succeeded }, handle) => ({
      suite,
      id,
      name,
      planned: table.plannedName(handle),
      episodes,
      succeeded,
    })),
    reported: imported.reported,
    findings: [...imported.findings, ...input.findings],
    ppi: input.ppi,
    not_for_proof: notForProof,
  };
}

/** What decided comes first: the metrics that gave the outcome, in the order of the claim, and then the others. */
function sentencesOf(decision: ClaimDecision | null): string[] {
  if (decision === null) return [];
  const { metrics, outcome } = decision;
  const decided = metrics.filter((metric) => metric.outcome === outcome);
  return [...decided, ...metrics.filter((metric) => metric.outcome !== outcome)].map(
    ({ sentence }) => sentence,
  );
}

/** `ORG/MODEL: success_rate >= 0.8 on LIBERO, 10 tasks × 50 episodes`: what decided, not what an author wrote of it. */
function statementOf(
  { subject, expected_metrics: metrics }: Claim,
  { benchmark, execution }: Protocol,
): string {
  const required = metrics.map(
    ({ name, statistic, operator, value, unit }) =>
      `${name}${statistic === undefined ? '' : ` (${statistic})`} ${operator} ${value}${unit === 'ms' || unit === 's' ? ` ${unit}` : ''}`,
  );
  const { length: tasks } = benchmark.task_list;
  const seeds = execution.episodes_counted === 'per_task_and_seed' ? execution.seeds.length : 1;
  const plan = [
    tasks === 1 ? `task ${benchmark.task_list[0]}` : `${tasks} tasks`,
    ...(seeds === 1 ? [] : [`${seeds} seeds`]),
    execution.episodes_per_task === 1 ? '1 episode' : `${execution.episodes_per_task} episodes`,
  ];
  return `${subject.id}: ${required.join(' and ')} on ${benchmark.name}, ${plan.join(' × ')}`.slice(0, 4000);
}

function planReasons({
  duplicate,
  conflicting,
  outOfProtocol,
  unplanned,
  foreignSeeds,
  retried,
}: CellTable): string[] {
  const reasons: string[] = [];
  if (duplicate > 0) {
    const differ =
      conflicting === 0
        ? ''
        : `; of ${count(conflicting, 'episode')} they differ, and the less favourable one counted`;
    reasons.push(`Results of a planned episode beyond its first did not count: ${duplicate}${differ}.`);
  }
  if (retried > 0)
    reasons.push(
      `Tried again after an infrastructure error, as the protocol allows: ${count(retried, 'episode')}.`,
    );
  if (outOfProtocol > 0) {
    const why = [
      ...(unplanned.size === 0 ? [] : [`tasks that it does not have: ${listText([...unplanned])}`]),
      ...(foreignSeeds.size === 0
        ? []
        : [`seeds that it does not have: ${listText([...foreignSeeds].map(String))}`]),
    ];
    const because = why.length === 0 ? 'more episodes than it plans' : why.join('; ');
    reasons.push(
      `Results of no episode that the protocol plans did not count: ${outOfProtocol} (${because}).`,
    );
  }
  return reasons;
}

function denominators(
  { imported, decision, protocol, table }: EvidenceInput,
  counts: Evidence['counts'],
): Evidence['denominators'] {
  // Without a notion of success there is no rate of it.
  const hasRates = imported.facts.supplied.includes('EPISODE_OUTCOMES');
  const all = imported.tally.sum(() => hasRates);
  const rate = decision?.metrics.find(({ statistic }) => statistic === 'rate');
  const planned = protocol.protocol.denominator === 'planned';
  const noTrial = counts.not_a_trial === 0 ? '' : ', and so did crashed and pending ones';
  return {
    rule: planned
      ? `The protocol counts planned episodes: ${counts.missing === 0 ? 'all are there' : `the ${counts.missing} without a result counted against the claim`}${noTrial}.`
      : `The protocol counts observed trials: ${table.planned - counts.matched + counts.not_a_trial} planned episodes without an outcome were left out.`,
    decided: rate?.counts ?? null,
    planned: hasRates ? { succeeded: counts.succeeded, episodes: counts.planned } : null,
    evaluator: all.evaluator === 0 ? null : { succeeded: all.evaluatorSuccesses, episodes: all.evaluator },
    trials: all.trials === 0 ? null : { succeeded: all.successes, episodes: all.trials },
  };
}

/** Over all that was read, in the plan or not: what the evaluator's own numbers are about. */
function ratesOf({ tally, tasks, facts }: Imported): Evidence['rates'] {
  if (!facts.supplied.includes('EPISODE_OUTCOMES')) return null;
  const perTask = tasks.map((_, handle) => tally.ofTask(handle)).filter(({ trials }) => trials > 0);
  const trials = perTask.reduce((sum, counts) => sum + counts.trials, 0);
  const successes = perTask.reduce((sum, counts) => sum + counts.successes, 0);
  if (trials === 0) return null;
  const macro = perTask.reduce((sum, counts) => sum + counts.successes / counts.trials, 0) / perTask.length;
  return { micro: successes / trials, macro: Math.min(1, macro) };
}
