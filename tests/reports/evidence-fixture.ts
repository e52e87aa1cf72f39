import {
  type Evidence,
  evidence as evidenceSchema,
  type MetricDecision,
  type TaskDecision,
} from '../../src/contracts/evidence.ts';
import { sha256 } from '../../src/foundation/digest.ts';
import { binomialTestGreater, binomialTestLess } from '../../src/statistics/binomial-tests.ts';
import { holm } from '../../src/statistics/multiplicity.ts';
import { wilson } from '../../src/statistics/proportion-intervals.ts';

/** Evidence as a decision leaves it, with counts, intervals and p-values that fit each other. */

export const digestOf = (text: string) => sha256(Buffer.from(text));

/** Successes of 50 episodes in each of ten tasks: 430 of 500. */
export const SUITE = [45, 50, 49, 41, 38, 47, 43, 40, 42, 35] as const;

export interface RateFixture {
  /** Successes of each task. */
  succeeded: readonly number[];
  /** Planned episodes of each task; what is not observed counts as a failure. */
  episodes: number;
  /** Observed episodes of a task, where not all. */
  observed?: Readonly<Record<number, number>>;
  value?: number;
  margin?: number;
  taskName?: (index: number) => string;
}

/** A success rate decided by Wilson, one-sided α = 0.05, and each of its tasks with Holm. */
export function rateMetric({
  succeeded,
  episodes,
  observed = {},
  value = 0.8,
  margin = 0.05,
  taskName = (index) => `libero_10/${index}`,
}: RateFixture): MetricDecision {
  const k = succeeded.reduce((sum, one) => sum + one, 0);
  const n = succeeded.length * episodes;
  const threshold = Number((value - margin).toPrecision(12));
  const [low, high] = wilson(k, n, { alpha: 0.1 });
  const outcome =
    low >= value
      ? 'supported'
      : low >= threshold
        ? 'supported_within_margin'
        : high < threshold
          ? 'not_supported'
          : 'inconclusive';
  const raw = succeeded.map((one) => binomialTestLess(one, episodes, threshold));
  const adjusted = holm(raw);
  const tasks: TaskDecision[] = succeeded.map((one, i) => ({
    task: taskName(i),
    planned: episodes,
    observed: observed[i] ?? episodes,
    succeeded: one,
    counted: episodes,
    estimate: one / episodes,
    interval: wilson(one, episodes, { alpha: 0.1 }),
    p_value: raw[i]!,
    p_adjusted: adjusted[i]!,
    below: adjusted[i]! <= 0.05,
  }));
  return {
    name: 'success_rate',
    statistic: 'rate',
    scope: 'pooled',
    operator: '>=',
    value,
    threshold,
    unit: 'ratio',
    outcome,
    estimate: k / n,
    interval: [low, high],
    level: 0.9,
    sidedness: 'one_sided',
    method: 'wilson',
    n,
    counts: { succeeded: k, episodes: n },
    p_value: binomialTestGreater(k, n, threshold),
    naive: null,
    clustering: null,
    savi: null,
    tasks,
    sentence: `The lower end of the interval is compared with ${value}, and with ${threshold} for the margin.`,
  };
}

const VERDICT_OF = {
  supported: 'passed',
  supported_within_margin: 'passed',
  inconclusive: 'inconclusive',
  underpowered: 'inconclusive',
  not_supported: 'failed',
  invalid: 'error',
} as const;

/**
 * Evidence of ten LIBERO tasks, 430 of 500, with two episodes missing. What depends on `overrides.metrics` (outcome and
 * verdict) follows them unless it is given too.
 * @throws ZodError where the overrides break the contract
 */
