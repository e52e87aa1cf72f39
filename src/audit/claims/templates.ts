import type { Claim } from '../../contracts/claim.ts';
import type { Protocol } from '../../contracts/protocol.ts';

/** What a template says of a benchmark; the rest comes from the caller. */
export interface ClaimTemplate {
  name: string;
  capability: string;
  applicability: Claim['applicability'];
  metric: Claim['expected_metrics'][number];
  /** Claimed beside `metric`, with values that are no option of the caller's. */
  furtherMetrics?: Claim['expected_metrics'];
  margin: number;
  decision?: Partial<Pick<Claim['decision_rule'], 'alpha' | 'interval_method'>>;
  /** The model, where the template knows it. */
  subject?: Claim['subject'];
  benchmark: Protocol['benchmark'];
  execution: Protocol['execution'];
  stopping?: Protocol['stopping'];
  attempts?: Protocol['attempts'];
  evaluator: Protocol['evaluator'];
  /** Keys of claim and protocol whose values even the template guesses, or leaves empty. */
  guessed?: { claim?: readonly string[]; protocol?: readonly string[] };
}

const LIBERO_SUITES = ['libero_spatial', 'libero_object', 'libero_goal', 'libero_10'];
/** Each LIBERO suite has ten tasks, which evaluators number from 0. */
const tasksOf = (suites: readonly string[]) =>
  suites.flatMap((suite) => Array.from({ length: 10 }, (_, task) => `${suite}/${task}`));

/** Suites of LIBERO as people write them, in a task's name or in a sentence: `LIBERO-Long` is `libero_10`. */
const SUITE = /libero[\s_-]*(spatial|object|goal|long|10|90)(?![0-9])/gi;

/** The LIBERO suites that a text names, as `libero_10`. */
export function suitesIn(text: string): Set<string> {
  return new Set(
    [...text.matchAll(SUITE)].map(
      ([, name]) => `libero_${/^long$/i.test(name!) ? '10' : name!.toLowerCase()}`,
    ),
  );
}

/** The LIBERO suites of tasks, also of those that GR00T names after their environments. */
export function suitesOf(tasks: readonly string[]): Set<string> {
  const suites = tasks.flatMap((task) => [...suitesIn(task)]);
  return new Set(tasks.some((task) => GROOT_LIBERO_10.includes(task)) ? [...suites, 'libero_10'] : suites);
}

/** What GR00T calls the tasks of LIBERO-10: by the names of their environments. */
const GROOT_LIBERO_10 = [
  'LIVING_ROOM_SCENE2_put_both_the_alphabet_soup_and_the_tomato_sauce_in_the_basket',
  'LIVING_ROOM_SCENE2_put_both_the_cream_cheese_box_and_the_butter_in_the_basket',
  'KITCHEN_SCENE3_turn_on_the_stove_and_put_the_moka_pot_on_it',
  'KITCHEN_SCENE4_put_the_black_bowl_in_the_bottom_drawer_of_the_cabinet_and_close_it',
  'LIVING_ROOM_SCENE5_put_the_white_mug_on_the_left_plate_and_put_the_yellow_and_white_mug_on_the_right_plate',
  'STUDY_SCENE1_pick_up_the_book_and_place_it_in_the_back_compartment_of_the_caddy',
  'LIVING_ROOM_SCENE6_put_the_white_mug_on_the_plate_and_put_the_chocolate_pudding_to_the_right_of_the_plate',
  'LIVING_ROOM_SCENE1_put_both_the_alphabet_soup_and_the_cream_cheese_box_in_the_basket',
  'KITCHEN_SCENE8_put_both_moka_pots_on_the_stove',
  'KITCHEN_SCENE6_put_the_yellow_and_white_mug_in_the_microwave_and_close_it',
].map((task) => `libero_sim/${task}`);

const LIBERO: Pick<ClaimTemplate, 'capability' | 'applicability' | 'metric' | 'margin'> = {
  capability: 'language-conditioned manipulation',
  applicability: {
    benchmark: 'LIBERO',
    benchmark_version: '',
    robot_embodiment: 'Franka Panda',
    simulator: 'robosuite (MuJoCo)',
    camera_distribution: 'as the benchmark sets it',
    language_template: 'as the benchmark sets it',
    license_assumptions: [],
  },
  metric: { name: 'success_rate', operator: '>=', value: 0.8, unit: 'ratio' },
  margin: 0.05,
};

function execution(changes: Partial<Protocol['execution']>): Protocol['execution'] {
  return {
    episodes_per_task: 50,
    episodes_counted: 'per_task',
    seeds: [0],
    max_steps_per_episode: null,
    reset_policy: 'fixed initial states of the benchmark',
    observation_space: ['rgb', 'state'],
    action_space: 'continuous',
    ...changes,
  };
}

