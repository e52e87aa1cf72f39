import type { SeedSource } from '../../contracts/evidence-source.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { quoted } from '../../foundation/plain-value.ts';
import type { ImportedEpisode, ImportSink } from './contract.ts';
import type { SuiteCoverage } from './libero-coverage.ts';
import { isOfPolicy, type OpenEpisode, type OpenTask, openAt, type Task } from './libero-episode.ts';
import type { LogEvent } from './libero-lines.ts';
import { endOf, isFinalBlock, stateTotal } from './libero-totals.ts';

/** A float as Python prints it comes back as it was; what differs beyond this is another number. */
const SAME = 1e-9;
/** One decimal of a percentage. */
const HALF_TENTH = 0.05 + 1e-9;
const MOST_REASON_CHARACTERS = 2000;

export interface SectionOptions {
  file: string;
  sink: ImportSink;
  staleFlag: boolean;
  suite: string | null;
  runSeed: number | null;
  seedSource: SeedSource;
  /** The id of a task that begins. */
  idOf(task: OpenTask, section: LogSection): string;
}

/** The part of a log that is one run of one suite by one process. */
export class LogSection {
  readonly file: string;
  suite: string | null;
  runSeed: number | null;
  seedSource: SeedSource;
  trials: number | null = null;
  episodes = 0;
  hasLogger = false;
  /** A `Task suite:` line was there. */
  isNamed = false;
  hasTotals = false;
  /** An `Eval config:` line was there: the evaluators that write one end with totals. */
  isConfigured = false;
  hasFinalBlock = false;
  split: { rank: number; world: number; tasks: number[] } | null = null;
  readonly #sink: ImportSink;
  readonly #staleFlag: boolean;
  readonly #idOf: SectionOptions['idOf'];
  readonly #tasks: Task[] = [];
  #taskCount: number | null = null;
  #successes = 0;
  #exceptions = 0;
  #firstException = 0;
  #skipped = 0;
  #named: OpenTask | null = null;
  #task: Task | null = null;
  #open: OpenEpisode | null = null;
  #endsInTraceback = false;
  #looseException: string | null = null;

  constructor({ file, sink, staleFlag, suite, runSeed, seedSource, idOf }: SectionOptions) {
    this.file = file;
    this.#sink = sink;
    this.#staleFlag = staleFlag;
    this.suite = suite;
    this.runSeed = runSeed;
    this.seedSource = seedSource;
    this.#idOf = idOf;
  }

  /** How many tasks have begun. */
  get tasks(): number {
    return this.#tasks.length;
  }

  get hasBegun(): boolean {
    return this.#named !== null || this.#open !== null || this.episodes > 0;
  }

