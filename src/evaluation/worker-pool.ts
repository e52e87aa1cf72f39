import { WorldGateError } from '../foundation/errors.ts';
import { providerFailure } from '../providers/contract.ts';
import type { WorkerHandle } from './worker-handle.ts';
import {
  type EpisodeDone,
  type EpisodeJob,
  type FromWorker,
  reviveError,
  type WorkerReady,
  type WorkerSetup,
} from './worker-protocol.ts';

/** Jobs that wait inside a worker, so that it never idles while a message travels. */
const QUEUE_DEPTH = 2;
const WATCH_INTERVAL_MS = 250;

export interface PoolOptions {
  workers: number;
  start: () => WorkerHandle;
  setup: WorkerSetup;
  /** A worker that says nothing for so long is taken to be stuck in one call. */
  stallTimeoutMs: number;
  /** Wall-clock limit of the whole run. */
  deadlineMs: number;
  signal: AbortSignal | undefined;
  now: () => number;
}

interface Member {
  handle: WorkerHandle;
  isReady: boolean;
  pending: EpisodeJob[];
  lastHeard: number;
  /** `lastHeard` when the worker was found silent for too long. */
  suspected?: number;
}

/**
 * Plays jobs on several workers and hands results over as they finish.
 * Any failure ends the whole pool: a run with a broken policy has nothing to gain from going on.
 */
export class WorkerPool {
  readonly #options: PoolOptions;
  readonly #members: Member[] = [];
  #jobs: Iterator<EpisodeJob> = [][Symbol.iterator]();
  #onReady: (ready: WorkerReady) => void = () => {};
  #onDone: (done: EpisodeDone) => void = () => {};
  #settle: { resolve: () => void; reject: (error: Error) => void } | undefined;
  #watch: NodeJS.Timeout | undefined;
  #isClosing = false;
  #exhausted = false;
  /** The first failure, kept because it may come between `open` and `run`. */
  #failure: Error | undefined;

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  /** Starts the workers. @returns what the first one that is ready says of its components */
  async open(): Promise<WorkerReady> {
    const { signal } = this.#options;
    return new Promise<WorkerReady>((resolve, reject) => {
      this.#onReady = resolve;
      this.#settle = { resolve: () => {}, reject };
      if (signal?.aborted) return this.#fail(interrupted());
      signal?.addEventListener('abort', () => this.#fail(interrupted()), { once: true });
      for (let i = 0; i < this.#options.workers; i++) this.#members.push(this.#startMember());
      this.#watch = setInterval(() => this.#checkStalls(), WATCH_INTERVAL_MS);
    });
  }

  /**
   * Plays `jobs` until they are used up or `stop()` is called.
   * @param onDone called for every finished episode, in finish order
   */
  run(jobs: Iterable<EpisodeJob>, onDone: (done: EpisodeDone) => void): Promise<void> {
    this.#jobs = jobs[Symbol.iterator]();
    this.#exhausted = false;
    this.#onDone = onDone;
    return new Promise((resolve, reject) => {
      if (this.#failure !== undefined) return reject(this.#failure);
      this.#settle = { resolve, reject };
      for (const member of this.#members) if (member.isReady) this.#feed(member);
      this.#resolveWhenIdle();
    });
  }

  /** Ends `run` now; what workers still play is thrown away with them. */
  stop(): void {
    this.#settle?.resolve();
    this.#settle = undefined;
  }

  async close(): Promise<void> {
    this.#isClosing = true;
    clearInterval(this.#watch);
    await Promise.all(this.#members.map((member) => member.handle.kill()));
  }

  #startMember(): Member {
    const { start, setup, now } = this.#options;
    const member: Member = { handle: start(), isReady: false, pending: [], lastHeard: now() };
    member.handle.onMessage((message) => {
      member.lastHeard = now();
      this.#receive(member, message);
    });
    member.handle.onExit((detail) => {
      if (this.#isClosing) return;
      const job = member.pending[0];
      this.#fail(
        providerFailure(
          'policy-failed',
          `an evaluation worker died${job ? ` in episode ${job.episode}` : ''}: ${detail}`,
          {
            hint: 'a native crash or too little memory; try --workers 1 or the engine "wasm"',
          },
        ),
      );
    });
    member.handle.post(setup);
    return member;
  }

  #receive(member: Member, message: FromWorker): void {
    switch (message.type) {
      case 'ready':
        member.isReady = true;
        this.#onReady(message);
        this.#feed(member);
        return;
      case 'done':
        member.pending = member.pending.filter((job) => job.episode !== message.record.episode);
        if (this.#settle === undefined) return;
        try {
          this.#onDone(message);
        } catch (error) {
          this.#fail(error as Error);
          return;
        }
        this.#feed(member);
        this.#resolveWhenIdle();
        return;
      case 'failure':
        this.#fail(reviveError(message.error));
        return;
      default:
        return;
    }
  }

  #feed(member: Member): void {
    if (this.#settle === undefined) return;
    while (member.pending.length < QUEUE_DEPTH) {
      const next = this.#jobs.next();
      if (next.done) {
        this.#exhausted = true;
        return;
      }
      if (member.pending.length === 0) member.lastHeard = this.#options.now();
      member.pending.push(next.value);
      member.handle.post(next.value);
    }
  }

  #resolveWhenIdle(): void {
    if (this.#exhausted && this.#members.every((member) => member.pending.length === 0)) this.stop();
  }

  #checkStalls(): void {
    const { now, stallTimeoutMs, deadlineMs } = this.#options;
    const time = now();
    if (time > deadlineMs) {
      this.#fail(
        new WorldGateError('time-limit', 'the run reached its time limit', {
          kind: 'environment',
          hint: 'raise `time_limit_s` in the preset, or plan fewer episodes; --resume goes on where this run stopped',
        }),
      );
      return;
    }
    for (const member of this.#members) {
      const isBusy = !member.isReady || member.pending.length > 0;
      if (!isBusy || time - member.lastHeard < stallTimeoutMs) continue;
      // After a pause of this process (Ctrl-Z, a busy main thread) the messages of its workers still wait to be read.
      if (member.suspected !== member.lastHeard) {
        member.suspected = member.lastHeard;
        continue;
      }
      const where = member.pending[0] ? `in episode ${member.pending[0].episode}` : 'while it was loaded';
      this.#fail(
        providerFailure(
          'policy-stalled',
          `the policy did not answer for ${stallTimeoutMs / 1000} s ${where}`,
          {
            hint: 'raise `call_timeout_s` in the preset if one call may take so long',
          },
        ),
      );
      return;
    }
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    const settle = this.#settle;
    this.#settle = undefined;
    settle?.reject(error);
  }
}

function interrupted(): WorldGateError {
  return new WorldGateError('interrupted', 'the run was interrupted', {
    kind: 'interrupted',
    hint: '`worldgate eval --resume latest` goes on where it stopped',
  });
}
