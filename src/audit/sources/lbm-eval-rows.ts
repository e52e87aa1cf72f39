import type { EpisodeOutcome, EpisodeState } from '../../contracts/evidence-source.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { quoted } from '../../foundation/plain-value.ts';
import type { ImportedEpisode, ImportSink } from '../importing/contract.ts';
import { classifyFailure, exceptionOf } from './failure-messages.ts';
import { recordOf, shown } from './json-values.ts';

/** `scenario_index` counts from zero; a larger number is none. */
const MOST_SCENARIOS = 10_000_000;
/** What `get_demonstration_seed()` of lbm_eval adds to the index of a scenario for evaluation. */
const FIRST_EVALUATION_SEED = 100_000_100;

/** What stands around the rows, as far as it was read when a row is. */
export interface LbmHeader {
  num_requested_evaluations?: unknown;
  num_evaluated?: unknown;
  num_success?: unknown;
  success_rate?: unknown;
  max_sample_size_per_model?: unknown;
  elapsed_time?: unknown;
}

/** Tasks of all files; `put_mug_on_saucer` and `PutMugOnSaucer` are one, named as it stood first. */
export class LbmTasks {
  readonly #sink: ImportSink;
  readonly #handles = new Map<string, number>();
  readonly names: string[] = [];

  constructor(sink: ImportSink) {
    this.#sink = sink;
  }

  handle(skill: string): number {
    const key = skill.includes('_') ? pascalCase(skill) : skill;
    const known = this.#handles.get(key);
    if (known !== undefined) return known;
    const handle = this.#sink.task({ suite: null, id: skill, name: null });
    this.#handles.set(key, handle);
    this.names[handle] = skill;
    return handle;
  }
}

/** The rows of one file, `evaluations[]`. */
export class LbmRows {
  readonly #file: string;
  readonly #sink: ImportSink;
  readonly #tasks: LbmTasks;
  readonly #header: LbmHeader;
  /** By task: the scenarios that were read. */
  readonly #seen = new Map<number, Set<number>>();
  /** By task: rows that say how the trial ended. */
  readonly completed = new Map<number, number>();
  rows = 0;
  pending = 0;
  crashed = 0;
  /** What ended trials and is neither known to be the machine's nor the simulator's: how often, and an example. */
  unclassified = 0;
  unclassifiedExample = '';

  constructor(file: string, sink: ImportSink, tasks: LbmTasks, header: LbmHeader) {
    this.#file = file;
    this.#sink = sink;
    this.#tasks = tasks;
    this.#header = header;
  }

  take(values: unknown[], first: number): void {
    for (let i = 0; i < values.length; i++) this.#row(values[i], `/evaluations/${first + i}`);
    this.rows += values.length;
  }

