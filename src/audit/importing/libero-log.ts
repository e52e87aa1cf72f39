import { WorldGateError } from '../../foundation/errors.ts';
import { quoted } from '../../foundation/plain-value.ts';
import type { ImportOptions, ImportSink } from './contract.ts';
import type { InputTree } from './input-tree.ts';
import { SuiteCoverage } from './libero-coverage.ts';
import type { OpenTask } from './libero-episode.ts';
import { type LogEvent, logEvent } from './libero-lines.ts';
import { LogSection } from './libero-section.ts';
import { logLines } from './log-lines.ts';
import { seedLabel } from './seed-label.ts';

/** Prefix of Python's `logging`: `INFO:root:`. */
const LOGGER = /\b[A-Z]+:[\w.]+:/;

/** What other programs' logs have too. */
const FOREIGN: ReadonlySet<string> = new Set(['traceback', 'exception', 'task', 'success']);

/** In what the evaluators that copied OpenVLA's log differ. */
export interface LogDialect {
  /**
   * Whether `Success:` may repeat the value of the episode before, where an exception ended an episode at once
   * (OpenVLA, openpi, GR00T N1.5); the counter is right then. Elsewhere a flag beside the counter is a contradiction.
   */
  staleFlag: boolean;
  /** Reads an `Eval config:` line, where the evaluator writes one. */
  config?(text: string, file: string, at: string): LogSettings | null;
}

/** What a log states of its own run. */
export interface LogSettings {
  seed: number | null;
  trials: number | null;
  suite: string | null;
}

/** How the logs were written, as far as the lines themselves tell. */
export interface LogTraits {
  /** Lines come from Python's `logging`, as openpi's do. */
  hasLogger: boolean;
  /** `Final results:` as OpenVLA-OFT and Cosmos Policy write it. */
  hasFinalBlock: boolean;
  episodes: number;
}

/**
 * Logs in the grammar that OpenVLA's LIBERO script began and openpi, OpenVLA-OFT, GR00T N1.5, Cosmos Policy and others
 * kept: one `Success:` per episode, then two running counters. Each counter has to go up by what the episode adds, so
 * a line that is missing, or a second run in the same file, does not pass.
 */
export class LiberoLogs {
  readonly #dialect: LogDialect;
  readonly #tree: InputTree;
  readonly #options: ImportOptions;
  readonly #sink: ImportSink;
  readonly #coverage = new Map<string, SuiteCoverage>();
  /** Derived task id to the name that it stands for, by suite and seed. */
  readonly #derived = new Map<string, { name: string; file: string }>();
  readonly #aggregateFiles: string[] = [];
  readonly traits: LogTraits = { hasLogger: false, hasFinalBlock: false, episodes: 0 };

  constructor(dialect: LogDialect, tree: InputTree, options: ImportOptions, sink: ImportSink) {
    this.#dialect = dialect;
    this.#tree = tree;
    this.#options = options;
    this.#sink = sink;
  }

  /**
   * Reads one log.
   * @returns whether it holds a line of the grammar at all
   * @throws WorldGateError `counts-disagree`, `format-invalid`, `several-runs`, `task-ids-ambiguous`
   */
  read(file: string): boolean {
    let section = this.#section(file);
    const ran = new Set<string>();
    let isOurs = false;
    for (const { number, text } of logLines(this.#tree, file)) {
      const event = logEvent(text);
      if (event === null) continue;
      isOurs ||= !FOREIGN.has(event.kind);
      if (event.kind === 'success' && LOGGER.test(text)) section.hasLogger = true;
      if ((event.kind === 'suite' || event.kind === 'config') && section.hasBegun) {
        this.#end(section);
        if (section.suite !== null) ran.add(section.suite);
        section = this.#section(file);
      }
      if (event.kind === 'suite') {
        if (ran.has(event.name)) throw section.severalRuns(number, `suite ${quoted(event.name)}`);
        this.#name(section, event.name, number);
      } else this.#take(section, event, number);
    }
    this.#end(section);
    return isOurs;
  }

  /** After the last log: what is missing from the whole. */
  finish(): void {
    for (const coverage of this.#coverage.values()) coverage.finish(this.#sink);
    if (this.traits.episodes === 0) return;
    for (const file of this.#aggregateFiles) {
      this.#sink.finding({
        code: 'summary-without-raw',
        severity: 'warning',
        message: 'states a success rate and has no episode: the number is reported, and counts for nothing',
        file,
      });
    }
  }

