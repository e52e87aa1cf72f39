/** What columns and keys of results are called, by what they mean. Case, `-` and spaces make no difference. */
const NAMES = {
  success: ['success', 'is_success', 'succeeded', 'task_success', 'episode_success', 'successful', 'solved'],
  suite: ['task_suite', 'suite', 'suite_name', 'task_suite_name', 'task_group', 'benchmark'],
  task: ['task_id', 'task_index', 'task_idx', 'task'],
  taskName: ['task_description', 'task_name', 'instruction', 'language', 'language_instruction', 'prompt'],
  episode: [
    ...[
      'episode_index',
      'episode_idx',
      'episode_ix',
      'episode_id',
      'episode',
      'ep',
      'trial_index',
      'trial_idx',
    ],
    ...['trial_id', 'trial', 'rollout_index', 'rollout_idx', 'rollout_id', 'rollout', 'init_state_index'],
    ...['init_state_id', 'init_state', 'initial_state_index', 'scenario_index'],
  ],
  runSeed: ['run_seed'],
  seed: ['seed', 'episode_seed', 'env_seed'],
  steps: ['steps', 'n_steps', 'num_steps', 'episode_length', 'timesteps', 'length'],
  horizon: ['max_steps', 'horizon', 'max_episode_steps', 'step_limit', 'timeout_steps'],
  duration: ['duration_s', 'duration_seconds', 'runtime_seconds', 'elapsed_s', 'elapsed_seconds', 'time_s'],
  model: [
    ...[
      'model_name',
      'model_id',
      'model',
      'policy_name',
      'policy_path',
      'policy',
      'checkpoint',
      'ckpt',
      'arm',
    ],
    ...['method', 'agent'],
  ],
  mode: ['mode', 'policy_mode', 'policy_type', 'controller'],
  status: ['status', 'state'],
  error: ['error', 'exception', 'traceback'],
  failureReason: ['failure_reason', 'failure', 'reason', 'failure_message'],
  score: [
    ...['score', 'reward', 'sum_reward', 'total_reward', 'return', 'progress', 'task_progress', 'max_reward'],
    ...['success_rate', 'mse', 'value'],
  ],
} as const;
export type ColumnMeaning = keyof typeof NAMES;

const plain = (name: string) =>
  name
    .trim()
    .toLowerCase()
    .replace(/[-\s]+/g, '_');

/** Which of `columns` has each meaning: the first name of the lists above that is there. */
export function meaningsOf(columns: readonly string[]): Partial<Record<ColumnMeaning, string>> {
  const byName = new Map(columns.toReversed().map((column) => [plain(column), column]));
  const found: Partial<Record<ColumnMeaning, string>> = {};
  for (const [meaning, names] of Object.entries(NAMES)) {
    const column = names.map((name) => byName.get(name)).find((name) => name !== undefined);
    if (column !== undefined) found[meaning as ColumnMeaning] = column;
  }
  return found;
}

/** Keys beside a list of rows that say how many there should be. */
export const EXPECTED = [
  ...['episodes_requested', 'requested_episodes', 'expected_episodes', 'episodes_planned', 'n_episodes'],
  ...['num_episodes', 'total_episodes', 'num_trials', 'n_trials', 'episodes'],
];

/** Keys that say how many of them succeeded. */
export const SUCCESSES = ['successes', 'n_successes', 'num_successes', 'total_successes', 'success_count'];

const RATE =
  /(?:^|_)(?:success_rate|success_ratio|success_pct|success_percent|success_percentage|pc_success|mean_success|avg_success|success_mean|pass_rate|success_fraction)(?:$|_)|^(?:sr|success_rate)$/;
const PERCENT = /(?:^|_)(?:percent|percentage|pct|pc)(?:$|_)/;
const RATIO = /(?:^|_)(?:ratio|fraction)(?:$|_)/;

/** Whether a key states a rate of success, and the unit that the name alone gives: never the magnitude. */
export function rateUnit(key: string): 'percent' | 'ratio' | 'unstated' | null {
  const name = plain(key);
  if (!RATE.test(name)) return null;
  return PERCENT.test(name) ? 'percent' : RATIO.test(name) ? 'ratio' : 'unstated';
}

/** Whether a key counts successes of something: `base_successes`, `num_successes`. */
export const countsSuccesses = (key: string): boolean => /(?:^|_)successes(?:$|_)/.test(plain(key));