export function evidenceFixture(overrides: Partial<Evidence> = {}): Evidence {
  const metrics = overrides.metrics ?? [
    rateMetric({ succeeded: SUITE, episodes: 50, observed: { 4: 49, 9: 49 } }),
  ];
  const outcome = overrides.outcome === undefined ? (metrics[0]?.outcome ?? null) : overrides.outcome;
  const base: Evidence = {
    schema_version: 'worldgate.evidence.v1',
    claim: {
      id: 'clm_01HXY7K8ABCDEFGHJKMNPQRSTV',
      hash: digestOf('claim'),
      schema_version: 'worldgate.claim.v1',
      statement: 'lerobot/pi0_libero: success_rate >= 0.8 on LIBERO, 10 tasks × 50 episodes',
      text: 'openpi pi0 fine-tuned on LIBERO reaches at least 80 % success on LIBERO-10.',
    },
    protocol: {
      id: 'prt_01HXY7K8ABCDEFGHJKMNPQRSTV',
      hash: digestOf('protocol'),
      schema_version: 'worldgate.protocol.v1',
      frozen_at: '2026-11-20T08:00:00Z',
      planned_cells: 500,
      planned_cells_digest: digestOf('cells'),
      anchor: null,
    },
    source: {
      name: 'openpi',
      format: 'openpi LIBERO log',
      why: ['examples/libero/main.py wrote "# successes" lines'],
    },
    subject: {
      type: 'hf_model',
      id: 'lerobot/pi0_libero',
      revision: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
      weights_digest: null,
      checkpoint_uri: 'hf://lerobot/pi0_libero',
    },
    models: [{ kind: 'hf_id', value: 'lerobot/pi0_libero', file: 'config.json', at: '/policy/path' }],
    outcome,
    verdict: outcome === null ? 'skipped' : VERDICT_OF[outcome],
    sentence: '430 of 500 episodes succeeded: at least 83.3 % at one-sided α = 0.05, and 80 % was claimed.',
    reasons: [
      'The lower end of the interval is over the claimed value.',
      '2 planned cells have no result and count as failures.',
    ],
    metrics,
    counts: {
      planned: 500,
      matched: 498,
      succeeded: 430,
      failed: 67,
      not_a_trial: 1,
      missing: 2,
      not_run: 0,
      duplicate: 3,
      conflicting: 1,
      out_of_protocol: 4,
      read: 505,
    },
    denominators: {
      rule: 'Planned cells decided, because the protocol says so: a missing one counts as a failure.',
      decided: { succeeded: 430, episodes: 500 },
      planned: { succeeded: 430, episodes: 500 },
      evaluator: { succeeded: 432, episodes: 505 },
      trials: { succeeded: 432, episodes: 504 },
    },
    rates: { micro: 0.8571, macro: 0.8602 },
    stopping: { rule: 'fixed', note: 'All planned cells were to run.' },
    grade: {
      grade: 'C',
      reasons: [
        '2 of 500 planned cells have no result.',
        'The protocol was written after the run: the rule was chosen after the data.',
      ],
    },
    completeness: {
      score: 0.71,
      coverage: { matched: 498, planned: 500 },
      fields: {
        present: ['EPISODE_OUTCOMES', 'MODEL_IDENTITY', 'SEEDS'],
        required: ['EPISODE_OUTCOMES', 'MODEL_IDENTITY', 'SEEDS', 'MODEL_DIGEST', 'EVALUATOR_COMMIT'],
      },
      missing: ['MODEL_DIGEST', 'EVALUATOR_COMMIT'],
    },
    scope_limits: {
      benchmark: 'LIBERO',
      benchmark_version: '',
      robot_embodiment: 'Franka Panda',
      simulator: 'robosuite (MuJoCo)',
      camera_distribution: 'as the benchmark sets it',
      language_template: 'as the benchmark sets it',
      license_assumptions: ['MIT'],
    },
    missing_evidence: [
      { id: 'MODEL_DIGEST', text: 'No digest of the weights that acted is recorded.' },
      { id: 'EPISODE_COVERAGE', text: '2 of 500 planned cells have no result.' },
    ],
    recommendation: {
      code: 'accept_within_scope',
      text: 'Accept the claim within its scope limits.',
      rule: 'outcome is supported and the grade is A or B',
    },
    deployment_summary: {
      text: 'Simulation only: nothing here was measured on a robot.',
      rule: 'the simulator of the scope limits is named',
    },
    next_falsification_axes: [
      {
        axis: 'weakest task',
        text: 'Run libero_10/9 again with new seeds.',
        rule: 'lowest estimate of the tasks',
      },
    ],
    not_shown: ['How the policy does on a real robot.', 'How it does with other cameras or instructions.'],
    tasks: SUITE.map((succeeded, i) => ({
      suite: 'libero_10',
      id: String(i),
      name: null,
      planned: `libero_10/${i}`,
      episodes: 50,
      succeeded,
    })),
    reported: [
      {
        name: 'Total success rate',
        scope: { suite: 'libero_10', task: null },
        value: 0.8554,
        unit: 'ratio',
        text: '0.8554455445544554',
        file: 'eval.log',
        at: 'line 5091',
      },
    ],
    findings: [
      {
        code: 'seed-not-recorded',
        severity: 'info',
        message: 'the log does not name the seed of an episode',
        file: 'eval.log',
        at: null,
      },
      {
        code: 'duplicate-cells',
        severity: 'warning',
        message: '3 episodes have a second result; the least favourable one counts',
        file: 'eval.log',
        at: 'line 812',
      },
    ],
    ppi: null,
    not_for_proof: false,
  };
  return evidenceSchema.parse({ ...base, ...overrides, outcome: outcome });
}

function single(k: number): MetricDecision {
  const metric = rateMetric({ succeeded: [k], episodes: 50, taskName: () => 'pusht/0' });
  return { ...metric, tasks: metric.tasks.map((task) => ({ ...task, p_adjusted: null })) };
}

