/** What columns and keys of results are called, by what they mean. Case, `-` and spaces make no difference. */
declare const NAMES: {
    readonly success: readonly ["success", "is_success", "succeeded", "task_success", "episode_success", "successful", "solved"];
    readonly suite: readonly ["task_suite", "suite", "suite_name", "task_suite_name", "task_group", "benchmark"];
    readonly task: readonly ["task_id", "task_index", "task_idx", "task"];
    readonly taskName: readonly ["task_description", "task_name", "instruction", "language", "language_instruction", "prompt"];
    readonly episode: readonly ["episode_index", "episode_idx", "episode_ix", "episode_id", "episode", "ep", "trial_index", "trial_idx", "trial_id", "trial", "rollout_index", "rollout_idx", "rollout_id", "rollout", "init_state_index", "init_state_id", "init_state", "initial_state_index", "scenario_index"];
    readonly runSeed: readonly ["run_seed"];
    readonly seed: readonly ["seed", "episode_seed", "env_seed"];
    readonly steps: readonly ["steps", "n_steps", "num_steps", "episode_length", "timesteps", "length"];
    readonly horizon: readonly ["max_steps", "horizon", "max_episode_steps", "step_limit", "timeout_steps"];
    readonly duration: readonly ["duration_s", "duration_seconds", "runtime_seconds", "elapsed_s", "elapsed_seconds", "time_s"];
    readonly model: readonly ["model_name", "model_id", "model", "policy_name", "policy_path", "policy", "checkpoint", "ckpt", "arm", "method", "agent"];
    readonly mode: readonly ["mode", "policy_mode", "policy_type", "controller"];
    readonly status: readonly ["status", "state"];
    readonly error: readonly ["error", "exception", "traceback"];
    readonly failureReason: readonly ["failure_reason", "failure", "reason", "failure_message"];
    readonly score: readonly ["score", "reward", "sum_reward", "total_reward", "return", "progress", "task_progress", "max_reward", "success_rate", "mse", "value"];
};
export type ColumnMeaning = keyof typeof NAMES;
/** Which of `columns` has each meaning: the first name of the lists above that is there. */
export declare function meaningsOf(columns: readonly string[]): Partial<Record<ColumnMeaning, string>>;
/** Keys beside a list of rows that say how many there should be. */
export declare const EXPECTED: string[];
/** Keys that say how many of them succeeded. */
export declare const SUCCESSES: string[];
/** Whether a key states a rate of success, and the unit that the name alone gives: never the magnitude. */
export declare function rateUnit(key: string): 'percent' | 'ratio' | 'unstated' | null;
/** Whether a key counts successes of something: `base_successes`, `num_successes`. */
export declare const countsSuccesses: (key: string) => boolean;
export {};
