import type { ComplianceSources } from '../../../src/audit/compliance/facts.ts';
import { type Claim, claim } from '../../../src/contracts/claim.ts';
import { type Evidence, evidence } from '../../../src/contracts/evidence.ts';
import { PACKAGE_MEMBERS } from '../../../src/contracts/evidence-package.ts';
import { type Protocol, protocol } from '../../../src/contracts/protocol.ts';
import { type Digest, sha256, sha256Json } from '../../../src/foundation/digest.ts';

const REVISION = '0123456789abcdef0123456789abcdef01234567';
const WEIGHTS: Digest = `sha256:${'ab'.repeat(32)}`;
const CLAIM_ID = 'clm_01HXY7K8ABCDEFGHJKMNPQRSTV';
const PROTOCOL_ID = 'prt_01HXY7K9ABCDEFGHJKMNPQRSTV';

type Metric = Evidence['metrics'][number];
type Task = Metric['tasks'][number];

const task = (name: string, succeeded: number): Task => ({
  task: name,
  planned: 25,
  observed: 25,
  succeeded,
  counted: 25,
  estimate: succeeded / 25,
  interval: [0.71, null],
  p_value: 0.2,
  p_adjusted: 0.4,
  below: false,
});

const metric: Metric = {
  name: 'success_rate',
  statistic: 'rate',
  scope: 'pooled',
  operator: '>=',
  value: 0.8,
  threshold: 0.75,
  unit: 'ratio',
  outcome: 'supported',
  estimate: 0.9,
  interval: [0.8028, 0.9546],
  level: 0.9,
  sidedness: 'one_sided',
  method: 'wilson',
  n: 50,
  counts: { succeeded: 45, episodes: 50 },
  p_value: 0.007,
  naive: null,
  clustering: null,
  savi: null,
  tasks: [task('libero_spatial/0', 23), task('libero_spatial/1', 22)],
  sentence: '45 of 50 episodes succeeded.',
};

/** A claim that was decided, about a model that is pinned. */
export function rich(
  changes: { claim?: Partial<Claim>; protocol?: Partial<Protocol>; evidence?: Partial<Evidence> } = {},
): ComplianceSources {
  const subject: Claim['subject'] = {
    type: 'hf_model',
    id: 'lerobot/smolvla_base',
    revision: REVISION,
    weights_digest: WEIGHTS,
    checkpoint_uri: `hf://lerobot/smolvla_base@${REVISION}`,
  };
  const applicability = {
    benchmark: 'LIBERO',
    benchmark_version: 'v1',
    robot_embodiment: 'Franka Panda',
    simulator: 'robosuite (MuJoCo)',
    camera_distribution: 'as the benchmark sets it',
    language_template: 'as the benchmark sets it',
    license_assumptions: ['model: Apache-2.0', 'benchmark: LIBERO terms', 'results by the user'],
  };
  const made: Claim = {
    schema_version: 'worldgate.claim.v1',
    id: CLAIM_ID,
    slug: 'smolvla-libero-spatial',
    claim_text: 'SmolVLA succeeds in at least 80 % of the episodes of LIBERO-Spatial.',
    subject,
    capability: 'language-conditioned manipulation',
    applicability,
    expected_metrics: [{ name: 'success_rate', operator: '>=', value: 0.8, unit: 'ratio' }],
    decision_rule: {
      null_hypothesis: 'the rate is below 0.75',
      margin: 0.05,
      alpha: 0.05,
      sidedness: 'one_sided',
      interval_method: 'wilson',
    },
    source: {
      type: 'huggingface',
      title: 'SmolVLA',
      url: 'https://huggingface.co/lerobot/smolvla_base',
      section: 'model card',
    },
    curator: { agent: 'test', created_at: '2026-05-06T00:00:00Z' },
    status: 'untested',
    needs_review: [],
    ...changes.claim,
  };
  const plan: Protocol = {
    schema_version: 'worldgate.protocol.v1',
    id: PROTOCOL_ID,
    claim_id: CLAIM_ID,
    claim_hash: sha256Json(made),
    benchmark: {
      name: 'LIBERO',
      version: 'v1',
      task_list: ['libero_spatial/0', 'libero_spatial/1'],
      split: 'libero_spatial',
    },
    execution: {
      episodes_per_task: 25,
      episodes_counted: 'per_task',
      seeds: [1000],
      max_steps_per_episode: 280,
      reset_policy: 'fixed initial states of the benchmark',
      observation_space: ['rgb', 'state'],
      action_space: 'continuous',
    },
    attempts: { policy: 'single', max: 1 },
    denominator: 'planned',
    margin_rule: 'tolerant',
    stopping: 'fixed',
    evaluator: {
      name: 'lerobot',
      version: '0.4.1',
      commit: REVISION,
      implementation_ref: 'lerobot.scripts.lerobot_eval',
    },
    model_runtime: { checkpoint_uri: subject.checkpoint_uri },
    frozen: { at: '2026-05-06T01:00:00Z', planned_cells: 50, planned_cells_digest: sha256('cells') },
    needs_review: [],
    ...changes.protocol,
  };
  const found: Evidence = {
    schema_version: 'worldgate.evidence.v1',
    claim: {
      id: CLAIM_ID,
      hash: sha256Json(made),
      schema_version: made.schema_version,
      statement: 'lerobot/smolvla_base: success_rate >= 0.8 on LIBERO, 2 tasks × 25 episodes',
      text: made.claim_text,
    },
    protocol: {
      id: PROTOCOL_ID,
      hash: sha256Json(plan),
      schema_version: plan.schema_version,
      frozen_at: plan.frozen?.at ?? null,
      planned_cells: 50,
      planned_cells_digest: sha256('cells'),
      anchor: { kind: 'git_commit', reference: REVISION, anchored_at: '2026-05-06T02:00:00Z' },
    },
    source: { name: 'lerobot', format: 'eval_info with per_episode', why: ['has per_episode'] },
    subject: made.subject,
    models: [],
    outcome: 'supported',
    verdict: 'passed',
    sentence: 'Supported: 45 of 50 planned episodes succeeded.',
    reasons: [],
    metrics: [metric],
    counts: {
      planned: 50,
      matched: 50,
      succeeded: 45,
      failed: 5,
      not_a_trial: 0,
      missing: 0,
      not_run: 0,
      duplicate: 0,
      conflicting: 0,
      out_of_protocol: 0,
      read: 50,
    },
    denominators: {
      rule: 'All planned episodes.',
      decided: { succeeded: 45, episodes: 50 },
      planned: { succeeded: 45, episodes: 50 },
      evaluator: { succeeded: 45, episodes: 50 },
      trials: { succeeded: 45, episodes: 50 },
    },
    rates: { micro: 0.9, macro: 0.9 },
    stopping: { rule: 'fixed', note: 'All planned episodes were run.' },
    grade: { grade: 'B', reasons: ['The model was identified after the run'] },
    completeness: null,
    scope_limits: made.applicability,
    missing_evidence: [{ id: 'ENVIRONMENT_LOCK', text: 'No lock of the environment is recorded.' }],
    recommendation: { code: 'accept_within_scope', text: 'Accept within the scope.', rule: 'supported' },
    deployment_summary: { text: 'Simulation only.', rule: 'scope' },
    next_falsification_axes: [],
    tasks: [],
    reported: [],
    findings: [],
    not_shown: ['Success on hardware.', 'Safety of any motion.'],
    ppi: null,
    not_for_proof: false,
    ...changes.evidence,
  };
  return { claim: claim.parse(made), protocol: protocol.parse(plan), evidence: evidence.parse(found) };
}

