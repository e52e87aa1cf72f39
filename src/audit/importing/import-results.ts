import path from 'node:path';
import type { RunFacts } from '../../contracts/audit-input.ts';
import type {
  EvidenceItem,
  Finding,
  ModelIdentity,
  ReportedNumber,
} from '../../contracts/evidence-source.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { redactText, secretKinds } from '../../observability/redaction/index.ts';
import { CellIndex } from './cell-index.ts';
import { Constancy } from './constancy.ts';
import type {
  Detection,
  ImportedEpisode,
  Importer,
  ImportOptions,
  ImportSink,
  StatedCount,
  TaskNames,
} from './contract.ts';
import type { InputTree } from './input-tree.ts';
import { plainIdentity } from './model-identity.ts';
import { reconcile, Tally } from './reconcile.ts';

const MOST_FINDINGS = 1000;
/** Findings that a decision depends on; see {@link decisionLimits}. */
const DECIDING_FINDINGS = new Set(['not-for-proof', 'stopping-savi', 'coverage-gap', 'completion-order']);
/** Files of fewer episodes may be equal by chance. */
const FEWEST_COPIED = 10;
const MOST_REPORTED = 10_000;
const MOST_TASKS = 100_000;
const MOST_REASON_CHARACTERS = 2000;

/** Takes episodes as they are read. Tasks come before their episodes. */
export interface EpisodeConsumer {
  task(handle: number, names: TaskNames): void;
  episode(episode: ImportedEpisode): void;
}

export interface Imported {
  detection: Detection;
  facts: RunFacts;
  tasks: (TaskNames & { episodes: number; succeeded: number })[];
  reported: ReportedNumber[];
  findings: Finding[];
  tally: Tally;
}

/**
 * Reads results with one importer and checks what every source owes: counts that reconcile, no cell in two files,
 * finite numbers, bounded lists.
 * @throws WorldGateError whatever the importer throws, `counts-disagree`, `shards-overlap`, `episode-invalid`
 */
export async function importResults(
  tree: InputTree,
  importer: Importer,
  detection: Detection,
  options: ImportOptions,
  consumer: EpisodeConsumer,
): Promise<Imported> {
  const sink = new Collector(consumer);
  await importer.read(tree, detection, options, sink);
  return sink.finish(tree, importer, detection);
}