  take(event: LogEvent, line: number): void {
    this.#endsInTraceback =
      event.kind === 'traceback' || (event.kind === 'exception' && this.#endsInTraceback);
    switch (event.kind) {
      case 'task':
        this.#named = { id: event.id, name: event.name, line };
        break;
      case 'start':
        this.#start(event.task, event.number, line);
        break;
      case 'skip':
        this.#taskOf(line).skipped += 1;
        this.#skipped += 1;
        break;
      case 'exception':
        // Some copies of the script print no line where an episode starts.
        if (this.#open === null) this.#looseException = event.reason;
        else this.#open.exception ??= event.reason;
        break;
      case 'traceback':
        if (this.#open !== null) this.#open.hasTraceback = true;
        break;
      case 'success':
        this.#flag(event.text, line);
        break;
      case 'completed':
        this.#completed(event.value, line);
        break;
      case 'successes':
        this.#counted(event.value, event.percent, line);
        break;
      case 'task_rate':
        this.#taskRate(event.text, line);
        break;
      case 'running_rate':
        this.#rate('Current total success rate', event.text, this.#successes, this.episodes, line);
        break;
      case 'task_count':
        this.#taskCount = event.value;
        break;
      case 'split':
        this.split = event;
        break;
      case 'total_rate':
      case 'total_episodes':
      case 'total_successes':
        this.hasTotals = true;
        this.hasFinalBlock ||= isFinalBlock(event);
        stateTotal(this.#sink, event, this, line);
    }
  }

  /** The log ends here, or another run begins: an episode without a result is no trial. */
  close(): void {
    const open = this.#open;
    if (open !== null) {
      const task = this.#taskOf(open.line);
      this.#emit(task, open, 'not_a_trial', open.line, {
        status: open.hasTraceback || open.exception !== null ? 'crashed' : 'pending',
        evaluatorCounts: false,
      });
      this.#open = null;
    }
    if (this.#exceptions > 0) {
      this.#note(
        'infra-errors',
        this.#firstException,
        `${this.#exceptions} of ${this.episodes} episodes ended with an exception of the evaluator: no trials here, failures in its own rate`,
      );
    }
    if (this.#skipped > 0) {
      this.#sink.finding({
        code: 'episodes-skipped',
        severity: 'warning',
        message: `${this.#skipped} episodes were passed over because their demonstration had failed: they are missing`,
        file: this.file,
      });
    }
  }

  cover(coverage: SuiteCoverage): void {
    coverage.file(this.file);
    if (this.split !== null) coverage.split(this.split.rank, this.split.world, this.split.tasks);
    coverage.taskCount ??= this.#taskCount;
    coverage.trials ??= this.trials;
    const end = endOf({
      hasTotals: this.hasTotals,
      owesTotals: this.hasLogger || this.isConfigured,
      endsInTraceback: this.#endsInTraceback,
      endsWithinTask: this.#task?.isClosed === false && this.#tasks.some(({ isClosed }) => isClosed),
    });
    if (end !== null) coverage.cutFiles.push({ file: this.file, ...end });
    for (const { id, episodes, skipped, isClosed } of this.#tasks) {
      const known = coverage.tasks.get(id);
      if (known === undefined) coverage.tasks.set(id, { episodes: episodes + skipped, isClosed });
      else {
        known.episodes += episodes + skipped;
        known.isClosed ||= isClosed;
      }
    }
  }

  severalRuns(line: number, what: string): WorldGateError {
    return new WorldGateError(
      'several-runs',
      `${this.file} line ${line}: ${what} begins a second time: two runs were written into one log`,
      { hint: 'split the log before that line, and give one of the two runs' },
    );
  }

  #start(taskId: string | null, number: number, line: number): void {
    if (this.#open !== null) {
      throw this.#invalid(line, `an episode begins, and the one of line ${this.#open.line} has no result`);
    }
    if (taskId !== null && this.#named !== null && this.#named.id === null) this.#named.id = taskId;
    const task = this.#taskOf(line, number === 1);
    if (number !== task.episodes + 1) {
      throw this.#invalid(
        line,
        `episode ${number} begins where ${task.episodes + 1} was due: lines are missing`,
      );
    }
    this.#open = openAt(line, null);
    this.#looseException = null;
  }

  #flag(text: string, line: number): void {
    // Other programs print such lines too.
    if (this.#open === null && this.#named === null) return;
    if (text !== 'True' && text !== 'False') {
      throw this.#invalid(line, `Success: is ${quoted(text)}, not True or False`);
    }
    this.#open ??= openAt(line, this.#looseException);
    this.#looseException = null;
    if (this.#open.flag !== null) {
      throw this.#invalid(line, 'a second "Success:" before the counters of the first');
    }
    this.#open.flag = text === 'True';
    this.#open.line = line;
  }

  #completed(value: number, line: number): void {
    if (this.episodes > 0 && value === 1) throw this.severalRuns(line, 'the counting of episodes');
    if (value !== this.episodes + 1) {
      throw this.#disagree(line, '# episodes completed', String(value), String(this.episodes + 1));
    }
    if (this.#open === null || this.#open.flag === null) {
      throw this.#invalid(line, 'an episode is counted that has no "Success:" line');
    }
    this.#open.completed = value;
  }

  #counted(value: number, percent: string, line: number): void {
    const open = this.#open;
    if (open === null || open.flag === null || open.completed === null) {
      throw this.#invalid(line, 'successes are counted without an episode before them');
    }
    const task = this.#taskOf(open.line);
    const gained = value - this.#successes;
    const hasSucceeded = gained === 1;
    if ((gained !== 0 && gained !== 1) || (hasSucceeded && !open.flag)) {
      throw this.#disagree(line, '# successes', String(value), String(this.#successes + (open.flag ? 1 : 0)));
    }
    const isStale = open.flag && !hasSucceeded;
    if (isStale && !this.#staleFlag) {
      throw this.#disagree(line, '# successes', String(value), String(this.#successes + 1));
    }
    if (Math.abs(Number(percent) - (100 * value) / open.completed) > HALF_TENTH) {
      throw this.#disagree(
        line,
        'the percentage of successes',
        percent,
        `${(100 * value) / open.completed} (${value} of ${open.completed})`,
      );
    }
    this.#open = null;
    if (isStale) {
      this.#note(
        'stale-success-flag',
        open.line,
        'says "Success: True", and the counter of successes did not go up: the counter is followed',
      );
    }
    if (open.exception !== null && !hasSucceeded) {
      if (isOfPolicy(open.exception)) {
        this.#note('exception-of-policy', open.line, 'what the policy sent ended the episode: a failure');
        this.#emit(task, open, 'failure', open.line, { status: 'unknown', evaluatorCounts: true });
      } else {
        this.#exceptions += 1;
        if (this.#exceptions === 1) this.#firstException = open.line;
        this.#emit(task, open, 'not_a_trial', open.line, { status: 'infra_error', evaluatorCounts: true });
      }
    } else {
      if (open.exception !== null) {
        this.#note(
          'success-after-exception',
          open.line,
          'an exception was caught in this episode, and the evaluator counted it as a success',
        );
      }
      this.#emit(task, open, hasSucceeded ? 'success' : 'failure', open.line, {
        status: 'ok',
        evaluatorCounts: true,
      });
    }
    task.episodes += 1;
    this.episodes += 1;
    if (hasSucceeded) task.successes += 1;
    this.#successes = value;
  }

  #emit(
    task: Task,
    open: OpenEpisode,
    outcome: ImportedEpisode['outcome'],
    line: number,
    rest: Pick<ImportedEpisode, 'status' | 'evaluatorCounts'>,
  ): void {
    this.#sink.episode({
      task: task.handle,
      episode: task.episodes + task.skipped,
      runSeed: this.runSeed,
      seed: null,
      seedSource: this.seedSource,
      outcome,
      ...rest,
      ...(open.exception === null || open.exception === ''
        ? {}
        : { failureReason: open.exception.slice(0, MOST_REASON_CHARACTERS) }),
      file: this.file,
      at: `line ${line}`,
    });
  }

  /** The task that an episode belongs to; a new one after the rate of the last, or under another name. */
  #taskOf(line: number, isFirst = false): Task {
    const named = this.#named;
    const task = this.#task;
    const isNext =
      task === null ||
      task.isClosed ||
      (isFirst && task.episodes > 0) ||
      (named !== null && (named.name !== task.name || named.id !== task.givenId));
    if (!isNext) return task;
    if (named === null) throw this.#invalid(line, 'an episode without a "Task:" line before it');
    // Part of a text keeps the whole: a name that is kept would hold a piece of the log in memory.
    named.name = Buffer.from(named.name).toString();
    const id = this.#idOf(named, this);
    const next: Task = {
      handle: this.#sink.task({ suite: this.suite, id, name: named.name }),
      id,
      name: named.name,
      givenId: named.id,
      episodes: 0,
      successes: 0,
      skipped: 0,
      isClosed: false,
    };
    this.#task = next;
    this.#tasks.push(next);
    return next;
  }

  #taskRate(text: string, line: number): void {
    const task = this.#task;
    if (task === null) return;
    task.isClosed = true;
    this.#rate('Current task success rate', text, task.successes, task.episodes, line);
  }

  #rate(name: string, text: string, successes: number, episodes: number, line: number): void {
    if (episodes === 0 || Math.abs(Number(text) - successes / episodes) <= SAME) return;
    throw this.#disagree(line, name, text, `${successes / episodes} (${successes} of ${episodes})`);
  }

  #note(code: string, line: number, message: string): void {
    this.#sink.finding({ code, severity: 'warning', message, file: this.file, at: `line ${line}` });
  }

  #disagree(line: number, name: string, stated: string, found: string): WorldGateError {
    return new WorldGateError(
      'counts-disagree',
      `${this.file} line ${line}: ${name} is ${stated}, but the episodes give ${found}`,
      { hint: 'lines are missing, or were edited: take the log as the evaluator wrote it' },
    );
  }

  #invalid(line: number, what: string): WorldGateError {
    return new WorldGateError('format-invalid', `${this.file} line ${line}: ${what}`, {
      hint: 'take the log as the evaluator wrote it, from its first line',
    });
  }
}
