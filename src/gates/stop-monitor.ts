import type { EpisodeRecord } from '../contracts/episode.ts';
import type { Gate } from '../contracts/gate.ts';
import { blockDifference, type DifferenceSequence } from './difference-sequence.ts';
import { MetricSequence } from './metric.ts';
import { MetricDifference } from './metric-regression.ts';
import { RateSequence } from './rate-sequence.ts';
import { checkGatesForStop, isWatched, type WatchedGate } from './stop-rule.ts';
import { successDifference } from './success-regression.ts';
import { TaskRateSequence } from './task-rates.ts';

/** One watched gate: takes complete seed blocks, knows when it is settled. */
interface Watcher {
  add(records: readonly EpisodeRecord[], partners: readonly (EpisodeRecord | null)[]): void;
  readonly settled: boolean;
}

function watcherOf(gate: WatchedGate, width: number): Watcher {
  if (gate.kind === 'success_rate')
    return rateWatcher(gate.per_task && width > 1, gate.min, gate.alpha, width);
  if (gate.kind === 'metric') {
    const sequence = new MetricSequence(gate, width);
    return watching(
      (records) => sequence.add(records),
      () => sequence.decision !== null,
    );
  }
  if (gate.of === 'metric') {
    const difference = new MetricDifference(gate, width);
    return watching(
      (records, partners) => difference.add(records, partners),
      () => difference.decision !== null,
    );
  }
  const difference: DifferenceSequence = successDifference(gate, width);
  return watching(
    (records, partners) => difference.add(blockDifference(records, 0, width, (i) => partners[i] ?? null)),
    () => difference.decision !== null,
  );
}

function rateWatcher(perTask: boolean, required: number, alpha: number, width: number): Watcher {
  if (perTask) {
    const sequence = new TaskRateSequence(width, required, alpha);
    return watching(
      (records) => sequence.add(records.map((record) => record.success)),
      () => sequence.decision !== null,
    );
  }
  const sequence = new RateSequence(required, alpha);
  return watching(
    (records) => sequence.add(records.filter((record) => record.success).length, width),
    () => sequence.decision !== null,
  );
}

function watching(add: Watcher['add'], isSettled: () => boolean): Watcher {
  return {
    add,
    get settled() {
      return isSettled();
    },
  };
}

/** Level of the progress bar's interval where no success-rate gate states one. */
const DEFAULT_ALPHA = 0.05;

/**
 * The stop rule `savi` while episodes come in: a run may stop once every required gate that episodes decide
 * (`isWatched`) is settled, either way. Fed in plan order, never in the order of finishing, so that the
 * stopping index is a function of the outcomes alone. It uses the very processes that `decideGates` decides
 * with: the run stops at the first end of a seed block at which they are all decided.
 */
export class StopMonitor {
  readonly #tasks: readonly string[];
  readonly #planned: number;
  readonly #watchers: readonly Watcher[];
  readonly #hasBaseline: boolean;
  readonly #progress: RateSequence;
  #records: EpisodeRecord[] = [];
  #partners: (EpisodeRecord | null)[] = [];
  #observed = 0;
  #stoppingIndex: number | null = null;

  /**
   * `tasks` in plan order, `planned` episodes over all tasks. Without a baseline, comparisons with one are not
   * waited for. Throws like `checkGatesForStop`.
   */
  constructor(gates: readonly Gate[], tasks: readonly string[], planned: number, hasBaseline: boolean) {
    checkGatesForStop(gates, 'savi');
    this.#tasks = tasks;
    this.#planned = planned;
    this.#hasBaseline = hasBaseline;
    this.#watchers = gates
      .filter((gate) => isWatched(gate, hasBaseline))
      .map((gate) => watcherOf(gate, tasks.length));
    const rate = gates.find((gate) => gate.kind === 'success_rate');
    this.#progress = new RateSequence(rate?.min ?? 0.5, rate?.alpha ?? DEFAULT_ALPHA);
  }

  /**
   * Takes the next episode of the plan and, where there is a baseline, its partner (`matchBaseline`).
   * Episodes after the decision are ignored. Throws RangeError out of plan order.
   */
  observe(record: EpisodeRecord, partner: EpisodeRecord | null = null): void {
    if (this.decided) return;
    if (record.episode !== this.#observed || record.episode >= this.#planned) {
      throw new RangeError(`expected episode ${this.#observed} of ${this.#planned}, got ${record.episode}`);
    }
    if (partner !== null && !this.#hasBaseline)
      throw new RangeError('got a partner, but there is no baseline');
    this.#observed++;
    this.#records.push(record);
    this.#partners.push(partner);
    if (this.#records.length < this.#tasks.length) return;
    for (const watcher of this.#watchers) watcher.add(this.#records, this.#partners);
    this.#progress.add(this.#records.filter(({ success }) => success).length, this.#records.length);
    this.#records = [];
    this.#partners = [];
    if (this.#watchers.length > 0 && this.#watchers.every((watcher) => watcher.settled)) {
      this.#stoppingIndex = this.#observed;
    }
  }

  /** Whether the run may stop. A run without a watched gate goes on to its end. */
  get decided(): boolean {
    return this.#stoppingIndex !== null;
  }

  /** Number of episodes after which the run stops; `null` while undecided. */
  get stoppingIndex(): number | null {
    return this.#stoppingIndex;
  }

  /** Episodes observed so far. */
  get observed(): number {
    return this.#observed;
  }

  /** Success rate over complete seed blocks with its confidence sequence, for a progress bar; `null` before any. */
  get progress(): { succeeded: number; episodes: number; interval: [number, number]; alpha: number } | null {
    const { k, n } = this.#progress.counts;
    if (n === 0) return null;
    const [low, high] = this.#progress.currentInterval();
    return { succeeded: k, episodes: n, interval: [low, high], alpha: this.#progress.alpha };
  }
}
