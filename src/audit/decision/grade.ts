import type { Evidence, EvidenceCounts } from '../../contracts/evidence.ts';
import type { EvidenceItem } from '../../contracts/evidence-source.ts';
import type { Protocol } from '../../contracts/protocol.ts';
import { count } from '../../gates/format.ts';

/** What the record holds, beyond the outcomes. */
export interface RecordFacts {
  protocol: Protocol;
  counts: EvidenceCounts;
  /** Whether the results have episodes, and not only aggregates. */
  hasEpisodes: boolean;
  supplied: ReadonlySet<EvidenceItem>;
  /** The weights that ran are those that the claim names, by digest. */
  modelDigestMatches: boolean;
  /** As the results record it: a protocol only says what it should have been. */
  evaluatorCommit: string | null;
  anchoredAt: string | null;
  startedAt: string | null;
  /** Codes of what was found in the files. */
  findings: ReadonlySet<string>;
}

/**
 * A: plan anchored and model digest known before the run, an outcome for every planned cell, attempts, denominator and
 * evaluator's commit stated. B: the same record, where nothing outside shows that plan and model were fixed before. C: cells missing or outside of
 * the plan, or attempts unknown. D: aggregates alone, which never get a verdict.
 */
export function gradeOf(facts: RecordFacts): Evidence['grade'] {
  if (!facts.hasEpisodes) {
    return { grade: 'D', reasons: ['Only aggregates: no episode can be counted, so nothing was decided.'] };
  }
  const lacks = weaknesses(facts);
  if (lacks.length > 0) return { grade: 'C', reasons: lacks };
  const late = lateness(facts);
  if (late.length > 0) return { grade: 'B', reasons: late };
  return {
    grade: 'A',
    reasons: [
      'By its anchor, which is stated here and not verified, the plan came before the run; the weights are known by digest, and every planned episode has an outcome.',
    ],
  };
}

function weaknesses({ protocol, counts, findings }: RecordFacts): string[] {
  const reasons: string[] = [];
  if (counts.missing > 0)
    reasons.push(`Without a result: ${counts.missing} of ${count(counts.planned, 'planned episode')}.`);
  if (counts.not_a_trial > 0) {
    reasons.push(
      `Crashed or pending, and without an outcome: ${count(counts.not_a_trial, 'planned episode')}.`,
    );
  }
  if (counts.out_of_protocol > 0) {
    reasons.push(`Of no planned episode, and not counted: ${count(counts.out_of_protocol, 'result')}.`);
  }
  if (counts.conflicting > 0)
    reasons.push(`With results that differ: ${count(counts.conflicting, 'planned episode')}.`);
  if (findings.has('coverage-gap')) reasons.push('The evaluator did not finish what it was asked to run.');
  if (protocol.attempts.policy === 'unknown') {
    reasons.push('The protocol does not say how often an episode was tried.');
  }
  return reasons;
}

function lateness(facts: RecordFacts): string[] {
  const { protocol, anchoredAt, startedAt } = facts;
  const reasons: string[] = [];
  if (protocol.frozen === null)
    reasons.push('The protocol was never frozen: the rule may have been chosen after the data.');
  else if (anchoredAt === null) reasons.push(unanchored(protocol.frozen.at, startedAt));
  else if (startedAt === null) {
    reasons.push('The results do not record when the run began, so that the plan came first is not shown.');
  } else if (Date.parse(anchoredAt) > Date.parse(startedAt)) {
    reasons.push(
      `The plan was anchored at ${anchoredAt}, after the run began at ${startedAt}: the rule was chosen after the data.`,
    );
  }
  if (!facts.modelDigestMatches)
    reasons.push('The weights that ran are not recorded by the digest that the claim names.');
  if (facts.evaluatorCommit === null) reasons.push('The results do not record the commit of the evaluator.');
  if (!facts.supplied.has('SEEDS')) reasons.push('The results do not record their seeds.');
  return reasons;
}