  #row(value: unknown, at: string): void {
    const row = recordOf(value);
    if (row === undefined) throw this.#invalid(at, 'is not an object');
    const { skill_type: skill, scenario_index: index, total_time: time } = row;
    if (typeof skill !== 'string' || skill === '' || skill.length > 400) {
      throw this.#invalid(`${at}/skill_type`, `is ${shown(skill)}, not the name of a task`);
    }
    if (!Number.isInteger(index) || (index as number) < 0 || (index as number) >= MOST_SCENARIOS) {
      throw this.#invalid(`${at}/scenario_index`, `is ${shown(index)}, not an index from 0`);
    }
    const task = this.#tasks.handle(skill);
    if (!this.#isNew(task, index as number)) {
      throw this.#invalid(at, `is scenario ${index} of ${quoted(skill)} a second time`);
    }
    const seed = this.#seedOf(index as number);
    const episode: ImportedEpisode = {
      task,
      episode: index as number,
      runSeed: null,
      seed,
      seedSource: seed === null ? 'none' : 'derived',
      outcome: null,
      status: 'ok',
      evaluatorCounts: true,
      durationS: this.#seconds(time, at),
      file: this.#file,
      at,
    };
    this.#outcome(row, at, episode);
    if (row.is_success !== null) this.completed.set(task, (this.completed.get(task) ?? 0) + 1);
    this.#sink.episode(episode);
  }

  /** A trial is pending, crashed (both `is_success: null`), succeeded, or failed, for whatever reason. */
  #outcome(row: Record<string, unknown>, at: string, episode: ImportedEpisode): void {
    const { is_success: success, is_pending: pending, failure_message: message } = row;
    if (pending !== undefined && typeof pending !== 'boolean') {
      throw this.#invalid(`${at}/is_pending`, `is ${shown(pending)}, not true or false`);
    }
    if (message !== undefined && message !== null && typeof message !== 'string') {
      throw this.#invalid(`${at}/failure_message`, `is ${shown(message)}, not a text`);
    }
    if (success !== null && typeof success !== 'boolean') {
      throw this.#invalid(
        `${at}/is_success`,
        success === undefined ? 'is missing' : `is ${shown(success)}, not true, false or null`,
      );
    }
    if (pending === true && success !== null) {
      throw this.#invalid(`${at}/is_pending`, `is true, but is_success is ${success}`);
    }
    const reason = typeof message === 'string' && message !== '' ? message : undefined;
    if (success === true && reason !== undefined) {
      throw this.#invalid(`${at}/is_success`, 'is true, but there is a failure_message');
    }
    if (reason !== undefined) episode.failureReason = exceptionOf(reason);
    if (success === null) {
      if (pending === true) this.pending += 1;
      else this.crashed += 1;
      this.#set(episode, 'not_a_trial', pending === true ? 'pending' : 'crashed');
      // `num_evaluated` is about whatever is not pending; the reader of vla_foundry skips both.
      episode.evaluatorCounts = pending !== true && this.#header.num_evaluated !== undefined;
    } else if (success) {
      this.#set(episode, 'success', 'ok');
    } else {
      this.#failed(episode, reason);
    }
  }

  /** Every `false` is in the denominator of the evaluator, the machine's fault or not. */
  #failed(episode: ImportedEpisode, reason: string | undefined): void {
    const why = reason === undefined ? 'policy' : classifyFailure(reason);
    if (why === 'infrastructure') this.#set(episode, 'not_a_trial', 'infra_error');
    else if (why === 'simulator') this.#set(episode, 'failure', 'crashed');
    else if (why === 'policy') this.#set(episode, 'failure', 'ok');
    else {
      this.#set(episode, 'failure', 'unknown');
      this.unclassified += 1;
      this.unclassifiedExample ||= episode.failureReason!;
    }
  }

  #set(episode: ImportedEpisode, outcome: EpisodeOutcome, status: EpisodeState): void {
    episode.outcome = outcome;
    episode.status = status;
  }

  /**
   * The program `evaluate` of lbm_eval seeds a scenario with its index. Whoever sets a budget runs it through a
   * container that may turn that off, and the files do not say.
   */
  #seedOf(index: number): number | null {
    const { num_evaluated: counted, max_sample_size_per_model: budget } = this.#header;
    return counted !== undefined && budget === undefined ? FIRST_EVALUATION_SEED + index : null;
  }

  /** Simulated seconds; 0 is what stands where nobody measured. */
  #seconds(value: unknown, at: string): number | undefined {
    if (value === undefined || value === null || value === 0 || Number.isNaN(value)) return undefined;
    if (typeof value === 'number' && Number.isFinite(value) && value > 0) return value;
    throw this.#invalid(`${at}/total_time`, `is ${shown(value)}, not a number of seconds`);
  }

  #isNew(task: number, index: number): boolean {
    let seen = this.#seen.get(task);
    if (seen === undefined) {
      seen = new Set();
      this.#seen.set(task, seen);
    }
    return seen.size < seen.add(index).size;
  }

  #invalid(at: string, what: string): WorldGateError {
    return invalidLbm(this.#file, at, what);
  }
}

export function invalidLbm(file: string, at: string, what: string): WorldGateError {
  return new WorldGateError('format-invalid', `${file} ${at}: ${what}`, {
    hint: 'take the file as lbm_eval wrote it',
  });
}

function pascalCase(skill: string): string {
  return skill
    .split('_')
    .map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
    .join('');
}