/** As little as the contracts allow: aggregates alone, about a model without a revision, on a protocol that says little. */
export function minimal(): ComplianceSources {
  const base = rich();
  const applicability = {
    ...base.claim.applicability,
    benchmark: 'x',
    benchmark_version: '',
    robot_embodiment: '',
    simulator: '',
    camera_distribution: '',
    language_template: '',
    license_assumptions: [],
  };
  const subject: Claim['subject'] = {
    type: 'service',
    id: 'm',
    revision: null,
    weights_digest: null,
    checkpoint_uri: null,
  };
  const counts = Object.fromEntries(
    Object.keys(base.evidence.counts).map((key) => [key, 0]),
  ) as Evidence['counts'];
  return rich({
    claim: {
      subject,
      capability: '',
      applicability,
      source: { type: '', title: '', url: null, section: '' },
      needs_review: ['applicability'],
    },
    protocol: {
      benchmark: { name: 'x', version: '', task_list: ['t'], split: '' },
      execution: { ...base.protocol.execution, observation_space: [], action_space: '', reset_policy: '' },
      evaluator: { name: 'e', version: '', commit: null, implementation_ref: '' },
      model_runtime: { checkpoint_uri: null },
      frozen: null,
    },
    evidence: {
      subject,
      scope_limits: applicability,
      outcome: null,
      verdict: 'skipped',
      sentence: 'Aggregates alone: nothing was decided.',
      metrics: [],
      counts,
      denominators: { rule: 'None.', decided: null, planned: null, evaluator: null, trials: null },
      rates: null,
      grade: { grade: 'D', reasons: [] },
      missing_evidence: [],
      not_shown: [],
    },
  });
}

/** A digest for each member of a package; those of the three that are given are of what they hold. */
export function digestsOf({ claim, protocol, evidence }: ComplianceSources): Map<string, Digest> {
  const digests = new Map(PACKAGE_MEMBERS.map((name) => [name as string, sha256(name)]));
  digests.delete('artifact_manifest.json');
  digests.set('claim.json', sha256Json(claim));
  digests.set('protocol.json', sha256Json(protocol));
  digests.set('evidence.json', sha256Json(evidence));
  return digests;
}