const many = rateMetric({
  succeeded: Array.from({ length: 45 }, (_, i) => 20 - (i % 9)),
  episodes: 20,
  taskName: (i) => `libero_90/kitchen_scene_${i}_put_the_black_bowl_on_top_of_the_cabinet`,
});

/** One of each kind that a reviewer may meet. */
export const EVIDENCE = {
  supported: evidenceFixture(),
  inconclusive: evidenceFixture({
    metrics: [single(41)],
    sentence: '41 of 50 episodes succeeded: between 71.5 % and 89.2 %, and 80 % was claimed.',
    recommendation: {
      code: 'collect_more_episodes',
      text: 'Run 120 further episodes, and decide all of them together.',
      rule: 'outcome is inconclusive',
    },
  }),
  failed: evidenceFixture({
    metrics: [rateMetric({ succeeded: [30, 32, 12], episodes: 50 })],
    sentence: '74 of 150 episodes succeeded: at most 56.0 %, and 80 % was claimed.',
  }),
  many: evidenceFixture({ metrics: [many] }),
  aggregate: evidenceFixture({
    metrics: [],
    outcome: null,
    verdict: 'skipped',
    sentence: 'Nothing was decided: the files hold aggregates alone.',
    grade: { grade: 'D', reasons: ['There is no outcome of a single episode.'] },
    denominators: {
      rule: 'No denominator: nothing was decided.',
      decided: null,
      planned: null,
      evaluator: null,
      trials: null,
    },
    rates: null,
    completeness: null,
  }),
  open_loop: evidenceFixture({
    metrics: [
      {
        ...rateMetric({ succeeded: [40], episodes: 50 }),
        name: 'open_loop_mse',
        statistic: 'mean',
        operator: '<=',
        value: 0.02,
        threshold: 0.025,
        unit: 'mse',
        outcome: 'supported_within_margin',
        estimate: 0.02113,
        interval: [0.01902, 0.02341],
        method: 'bootstrap',
        counts: null,
        p_value: null,
        n: 200,
        tasks: [
          {
            task: 'gr1/pick',
            planned: 100,
            observed: 100,
            succeeded: null,
            counted: 100,
            estimate: 0.0181,
            interval: [0.0162, 0.0203],
            p_value: null,
            p_adjusted: null,
            below: false,
          },
          {
            task: 'gr1/place',
            planned: 100,
            observed: 100,
            succeeded: null,
            counted: 100,
            estimate: 0.0242,
            interval: [0.0213, 0.0279],
            p_value: null,
            p_adjusted: null,
            below: false,
          },
        ],
      },
      {
        ...rateMetric({ succeeded: [40], episodes: 50 }),
        name: 'unauthorized_invocation',
        statistic: 'sum',
        operator: '==',
        value: 0,
        threshold: 0,
        unit: 'count',
        outcome: 'supported',
        estimate: 0,
        interval: [0, 0],
        level: null,
        method: 'count',
        counts: null,
        p_value: null,
        n: 200,
        tasks: [],
      },
    ],
  }),
  clustered: evidenceFixture({
    metrics: [
      {
        ...single(45),
        n: 27.7,
        interval: [0.7747, 0.9596],
        outcome: 'supported_within_margin',
        clustering: {
          clusters: 10,
          icc: 0.2016,
          design_effect: 1.8066,
          effective_n: 27.7,
          decides: true,
        },
        naive: { interval: [0.8085, 0.9505], n: 50 },
      },
    ],
  }),
  savi: evidenceFixture({
    metrics: [
      {
        ...single(45),
        method: 'savi',
        interval: [0.74357694, 0.98101],
        outcome: 'inconclusive',
        savi: {
          e_value: 15.79,
          log_e: 2.7594635098,
          always_valid_p: 0.0633,
          prior: [1, 1],
          planned_before_run: false,
        },
        clustering: {
          clusters: 10,
          icc: -0.0312,
          design_effect: 1,
          effective_n: 50,
          decides: false,
        },
        naive: null,
      },
    ],
    stopping: { rule: 'savi', note: 'Every episode was a look.' },
    ppi: {
      labels: { file: 'labels.jsonl', digest: digestOf('labels'), rows: 20 },
      paired: 20,
      unlabelled: 100,
      lambda: 0.5923934687,
      hybrid: { estimate: 0.8033154122, interval: [0.6485273911, 0.9581034332] },
      classical: { estimate: 0.75, interval: [0.5602273032, 0.9397726968] },
      level: 0.95,
      sentence: 'Hybrid estimate of the real success rate: 80.3 %.',
    },
    not_for_proof: true,
  }),
} satisfies Record<string, Evidence>;
