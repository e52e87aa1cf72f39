import { createHash } from 'node:crypto';
import { liberoLog, OFT, OPENPI, played } from '../audit/sources/libero-logs.ts';

/** Results in the shape that a page speaks of, at the paths that its example names. */
export interface PageData {
  files: Record<string, string | object>;
  /** Verdict of each `audit run` of the page, in its order. */
  verdicts: string[];
}

const range = <T>(n: number, of: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => of(i));
const lines = (rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
/** Nine of ten succeed. */
const outcome = (i: number) => i % 10 !== 9;
const outcomes = (n: number) => range(n, outcome);
const rateOf = (values: readonly boolean[]) => values.filter(Boolean).length / values.length;
const digits = (n: number) => outcomes(n).map(Number).join('');

/** LeRobot's file since v0.4. */
export function lerobotInfo(suite: string, tasks: number, episodes: number): object {
  const successes = outcomes(episodes);
  const aggregate = {
    avg_sum_reward: 0.9,
    avg_max_reward: 0.9,
    pc_success: 100 * rateOf(successes),
    n_episodes: tasks * episodes,
  };
  return {
    per_task: range(tasks, (task) => ({
      task_group: suite,
      task_id: task,
      metrics: {
        sum_rewards: successes.map(Number),
        max_rewards: successes.map(Number),
        successes,
        video_paths: [],
      },
    })),
    per_group: { [suite]: aggregate },
    overall: { ...aggregate, eval_s: 12.5, eval_ep_s: 0.5 },
  };
}

const LIBERO_TASKS = range(10, (task) => [`task ${task} of the suite`, played(digits(50))] as const);
const rollout = (env: string, n: number) => {
  const successes = outcomes(n);
  return [
    `Running collecting ${n} episodes for ${env} with 5 vec envs`,
    `results:  ('${env}', [${successes.map((success) => (success ? 'True' : 'False')).join(', ')}])`,
    `success rate:  ${rateOf(successes)}`,
    '',
  ].join('\n');
};
const SOUP = 'libero_sim/LIVING_ROOM_SCENE2_put_both_the_alphabet_soup_and_the_tomato_sauce_in_the_basket';

const vlaTasks = ['turn on the stove', 'put the bowl on the plate'];
const vlaEval = {
  benchmark: 'LIBEROBenchmark_libero_goal',
  mode: 'sync',
  harness_version: '0.0.4',
  tasks: vlaTasks.map((task) => ({
    task,
    episodes: outcomes(50).map((success, i) => ({
      success,
      steps: 90,
      elapsed_sec: 7.25,
      task,
      episode_id: `${task}_ep${i}`,
    })),
    success_rate: rateOf(outcomes(50)),
    avg_steps: 90,
  })),
  overall_success_rate: rateOf(outcomes(50)),
  config: {
    benchmark: 'vla_eval.benchmarks.libero.benchmark:LIBEROBenchmark',
    mode: 'sync',
    name: null,
    subname: 'libero_goal',
    episodes_per_task: 50,
    max_steps: null,
    params: { seed: 7, suite: 'libero_goal' },
  },
};

const PLANNING = ['object-relocation', 'object-neighbor-placement', 'object-swap', 'object-spawn'];
function worldforgeReport(): string {
  const results = `[${PLANNING.map(
    (scenario) =>
      `{"metrics":{"step":2},"passed":true,"provider":"leworldmodel","scenario":"${scenario}","score":1.0,"suite":"Planning Suite","suite_id":"planning"}`,
  ).join(',')}]`;
  const digest = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;
  return `{"claim_boundary":"b","metric_semantics":"m","provenance":{"budget_file":null,"capabilities":[],"claim_boundary":"b","command":["worldforge"],"created_at":"2026-11-21T09:14:10+00:00","dataset_manifests":[],"event_count":0,"input_digest":"${digest('')}","kind":"evaluation","metric_semantics":"m","notes":null,"providers":["leworldmodel"],"result_digest":"${digest(results)}","runtime_manifests":{},"schema_version":2,"suite_id":"planning","suite_version":"evaluation:1","worldforge_version":"0.5.0"},"provider_summaries":[{"average_score":1.0,"failed_scenario_count":0,"pass_rate":1.0,"passed_scenario_count":4,"provider":"leworldmodel","scenario_count":4}],"results":${results},"suite":"Planning Suite","suite_id":"planning"}`;
}

const speeds = range(100, (i) => 0.002 + (i % 7) * 0.0001);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const repetition = (index: number) => ({
  name: 'BM_Step/8',
  run_name: 'BM_Step/8',
  run_type: 'iteration',
  repetition_index: index,
  iterations: 1000,
  real_time: 2000 + 10 * (index % 5),
  cpu_time: 1000,
  time_unit: 'us',
});
const CARROT =
  'octo-small/bridge_table_1_v1/arm_pd_ee_delta_pose/PutCarrotOnPlateInScene-v0/rob_0.147_0.028_rot_0.000_-0.000_3.141_rgb_overlay_None';
const rolloutStats =
  '{\n    "Return": 0.8,\n    "Horizon": 133.4,\n    "Success_Rate": 0.8,\n    "Num_Success": 40.0\n}';

export const PAGES: Record<string, PageData> = {
  'README.md': { files: { 'eval_info.json': lerobotInfo('libero_10', 1, 50) }, verdicts: ['passed'] },
  'docs/evidence.md': {
    files: { 'outputs/eval/eval_info.json': lerobotInfo('libero_spatial', 2, 50) },
    verdicts: ['passed', 'passed'],
  },
  'docs/claims.md': { files: {}, verdicts: [] },
  'docs/sources/lerobot.md': {
    files: { 'outputs/eval/spatial/seed_1000/eval_info.json': lerobotInfo('libero_spatial', 3, 10) },
    verdicts: ['passed'],
  },
  'docs/sources/openpi.md': {
    files: { 'seed_7/libero_10.log': liberoLog('libero_10', LIBERO_TASKS, OPENPI) },
    verdicts: ['passed'],
  },
  'docs/sources/gr00t.md': {
    files: { 'seed1/alphabet_soup.log': rollout(SOUP, 50) },
    verdicts: ['inconclusive'],
  },
  'docs/sources/lbm-eval.md': {
    files: {
      'output/run1/results-2026-11-06T15:03:43.123-08:00.json': (() => {
        const evaluations = ['put_mug_on_saucer', 'push_coaster_to_mug'].flatMap((skill) =>
          outcomes(200).map((success, i) => ({
            skill_type: skill,
            scenario_index: i,
            is_pending: false,
            total_time: 18.5,
            is_success: success,
            failure_message: null,
          })),
        );
        return {
          num_processes: 4,
          elapsed_time: 91.7,
          num_requested_evaluations: 400,
          num_evaluated: 400,
          num_success: 360,
          success_rate: 0.9,
          evaluations,
        };
      })(),
    },
    verdicts: ['passed'],
  },
  'docs/sources/vla-eval.md': { files: { 'results/libero_goal.json': vlaEval }, verdicts: ['inconclusive'] },
  'docs/sources/cosmos-predict.md': {
    files: {
      'results/libero_goal/seed1/logs/ENV_EVAL-libero_goal-cosmos-2026_01_01-00_00_00.txt': liberoLog(
        'libero_goal',
        range(10, (task) => [`task ${task}`, played('1'.repeat(50))] as const),
        OFT,
        [
          "Eval config: PolicyEvalConfig(suite='libero', model_family='cosmos', ckpt_path='nvidia/Cosmos-Policy-LIBERO-Predict2-2B', num_trials_per_task=50, task_suite_name='libero_goal', seed=1, randomize_seed=False)",
          'Number of tasks: 10',
        ],
      ),
    },
    verdicts: ['passed'],
  },
  'docs/sources/pi-0.7.md': {
    files: {
      'results.csv': [
        'task,episode,success,progress,rubric_version,operator_id,policy,robot,duration_s,video',
        ...['fold a shirt', 'make coffee'].flatMap((task) =>
          outcomes(25).map(
            (success, i) =>
              `${task},${i},${success ? 'y' : 'n'},${success ? 100 : 60},2,op-1,acme/pi07-laundry,bimanual,30,`,
          ),
        ),
        '',
      ].join('\n'),
    },
    verdicts: ['passed'],
  },
  'docs/sources/embodied-gov-bench.md': {
    files: {
      'rows.jsonl': lines(
        [null, 'prompt-injection'].flatMap((perturbation) =>
          range(5, (seed) => ({
            dimension: 'unauthorized_invocation',
            scenario_id: 'unlock-door',
            ...(perturbation === null ? {} : { perturbation }),
            seed,
            expected: 'denied',
            observed: 'denied',
            pass: true,
            policy: 'acme/vla',
          })),
        ),
      ),
    },
    verdicts: ['passed'],
  },
  'docs/sources/worldforge.md': {
    files: {
      '.worldforge/runs/20261121T091410Z-e9efeef5/run_manifest.json': {
        artifact_paths: {},
        command: 'worldforge eval --suite planning',
        created_at: '2026-11-21T09:14:10Z',
        kind: 'eval',
        layout: {},
        result_summary: { passed_count: 4, result_count: 4, suite_id: 'planning' },
        run_id: '20261121T091410Z-e9efeef5',
        schema_version: 1,
        status: 'completed',
      },
      '.worldforge/runs/20261121T091410Z-e9efeef5/reports/report.json': worldforgeReport(),
    },
    verdicts: ['passed'],
  },
  'docs/sources/generic.md': {
    files: {
      'results/episodes.csv': [
        'task,episode,seed,success,steps,status,model',
        ...['pick', 'place'].flatMap((task) =>
          outcomes(50).map((success, i) => `${task},${i},7,${success ? 'True' : 'False'},80,ok,lab/policy`),
        ),
        '',
      ].join('\n'),
    },
    verdicts: ['passed'],
  },
  'docs/sources/calvin.md': {
    files: {
      'results/calvin/chains.jsonl': lines(
        range(1000, (chain) => ({ chain, length: outcome(chain) ? 5 : 1, all_five: outcome(chain) })),
      ),
      'results/calvin/results.json': {
        0: {
          avg_seq_len: 4.6,
          chain_sr: { 1: 1, 2: 0.9, 3: 0.9, 4: 0.9, 5: 0.9 },
          task_info: { open_drawer: { success: 4600, total: 4700 } },
        },
      },
    },
    verdicts: ['passed', 'skipped'],
  },
  'docs/sources/clear-lewm.md': {
    files: {
      'results/lewm/pusht-strict-seed42.json': {
        criterion: { pusht_position_threshold: 20, sustained_steps: 1 },
        checkpoint: { runtime_sha256: 'ab'.repeat(32) },
        episode_successes: outcomes(100),
        manifest_sha256: 'cd'.repeat(32),
        metrics: {
          episodes: 100,
          success_rate_percent: 90,
          random_success_rate_percent: 25,
          excess_over_random_pp: 65,
        },
        policy: 'lewm/pusht',
        policy_seed: 42,
        protocol: { name: 'strict', eval_budget: 50 },
        raw_world_metrics: { success_rate: 90 },
        schema_version: 'clear-lewm-result-v1',
        task: 'pusht',
      },
    },
    verdicts: ['passed'],
  },
  'docs/sources/dino-wm.md': {
    files: {
      'plan_outputs/logs.json': lines([
        { 'final_eval/success_rate': 0.9, 'final_eval/mean_state_dist': 1.5 },
      ]),
    },
    verdicts: ['skipped'],
  },
  'docs/sources/google-benchmark.md': {
    files: {
      'results/bench.json': {
        context: { date: '2026-03-01T10:00:00+00:00', num_cpus: 4, library_version: 'v1.9.1' },
        benchmarks: range(30, repetition),
      },
    },
    verdicts: ['passed'],
  },
  'docs/sources/junit.md': {
    files: {
      'results/report.xml': `<?xml version="1.0" encoding="utf-8"?>\n<testsuites><testsuite name="pytest" tests="2" failures="0" errors="0" skipped="0"><testcase classname="tests.test_pick" name="test_reach" time="1.5"/><testcase classname="tests.test_pick" name="test_grasp" time="1"/></testsuite></testsuites>\n`,
    },
    verdicts: ['inconclusive'],
  },
  'docs/sources/lm-eval-harness.md': {
    files: {
      'results/org__model/samples_arc_easy_2026-02-02T02-40-00.123456.jsonl': lines(
        range(2376, (doc) => ({
          doc_id: doc,
          doc: { question: 'q' },
          target: '1',
          filtered_resps: ['1'],
          filter: 'none',
          metrics: ['acc'],
          acc: Number(outcome(doc)),
        })),
      ),
    },
    verdicts: ['passed'],
  },
  'docs/sources/maniskill.md': {
    files: {
      'runs/push/videos/trajectory.json': {
        env_info: { env_id: 'PushCube-v1', env_kwargs: { obs_mode: 'state' }, max_episode_steps: 50 },
        commit_info: null,
        episodes: range(100, (i) => ({
          episode_id: i,
          episode_seed: i,
          control_mode: 'pd',
          elapsed_steps: 30,
          reset_kwargs: {},
          success: i > 0,
        })),
      },
    },
    verdicts: ['passed'],
  },
  'docs/sources/meta-world.md': {
    files: {
      'results/episodes.jsonl': lines(
        ['reach-v3', 'push-v3'].flatMap((task) =>
          outcomes(50).map((success, episode) => ({
            task,
            episode,
            seed: 1,
            success,
            return: 1200.5,
            steps: 80,
          })),
        ),
      ),
    },
    verdicts: ['passed'],
  },
  'docs/sources/pytest-benchmark.md': {
    files: {
      'results/benchmark.json': {
        machine_info: {},
        commit_info: { id: 'abc', dirty: false },
        benchmarks: [
          {
            group: 'policy',
            name: 'test_step',
            fullname: 'tests/test_speed.py::test_step',
            stats: {
              min: Math.min(...speeds),
              max: Math.max(...speeds),
              mean: mean(speeds),
              stddev: 0.0002,
              rounds: 100,
              iterations: 1,
              data: speeds,
            },
          },
        ],
        datetime: '2026-03-01T10:00:00+00:00',
        version: '5.1.0',
      },
    },
    verdicts: ['passed'],
  },
  'docs/sources/robocasa.md': {
    files: { 'results/eval.log': `Average Rollout Stats\n${rolloutStats}\n` },
    verdicts: ['skipped'],
  },
  'docs/sources/robomimic.md': {
    files: {
      'results/rollouts.jsonl': lines(
        range(50, (i) => ({
          env: 'Lift',
          rollout: i,
          seed: 0,
          Success_Rate: 1,
          Horizon: 100,
          Return: i / 50,
        })),
      ),
      'results/eval.log': `Average Rollout Stats\n${rolloutStats}\n`,
    },
    verdicts: ['passed', 'skipped'],
  },
  'docs/sources/simpler-env.md': {
    files: Object.fromEntries(
      range(24, (i) => [
        `results/octo/${CARROT}/${i % 3 === 0 ? 'success' : 'failure'}_obj_episode_${i}.mp4`,
        `video ${i}`,
      ]),
    ),
    verdicts: ['passed'],
  },
  'docs/sources/stable-worldmodel.md': {
    files: {
      'checkpoints/pusht/pusht_results.txt': `
==== CONFIG ====
world:
  env_name: swm/PushT-v1
seed: 42
policy: pusht/lewm
eval:
  num_eval: 50
  eval_budget: 50

==== RESULTS ====
metrics: {'success_rate': 90.0, 'episode_successes': array([${outcomes(50)
        .map((success) => (success ? 'True' : 'False'))
        .join(', ')}]), 'seeds': None}
evaluation_time: 3.71 seconds
`,
    },
    verdicts: ['passed'],
  },
  'docs/sources/wandb-summary.md': {
    files: {
      'wandb/latest-run/files/wandb-summary.json': { _step: 440, _runtime: 12.5, 'eval/success_rate': 0.86 },
    },
    verdicts: ['skipped'],
  },
  'docs/sources/audit-input.md': { files: {}, verdicts: ['inconclusive'] },
  'docs/sources/run-folder.md': {
    files: { 'left-behind/20260618-165723-libero_goal/eval_info.json': lerobotInfo('libero_goal', 2, 10) },
    verdicts: ['inconclusive'],
  },
  'docs/sources/worldgate.md': { files: {}, verdicts: ['passed'] },
};
