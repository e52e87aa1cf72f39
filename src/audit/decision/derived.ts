import type { Claim } from '../../contracts/claim.ts';
import type { Evidence, EvidenceCounts, MetricDecision } from '../../contracts/evidence.ts';
import type { EvidenceItem } from '../../contracts/evidence-source.ts';
import type { ClaimOutcome, Verdict } from '../../contracts/verdict.ts';
import { listText } from '../../gates/format.ts';
import { MISSING_TEXTS } from './grade.ts';

type Derived = Pick<
  Evidence,
  'recommendation' | 'deployment_summary' | 'next_falsification_axes' | 'missing_evidence' | 'not_shown'
>;

export interface DeriveInput {
  claim: Claim;
  outcome: ClaimOutcome | null;
  verdict: Verdict;
  metrics: readonly MetricDecision[];
  counts: EvidenceCounts;
  missing: readonly EvidenceItem[];
  /** Start seeds of the run. */
  seeds: readonly number[];
  /** Each episode is played with a seed of its own, so that one start seed is many. */
  hasEpisodeSeeds: boolean;
  notForProof: boolean;
  /** The claim names no model, or another name than the results. */
  isModelOpen: boolean;
  hasRealSubset: boolean;
}

/** What follows from a decision, each with the rule that it was derived by. None of it decides anything. */
export function derive(input: DeriveInput): Derived {
  return {
    recommendation: recommend(input),
    deployment_summary: summarise(input),
    next_falsification_axes: axes(input),
    missing_evidence: missingEvidence(input),
    not_shown: notShown(input),
  };
}

function recommend({
  outcome,
  verdict,
  counts,
  notForProof,
  isModelOpen,
}: DeriveInput): Evidence['recommendation'] {
  const incomplete = counts.missing + counts.not_a_trial;
  if (outcome === null) {
    return {
      code: 'complete_the_record',
      text: 'Bring the result of every episode: an aggregate cannot be decided.',
      rule: 'no episode was read',
    };
  }
  if (notForProof) {
    return {
      code: 'fix_the_input',
      text: 'These results rest on a mock or a demonstration: run the evaluation with the model itself.',
      rule: 'the results are marked as no proof',
    };
  }
  if (verdict === 'error') {
    return {
      code: 'fix_the_input',
      text: 'Correct what the reasons name, and audit again.',
      rule: 'the outcome is invalid',
    };
  }
  if (verdict === 'failed') {
    return {
      code: 'reject_claim',
      text: 'Do not make this claim for this model.',
      rule: 'the outcome is not_supported',
    };
  }
  if (verdict === 'passed' && isModelOpen) {
    return {
      code: 'accept_within_scope',
      text: 'The numbers hold. Show which model they are of before the claim is made: nothing ties these results to it.',
      rule: `the outcome is ${outcome}, and the model is not confirmed`,
    };
  }
  if (verdict === 'passed') {
    return {
      code: 'accept_within_scope',
      text: 'The claim may be made within the scope limits, with this evidence beside it.',
      rule: `the outcome is ${outcome}`,
    };
  }
  if (incomplete > 0) {
    return {
      code: 'complete_the_record',
      text: `Bring the planned episodes that have no outcome (${incomplete}), then audit again.`,
      rule: 'undecided, and planned episodes have no outcome',
    };
  }
  return {
    code: 'collect_more_episodes',
    text: 'Plan more episodes, freeze that plan, and run all of them; adding some to these until it passes proves nothing.',
    rule: 'undecided with every planned episode there',
  };
}

function summarise({ claim, outcome, counts, metrics }: DeriveInput): Evidence['deployment_summary'] {
  const { robot_embodiment: robot, simulator, benchmark } = claim.applicability;
  const where = simulator === '' ? 'conditions that the claim does not name' : `simulation (${simulator})`;
  const worst = metrics
    .flatMap(({ tasks }) => tasks)
    .filter(({ estimate, succeeded }) => estimate !== null && succeeded !== null)
    .sort((a, b) => a.estimate! - b.estimate!)[0];
  const weakest =
    worst === undefined || counts.planned === 0 || metrics.every(({ tasks }) => tasks.length < 2)
      ? ''
      : ` The weakest task was ${worst.task}, with ${worst.succeeded} of ${worst.observed}.`;
  return {
    text: `${outcome === null ? 'No decision' : `Outcome: ${outcome.replaceAll('_', ' ')},`} on ${benchmark} in ${where}, with ${robot === '' ? 'a robot that the claim does not name' : robot}, over ${counts.matched} of ${counts.planned} planned episodes.${weakest} Whether the model may be deployed is not for this evidence to say.`,
    rule: 'claim.applicability, counts and the task with the lowest rate',
  };
}

function axes({
  claim,
  metrics,
  seeds,
  hasEpisodeSeeds,
  missing,
  hasRealSubset,
}: DeriveInput): Evidence['next_falsification_axes'] {
  const found: Evidence['next_falsification_axes'] = [];
  const below = metrics.flatMap(({ tasks }) => tasks.filter((task) => task.below).map(({ task }) => task));
  if (below.length > 0) {
    found.push({
      axis: 'tasks',
      text: `Look into ${listText(below)}: shown to be below the threshold.`,
      rule: 'tasks below the threshold after Holm’s adjustment',
    });
  }
  if (seeds.length < 2 && !hasEpisodeSeeds) {
    found.push({
      axis: 'seeds',
      text: 'Run with other seeds: these results are of one seed, or of seeds that nobody recorded.',
      rule: 'fewer than two seeds are recorded',
    });
  }
  if (claim.applicability.simulator !== '' && !hasRealSubset) {
    found.push({
      axis: 'real_world',
      text: 'Try a real subset, whose labels an audit can be given: simulation alone says nothing about the robot outside of it.',
      rule: 'the claim names a simulator',
    });
  }
  found.push({
    axis: 'perturbations',
    text: 'Change what the scope limits hold fixed: cameras, wording of the instruction, object positions.',
    rule: 'scope limits of the claim',
  });
  if (missing.includes('MODEL_DIGEST')) {
    found.push({
      axis: 'identity',
      text: 'Run once more with weights whose digest is recorded, to exclude that another model ran.',
      rule: 'MODEL_DIGEST is missing',
    });
  }
  return found;
}

function missingEvidence({ missing, counts }: DeriveInput): Evidence['missing_evidence'] {
  const open = counts.missing + counts.not_a_trial;
  return [
    ...(open === 0
      ? []
      : [{ id: 'EPISODE_COVERAGE' as const, text: `${open} ${MISSING_TEXTS.EPISODE_COVERAGE}` }]),
    ...missing.map((id) => ({ id, text: MISSING_TEXTS[id] })),
  ];
}

function notShown({ claim, seeds, hasEpisodeSeeds, missing }: DeriveInput): string[] {
  return [
    'That the files are what the evaluator wrote: a package shows what was audited, and a signature who audited it.',
    'That no other run was made and left out.',
    ...(missing.includes('PLAN_ANCHOR') ? ['That the rule was chosen before the data were seen.'] : []),
    ...(missing.includes('MODEL_DIGEST')
      ? ['That the weights which ran are those that the claim names.']
      : []),
    ...(claim.applicability.simulator === '' ? [] : ['Anything about the robot outside of the simulator.']),
    ...(seeds.length < 2 && !hasEpisodeSeeds ? ['How much the result varies with the seed.'] : []),
    'Anything outside of the scope limits of the claim.',
  ];
}