/** What nobody but the caller knows of a benchmark without a template. */
const OF_BENCHMARK = {
  claim: [
    'capability',
    'applicability.benchmark_version',
    'applicability.robot_embodiment',
    'applicability.simulator',
    'applicability.camera_distribution',
    'applicability.language_template',
  ],
  protocol: [
    'benchmark.version',
    'benchmark.split',
    'execution.max_steps_per_episode',
    'execution.reset_policy',
    'execution.observation_space',
    'execution.action_space',
  ],
};

/** What a template says of a benchmark that it knows nothing of: its name. */
export function unknownBenchmark(
  name: string,
): Pick<ClaimTemplate, 'capability' | 'applicability' | 'benchmark' | 'execution' | 'guessed'> {
  return {
    capability: '',
    applicability: {
      benchmark: name,
      benchmark_version: '',
      robot_embodiment: '',
      simulator: '',
      camera_distribution: '',
      language_template: '',
      license_assumptions: [],
    },
    benchmark: { name, version: '', task_list: [], split: '' },
    execution: execution({ reset_policy: '', observation_space: [], action_space: '' }),
    guessed: OF_BENCHMARK,
  };
}

/** For every benchmark without a template: name, tasks and value come from the caller. */
export const CUSTOM: ClaimTemplate = {
  name: 'custom',
  ...unknownBenchmark(''),
  metric: { name: 'success_rate', operator: '>=', value: 0.8, unit: 'ratio' },
  margin: 0.05,
  evaluator: { name: 'unknown', version: '', commit: null, implementation_ref: '' },
};

export const TEMPLATES: readonly ClaimTemplate[] = [
  {
    name: 'openpi-libero',
    ...LIBERO,
    benchmark: {
      name: 'LIBERO',
      version: '',
      task_list: tasksOf(LIBERO_SUITES),
      split: LIBERO_SUITES.join(', '),
    },
    execution: execution({ seeds: [7], max_steps_per_episode: 520 }),
    evaluator: { name: 'openpi', version: '', commit: null, implementation_ref: 'examples/libero/main.py' },
  },
  {
    name: 'lerobot-libero',
    ...LIBERO,
    benchmark: {
      name: 'LIBERO',
      version: '',
      task_list: tasksOf(['libero_spatial']),
      split: 'libero_spatial',
    },
    execution: execution({ seeds: [1000], episodes_per_task: 10 }),
    evaluator: {
      name: 'lerobot',
      version: '',
      commit: null,
      implementation_ref: 'lerobot.scripts.lerobot_eval',
    },
  },
  {
    name: 'lerobot-pusht',
    capability: 'planar pushing',
    applicability: {
      benchmark: 'PushT',
      benchmark_version: '',
      robot_embodiment: 'point pusher',
      simulator: 'gym-pusht (pymunk)',
      camera_distribution: 'as the benchmark sets it',
      language_template: 'none',
      license_assumptions: [],
    },
    metric: { name: 'success_rate', operator: '>=', value: 0.6, unit: 'ratio' },
    margin: 0.05,
    benchmark: { name: 'PushT', version: '', task_list: ['pusht/0'], split: 'test' },
    execution: execution({
      episodes_per_task: 500,
      seeds: [1000],
      max_steps_per_episode: 300,
      reset_policy: 'seeded',
    }),
    evaluator: {
      name: 'lerobot',
      version: '',
      commit: null,
      implementation_ref: 'lerobot.scripts.lerobot_eval',
    },
  },
  {
    name: 'gr00t-libero',
    ...LIBERO,
    benchmark: { name: 'LIBERO', version: '', task_list: GROOT_LIBERO_10, split: 'libero_10' },
    execution: execution({ max_steps_per_episode: 720 }),
    evaluator: {
      name: 'gr00t-n1.7',
      version: '',
      commit: null,
      implementation_ref: 'gr00t/eval/rollout_policy.py',
    },
  },
  {
    name: 'world-model-planning',
    capability: 'planning with a world model',
    applicability: {
      benchmark: 'PushT planning',
      benchmark_version: '',
      robot_embodiment: 'point pusher',
      simulator: 'gym-pusht (pymunk)',
      camera_distribution: 'as the benchmark sets it',
      language_template: 'none',
      license_assumptions: [],
    },
    metric: { name: 'planning_success', operator: '>=', value: 0.8, unit: 'ratio' },
    margin: 0.05,
    benchmark: {
      name: 'PushT planning',
      version: '',
      task_list: ['pusht'],
      split: 'goal offset 25, budget 50',
    },
    execution: execution({
      episodes_per_task: 100,
      seeds: [42],
      reset_policy: 'start and goal states of the dataset',
    }),
    evaluator: {
      name: 'stable-worldmodel',
      version: '',
      commit: null,
      implementation_ref: 'scripts/plan/eval_wm.py',
    },
  },
];