class Collector implements ImportSink {
  readonly #consumer: EpisodeConsumer;
  readonly #tasks: TaskNames[] = [];
  readonly #handles = new Map<string, number>();
  readonly #cells = new CellIndex();
  readonly #tally = new Tally();
  readonly #constancy = new Constancy();
  readonly #stated: StatedCount[] = [];
  readonly #reported: ReportedNumber[] = [];
  readonly #findings: Finding[] = [];
  readonly #models: ModelIdentity[] = [];
  readonly #supplied = new Set<EvidenceItem>();
  readonly #facts: {
    evaluatorName: string | null;
    evaluatorVersion: string | null;
    evaluatorCommit: string | null;
    startedAt: string | null;
    finishedAt: string | null;
    horizon: number | null;
    expectedEpisodes: number | null;
  } = {
    evaluatorName: null,
    evaluatorVersion: null,
    evaluatorCommit: null,
    startedAt: null,
    finishedAt: null,
    horizon: null,
    expectedEpisodes: null,
  };
  readonly #runSeeds = new Set<number>();
  #metricsByTask = false;

  constructor(consumer: EpisodeConsumer) {
    this.#consumer = consumer;
  }

  task(names: TaskNames): number {
    const key = JSON.stringify([names.suite, names.id, names.name]);
    const known = this.#handles.get(key);
    if (known !== undefined) return known;
    const handle = this.#tasks.length;
    if (handle === MOST_TASKS) {
      throw new WorldGateError('episode-invalid', `the results name more than ${MOST_TASKS} tasks`, {
        hint: 'check that what names the task is not what names the episode',
      });
    }
    this.#tasks.push(names);
    this.#handles.set(key, handle);
    this.#consumer.task(handle, names);
    return handle;
  }

  episode(episode: ImportedEpisode): void {
    this.#cells.add(episode);
    this.#tally.add(episode);
    if (episode.metrics !== undefined) requireFinite(episode);
    if (episode.failureReason !== undefined) {
      episode.failureReason = redactText(episode.failureReason.slice(0, MOST_REASON_CHARACTERS));
      this.#supplied.add('FAILURE_NOTES');
    }
    if (episode.seed !== null || episode.runSeed !== null) this.#supplied.add('SEEDS');
    if (episode.runSeed !== null) this.#runSeeds.add(episode.runSeed);
    if (episode.outcome === 'success' || episode.outcome === 'failure')
      this.#supplied.add('EPISODE_OUTCOMES');
    this.#constancy.add(episode);
    this.#consumer.episode(episode);
  }

  stated(count: StatedCount): void {
    this.#stated.push(count);
    const task = count.scope.task === null ? null : this.#tasks[count.scope.task]!;
    if (!Number.isFinite(count.value)) return;
    this.reported({
      name: count.name,
      scope: { suite: count.scope.suite ?? task?.suite ?? null, task: task?.name ?? task?.id ?? null },
      value: count.value,
      unit: count.unit,
      text: count.text,
      file: count.file,
      at: count.at,
    });
  }

  reported(number: ReportedNumber): void {
    if (this.#reported.length < MOST_REPORTED) {
      this.#reported.push({ ...number, text: redactText(number.text).slice(0, 200) });
    }
  }

  finding({ file, at, ...rest }: Omit<Finding, 'file' | 'at'> & { file?: string; at?: string }): void {
    if (rest.severity === 'error') {
      const where = [file, at].filter((part) => part !== undefined).join(' ');
      throw new WorldGateError(rest.code, where === '' ? rest.message : `${where}: ${rest.message}`);
    }
    // What decides must not be crowded out by what only tells.
    if (this.#findings.length < MOST_FINDINGS || DECIDING_FINDINGS.has(rest.code)) {
      this.#findings.push({
        ...rest,
        message: redactText(rest.message).slice(0, 4000),
        file: file ?? null,
        at: at ?? null,
      });
    }
  }

  model(given: ModelIdentity): void {
    const identity = plainIdentity(given);
    const isKnown = this.#models.some(
      ({ kind, value }) => kind === identity.kind && value === identity.value,
    );
    if (isKnown || this.#models.length === 64) return;
    this.#models.push({ ...identity, value: redactText(identity.value).slice(0, 1000) });
    if (identity.kind !== 'role')
      this.#supplied.add(identity.kind === 'digest' ? 'MODEL_DIGEST' : 'MODEL_IDENTITY');
  }

  facts(facts: Parameters<ImportSink['facts']>[0]): void {
    const { runSeeds, metricsByTask, ...single } = facts;
    if (metricsByTask === true) this.#metricsByTask = true;
    for (const seed of runSeeds ?? []) this.#runSeeds.add(seed);
    for (const [key, value] of Object.entries(single)) {
      if (value === undefined) continue;
      this.#fact(key as keyof typeof single, value);
    }
    if (single.evaluatorVersion !== undefined) this.#supplied.add('EVALUATOR_VERSION');
    if (single.evaluatorCommit !== undefined) this.#supplied.add('EVALUATOR_COMMIT');
    if (single.startedAt !== undefined || single.finishedAt !== undefined) this.#supplied.add('RUN_TIME');
  }

  #fact(
    key: Exclude<keyof Parameters<ImportSink['facts']>[0], 'runSeeds' | 'metricsByTask'>,
    value: string | number,
  ): void {
    const known: Record<string, string | number | null> = this.#facts;
    const before = known[key] ?? null;
    if (before === null) known[key] = value;
    else if (key === 'startedAt') known[key] = before < value ? before : value;
    else if (key === 'finishedAt') known[key] = before > value ? before : value;
    else if (key === 'expectedEpisodes') known[key] = Number(before) + Number(value);
    else if (before !== value) {
      throw new WorldGateError('mixed-runs', `the files disagree about ${key}: "${before}" and "${value}"`, {
        hint: 'these are several runs: give the files of one',
      });
    }
  }

  supplies(...items: EvidenceItem[]): void {
    for (const item of items) this.#supplied.add(item);
  }

  /** Copies of one file under several seeds or tasks are one result. */
  #refuseCopies(tree: InputTree): void {
    const first = new Map<string, string>();
    for (const [file, counts] of this.#tally.files) {
      const episodes = counts.reduce((sum, { all }) => sum + all, 0);
      const digest = tree.reads.get(file)?.digest;
      if (digest === undefined || episodes < FEWEST_COPIED) continue;
      const other = first.get(digest);
      if (other === undefined) first.set(digest, file);
      else if (!this.#cells.overlaps(other, file)) {
        throw new WorldGateError('copied-results', `${file} is a copy of ${other}, byte for byte`, {
          hint: 'one result cannot stand for two seeds or tasks: give each its own',
        });
      }
    }
  }

  /** A file that is called like those that were read may hold the episodes that are missing. */
  #refuseUnread(tree: InputTree): void {
    const names = new Set([...this.#tally.files.keys()].map((file) => path.posix.basename(file)));
    const unread = tree.files.find(
      (file) => !tree.reads.has(file.path) && names.has(path.posix.basename(file.path)),
    );
    if (unread === undefined) return;
    throw new WorldGateError(
      'results-unread',
      `${unread.path} is called like the results, and is of another form`,
      {
        hint: 'take it away if it does not belong to them; a part of the results shows nothing of the whole',
      },
    );
  }

  /** Names are written out in packages and reports. */
  #refuseSecrets(): void {
    const names = [
      ...this.#tasks.flatMap(({ suite, id, name }) => [suite, id, name]),
      ...this.#tally.files.keys(),
    ];
    const kinds = new Set(names.flatMap((name) => (name === null ? [] : secretKinds(name))));
    if (kinds.size === 0) return;
    throw new WorldGateError(
      'secret-in-results',
      `the name of a task or file holds what looks like a secret (${[...kinds].join(', ')})`,
      {
        hint: 'rename it, and revoke the secret if it was one: names stand in every report',
      },
    );
  }

  finish(tree: InputTree, importer: Importer, detection: Detection): Imported {
    this.#refuseCopies(tree);
    this.#refuseUnread(tree);
    this.#refuseSecrets();
    this.#cells.refuseOverlaps(tree, this.#tasks, (finding) => this.finding(finding));
    reconcile(this.#stated, this.#tally, this.#tasks);
    const constant = this.#constancy.finding();
    if (constant !== null) this.finding(constant);
    if (this.#tally.files.size > 0) this.#supplied.add('RAW_REFERENCES');
    const {
      evaluatorName,
      evaluatorVersion,
      evaluatorCommit,
      startedAt,
      finishedAt,
      horizon,
      expectedEpisodes,
    } = this.#facts;
    return {
      detection,
      facts: {
        evaluator: {
          name: evaluatorName ?? importer.source,
          version: evaluatorVersion,
          commit: evaluatorCommit,
        },
        models: this.#models,
        started_at: startedAt,
        finished_at: finishedAt,
        horizon,
        run_seeds: [...this.#runSeeds].sort((a, b) => a - b).slice(0, 10_000),
        expected_episodes: expectedEpisodes,
        supplied: [...this.#supplied].sort(),
        ...(importer.metricsByTask === true || this.#metricsByTask ? { metrics_by_task: true } : {}),
      },
      tasks: this.#tasks.map((names, handle) => {
        const { all, successes } = this.#tally.ofTask(handle);
        return { ...names, episodes: all, succeeded: successes };
      }),
      reported: this.#reported,
      findings: this.#findings,
      tally: this.#tally,
    };
  }
}

function requireFinite({ metrics, file, at }: ImportedEpisode): void {
  for (const name in metrics) {
    const value = metrics[name]!;
    if (value - value !== 0) {
      throw new WorldGateError('episode-invalid', `${file} ${at}: ${name} is ${value}`, {
        hint: 'an importer leaves out numbers that are not finite: please report this with the file',
        kind: 'environment',
      });
    }
  }
}