/** A plan that nobody but its own date vouches for: who froze it could have written any. */
function unanchored(frozenAt: string, startedAt: string | null): string {
  if (startedAt === null) {
    return 'Nothing but the protocol itself says when it was frozen: the rule may have been chosen after the data.';
  }
  return Date.parse(frozenAt) <= Date.parse(startedAt)
    ? `By its own date, ${frozenAt}, the plan was frozen before the run began; nothing outside of the record vouches for that (no anchor).`
    : `The plan was frozen at ${frozenAt}, after the run began at ${startedAt}: the rule may have been chosen after the data.`;
}

const REQUIRED: readonly EvidenceItem[] = [
  'ATTEMPT_POLICY',
  'DENOMINATOR_POLICY',
  'ENVIRONMENT_LOCK',
  'EPISODE_OUTCOMES',
  'EVALUATOR_COMMIT',
  'FAILURE_NOTES',
  'MODEL_DIGEST',
  'PLAN_ANCHOR',
  'RAW_REFERENCES',
  'SEEDS',
  'SIGNATURE',
];

/** Items of the checklist that the record holds. */
export function presentItems(facts: RecordFacts): EvidenceItem[] {
  const present = new Set<EvidenceItem>(['DENOMINATOR_POLICY']);
  for (const item of ['ENVIRONMENT_LOCK', 'FAILURE_NOTES', 'RAW_REFERENCES', 'SEEDS'] as const) {
    if (facts.supplied.has(item)) present.add(item);
  }
  if (facts.hasEpisodes) present.add('EPISODE_OUTCOMES');
  if (facts.protocol.attempts.policy !== 'unknown') present.add('ATTEMPT_POLICY');
  if (facts.evaluatorCommit !== null) present.add('EVALUATOR_COMMIT');
  if (facts.modelDigestMatches) present.add('MODEL_DIGEST');
  if (facts.anchoredAt !== null) present.add('PLAN_ANCHOR');
  // Without a failure there is nothing to note.
  if (facts.hasEpisodes && facts.counts.failed + facts.counts.not_a_trial === 0) present.add('FAILURE_NOTES');
  return REQUIRED.filter((item) => present.has(item));
}

/**
 * How complete the record is: the smaller of the share of planned cells that have a result and the share of the
 * checklist that is there. It says nothing about the robot. A package is signed after it is made, so that its own score
 * never counts a signature.
 */
export function completenessOf(facts: RecordFacts): NonNullable<Evidence['completeness']> {
  const present = presentItems(facts);
  const { matched, planned } = facts.counts;
  const { not_run: notRun } = facts.counts;
  const score = Math.min(planned === 0 ? 0 : (matched + notRun) / planned, present.length / REQUIRED.length);
  return {
    score: Number(score.toPrecision(12)),
    coverage: { matched, planned },
    fields: { present, required: [...REQUIRED] },
    missing: REQUIRED.filter((item) => !present.includes(item)),
  };
}

export const MISSING_TEXTS: Record<EvidenceItem | 'EPISODE_COVERAGE', string> = {
  EPISODE_OUTCOMES: 'no outcome of a single episode, only aggregates',
  EPISODE_COVERAGE: 'planned episodes without an outcome',
  MODEL_IDENTITY: 'the results do not name the model that ran',
  MODEL_DIGEST: 'no digest ties the weights that ran to those that the claim names',
  EVALUATOR_VERSION: 'the results do not name the version of the evaluator',
  EVALUATOR_COMMIT: 'the commit of the evaluator is not recorded',
  SEEDS: 'the seeds of the episodes are not recorded',
  RUN_TIME: 'when the run began and ended is not recorded',
  FAILURE_NOTES: 'nothing says why episodes failed',
  RAW_REFERENCES: 'nothing points to the raw results',
  ENVIRONMENT_LOCK: 'the versions of simulator and libraries are not recorded',
  ATTEMPT_POLICY: 'how often an episode was tried is unknown',
  DENOMINATOR_POLICY: 'what counts as an episode is unknown',
  PLAN_ANCHOR: 'nothing outside of the record shows that the plan existed before the run',
  // What is packed cannot tell what becomes of it: the sentence has to stay true once it is signed.
  SIGNATURE: 'not signed when it was packed; worldgate audit verify looks at signatures',
};
