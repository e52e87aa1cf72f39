import { WorldGateError } from '../../foundation/errors.ts';
import { quoted } from '../../foundation/plain-value.ts';
import type { Detection, Importer, ImportOptions, ImportSink } from '../importing/contract.ts';
import type { InputTree } from '../importing/input-tree.ts';
import { type EpisodeRow, eachRow, noteUnread } from './episode-rows.ts';
import { withNamesakes } from './namesakes.ts';
import { policyKind } from './policy-kind.ts';
import { readSessions, SESSION_FILE, SESSION_KEYS } from './roboarena.ts';

const TABLE = /\.(?:csv|jsonl|ndjson|json)$/i;
const COLUMNS = [
  'task',
  'episode',
  'suite',
  'seed',
  'success',
  'progress',
  'status',
  'failure_reason',
  'rubric_version',
  'operator_id',
  'policy',
  'robot',
  'steps',
  'duration_s',
  'video',
] as const;
const OPENPI = /Total success rate:|# episodes completed|^,?success,duration,video_filename/m;
const HINT = 'docs/sources/pi-0.7.md lists the columns; they are a schema of WorldGate, not of the company';

/**
 * Episodes of a robot policy in a table of our own: Physical Intelligence publishes no output of its evaluation of
 * π0.7, so nothing here claims to read one. Success and task progress are two metrics, and neither is made from the
 * other. Sessions of RoboArena are read beside it.
 */
export const pi07: Importer = {
  source: 'pi-0.7',
  title:
    'π0.7-style robot evaluation (a schema of WorldGate; no compatibility with tools of Physical Intelligence)',
  recognises: [
    'CSV, JSON Lines or a JSON list with task, episode and success or progress per episode (our schema)',
    "RoboArena's evaluation_sessions/<id>/metadata.yaml: decided where all of them are of one policy, else reported",
    "logs and CSV files of openpi's scripts: use the source openpi",
  ],
  supplies: {
    EPISODE_OUTCOMES: 'sometimes',
    MODEL_IDENTITY: 'sometimes',
    MODEL_DIGEST: 'sometimes',
    EVALUATOR_VERSION: 'sometimes',
    SEEDS: 'sometimes',
    FAILURE_NOTES: 'sometimes',
    RAW_REFERENCES: 'always',
    DENOMINATOR_POLICY: 'always',
  },
  options: ['progressUnit'],
  detect,
  async read(tree, detection, options, sink) {
    if (detection.format === 'roboarena-sessions') {
      readSessions(tree, detection.files, sink);
      return;
    }
    sink.facts({ evaluatorName: 'pi-0.7' });
    // The schema says it: whatever has the status ok counts.
    sink.supplies('DENOMINATOR_POLICY');
    const episodes = new Episodes(options, sink);
    for (const file of detection.files) {
      refuseOpenpi(tree, file);
      const before = episodes.rows;
      await eachRow({ tree, file, hint: HINT, listKey: 'episodes' }, (row) => episodes.take(row));
      if (episodes.rows === before) {
        throw new WorldGateError('format-invalid', `${file}: has no episode`, { hint: HINT });
      }
    }
  },
};

function detect(tree: InputTree): Detection | null {
  const tables = tree.named(TABLE).map(({ path }) => ({ path, score: scoreOf(tree, path) }));
  const best = Math.max(0, ...tables.map(({ score }) => score));
  if (best > 0) {
    // A table without the rubric column beside one that has it may hold the episodes that failed.
    const files = withNamesakes(
      tree,
      tables.filter(({ score }) => score > 0).map(({ path }) => path),
    );
    const first = tables.find(({ score }) => score === best)!.path;
    return {
      format: 'pi-0.7-episodes',
      confidence: best,
      why: [
        `${first} has the columns task, episode and success or progress${best > 0.5 ? ', and says who judged them by which rubric' : ''}`,
      ],
      files,
    };
  }
  const sessions = tree.named(SESSION_FILE).filter(({ path }) => {
    const head = tree.headText(path);
    return SESSION_KEYS.filter((key) => key.test(head)).length >= 3;
  });
  if (sessions.length > 0) {
    return {
      format: 'roboarena-sessions',
      confidence: 0.8,
      why: [`${sessions[0]!.path} has the keys of a RoboArena session`],
      files: withNamesakes(
        tree,
        sessions.map(({ path }) => path),
      ),
    };
  }
  if (tree.files.length !== 1) return null;
  const [only] = tree.files;
  return {
    format: 'pi-0.7-episodes',
    confidence: 0.1,
    why: [`${only!.path} is the only file`],
    files: [only!.path],
  };
}

/** Task, episode and an outcome are in many tables; who judged by which rubric is not. */
function scoreOf(tree: InputTree, path: string): number {
  const head = tree.headText(path);
  const names = /\.csv$/i.test(path)
    ? new Set(
        head
          .split(/\r?\n/, 1)[0]!
          .split(',')
          .map((name) => name.trim().replace(/^"(.*)"$/, '$1')),
      )
    : new Set(Array.from(head.matchAll(/"([a-z_]{1,40})"\s*:/g), ([, name]) => name!));
  if (!(names.has('task') && names.has('episode') && (names.has('success') || names.has('progress'))))
    return 0;
  return names.has('rubric_version') || names.has('operator_id') ? 0.8 : 0.4;
}