  #section(file: string): LogSection {
    const label = seedLabel(this.#tree, file);
    return new LogSection({
      file,
      sink: this.#sink,
      staleFlag: this.#dialect.staleFlag,
      suite: this.#options.suite ?? null,
      runSeed: label,
      seedSource: label === null ? 'none' : 'dirname',
      idOf: (task, section) => this.#idOf(task, section),
    });
  }

  #name(section: LogSection, name: string, line: number): void {
    const { suite } = this.#options;
    if (suite !== undefined && suite !== name) {
      throw new WorldGateError(
        'format-invalid',
        `${section.file} line ${line}: the suite is ${quoted(name)}, but --suite says ${quoted(suite)}`,
        { hint: 'leave --suite out where the logs name their suite' },
      );
    }
    section.suite = name;
    section.isNamed = true;
  }

  #take(section: LogSection, event: LogEvent, line: number): void {
    if (event.kind === 'config') {
      const settings = this.#dialect.config?.(event.text, section.file, `line ${line}`) ?? null;
      section.isConfigured = true;
      if (settings !== null) this.#configure(section, settings, line);
    } else section.take(event, line);
  }

  #configure(section: LogSection, { seed, trials, suite }: LogSettings, line: number): void {
    section.trials = trials;
    if (suite !== null && section.suite === null) section.suite = suite;
    if (seed === null) return;
    const { runSeed } = section;
    if (runSeed !== null && section.seedSource === 'dirname' && runSeed !== seed) {
      this.#sink.finding({
        code: 'seed-label-mismatch',
        severity: 'warning',
        message: `is labelled seed ${runSeed} by its name, and its own configuration says ${seed}, which is used`,
        file: section.file,
        at: `line ${line}`,
      });
    }
    section.runSeed = seed;
    section.seedSource = 'config';
  }

  /** Names a task by what its log says, or by its place in the suite: evaluators take a suite's tasks in order. */
  #idOf(task: OpenTask, section: LogSection): string {
    if (task.id !== null) return task.id;
    const label = /(?:^|[._-])task[_-]?(\d{1,4})(?!\d)/i.exec(section.file.split('/').at(-1)!)?.[1];
    if (label !== undefined && section.tasks > 0) {
      throw new WorldGateError(
        'format-invalid',
        `${section.file} line ${task.line}: is named after task ${label}, and holds a second task`,
        { hint: 'take the logs as the evaluator named them' },
      );
    }
    const id = label === undefined ? String(section.tasks) : String(Number(label));
    const place = JSON.stringify([section.suite, section.runSeed, id]);
    const known = this.#derived.get(place);
    if (known !== undefined && known.name !== task.name) {
      throw new WorldGateError(
        'task-ids-ambiguous',
        `${section.file} line ${task.line}: task ${quoted(task.name)} stands where ${known.file} has ${quoted(known.name)}: the logs are parts of a suite and do not number their tasks`,
        {
          hint: 'give a log of the whole suite, one log per task with `task_N` in its name, or logs whose lines read `Task N:`',
        },
      );
    }
    this.#derived.set(place, { name: task.name, file: section.file });
    return id;
  }

  #end(section: LogSection): void {
    section.close();
    this.traits.hasFinalBlock ||= section.hasFinalBlock;
    this.traits.hasLogger ||= section.hasLogger;
    this.traits.episodes += section.episodes;
    if (section.episodes === 0) {
      if (section.hasTotals) this.#aggregateFiles.push(section.file);
      else if (section.hasBegun || section.isNamed || section.split !== null) {
        this.#sink.finding({
          code: 'run-without-episodes',
          severity: 'warning',
          message: 'begins a run in which no episode ended',
          file: section.file,
        });
      }
      if (section.split === null) return;
    }
    const key = JSON.stringify([section.suite, section.runSeed]);
    let coverage = this.#coverage.get(key);
    if (coverage === undefined) {
      coverage = new SuiteCoverage(section.suite);
      this.#coverage.set(key, coverage);
    }
    section.cover(coverage);
  }
}