function refuseOpenpi(tree: InputTree, file: string): void {
  if (!OPENPI.test(tree.headText(file))) return;
  throw new WorldGateError(
    'format-unknown',
    `${file} is not a table of episodes: it is what a script of openpi writes`,
    { hint: 'read it with the source openpi' },
  );
}

class Episodes {
  readonly #progressUnit: ImportOptions['progressUnit'];
  readonly #suite: string | null;
  readonly #sink: ImportSink;
  #file = '';
  #policy: { value: string | undefined; file: string; at: string } | undefined;
  readonly #firsts = new Map<string, string>();
  readonly #noted = new Set<string>();
  rows = 0;

  constructor({ progressUnit, suite }: ImportOptions, sink: ImportSink) {
    this.#progressUnit = progressUnit;
    this.#suite = suite ?? null;
    this.#sink = sink;
  }

  take(row: EpisodeRow): void {
    this.rows += 1;
    if (row.file !== this.#file) {
      this.#file = row.file;
      noteUnread(row, COLUMNS, this.#sink);
      if (!row.hasColumn('success') && !row.hasColumn('progress')) {
        throw new WorldGateError(
          'format-unknown',
          `${row.file} is not a table of episodes: it needs "success" or "progress", and has ${row.columns.slice(0, 12).map(quoted).join(', ')}`,
          { hint: HINT },
        );
      }
    }
    const status = row.status();
    const success = row.truth('success');
    const progress = this.#progress(row);
    const isTrial = status === 'ok';
    // A column that stands there has to say something of every trial.
    if (isTrial && row.hasColumn('success')) row.require('success', success);
    if (isTrial && success === undefined) row.require('progress', progress);
    this.#describe(row);
    const seed = row.count('seed') ?? null;
    this.#sink.episode({
      task: this.#sink.task({
        suite: row.label('suite') ?? this.#suite,
        id: null,
        name: row.require('task', row.label('task')),
      }),
      episode: row.require('episode', row.count('episode')),
      runSeed: null,
      seed,
      seedSource: seed === null ? 'none' : 'recorded',
      outcome: isTrial ? outcomeOf(success) : 'not_a_trial',
      status,
      evaluatorCounts: isTrial,
      metrics: isTrial && progress !== undefined ? { task_progress: progress } : undefined,
      steps: row.count('steps'),
      durationS: row.amount('duration_s'),
      failureReason: success === true ? undefined : row.label('failure_reason'),
      file: row.file,
      at: row.at,
    });
  }

  /** Share of the task that was done, 0 to 1. */
  #progress(row: EpisodeRow): number | undefined {
    if (!row.hasColumn('progress')) return undefined;
    const unit = this.#progressUnit;
    if (unit === undefined) {
      throw new WorldGateError(
        'progress-unit-missing',
        `${row.file} ${row.at}: there is a column "progress", and nothing says whether 1 is one per cent or all of it`,
        { hint: 'add --progress-unit ratio (0 to 1) or --progress-unit percent (0 to 100)' },
      );
    }
    const progress = row.amount('progress');
    if (progress === undefined) return undefined;
    const most = unit === 'percent' ? 100 : 1;
    if (progress > most) {
      throw row.invalid('progress', `is ${progress}, but --progress-unit ${unit} ends at ${most}`);
    }
    return progress / most;
  }

  #describe(row: EpisodeRow): void {
    const policy = row.label('policy');
    if (this.#policy === undefined) {
      this.#policy = { value: policy, file: row.file, at: row.at };
      if (policy !== undefined) {
        this.#sink.model({ kind: policyKind(policy), value: policy, file: row.file, at: row.at });
      }
    } else if (policy !== this.#policy.value) {
      const first = this.#policy;
      const name = (value: string | undefined) => (value === undefined ? 'none' : quoted(value));
      throw new WorldGateError(
        'several-runs',
        `${row.file} ${row.at}: the policy is ${name(policy)}, but ${name(first.value)} at ${first.file} ${first.at}`,
        { hint: 'a claim is about one policy: give a file with its episodes alone' },
      );
    }
    this.#expectSame('rubric_version', 'mixed-rubrics', row);
    this.#expectSame('robot', 'mixed-robots', row);
  }

  #expectSame(column: 'rubric_version' | 'robot', code: string, row: EpisodeRow): void {
    const value = row.label(column);
    if (value === undefined) return;
    const first = this.#firsts.get(column);
    if (first === undefined) {
      this.#firsts.set(column, value);
      if (column === 'rubric_version') this.#sink.facts({ evaluatorVersion: value });
    } else if (value !== first && !this.#noted.has(code)) {
      this.#noted.add(code);
      this.#sink.finding({
        code,
        severity: 'warning',
        message: `${column} is ${quoted(value)} here and ${quoted(first)} before: episodes that were judged or played otherwise are pooled`,
        file: row.file,
        at: row.at,
      });
    }
  }
}

function outcomeOf(success: boolean | undefined): 'success' | 'failure' | null {
  if (success === undefined) return null;
  return success ? 'success' : 'failure';
}
