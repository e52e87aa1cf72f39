import path from 'node:path';
import { WorldGateError } from '../../foundation/errors.ts';
import { quoted } from '../../foundation/plain-value.ts';
import type { Detection, Importer, ImportSink } from '../importing/contract.ts';
import type { InputFile, InputTree } from '../importing/input-tree.ts';
import { streamJson } from '../importing/json-stream.ts';
import { Horizons } from './horizons.ts';
import { recordOf, shown } from './json-values.ts';
import { isLfsPointer, noteLfsPointers } from './lfs-pointers.ts';
import { withNamesakes } from './namesakes.ts';
import { noteUnfinished, VlaCoverage } from './vla-eval-coverage.ts';
import { describeRun, VlaVersions } from './vla-eval-run.ts';
import { emitTask, invalidVla, type VlaCounts, VlaTasks } from './vla-eval-tasks.ts';

const VERSION = /"harness_version"\s*:/;
const TASKS = /"tasks"\s*:\s*\[\s*[{\]]/;
const BENCHMARK = /"benchmark"\s*:/;
/** `{name}_{mode}_{unix time}.json`, `{name}_shard{i}of{n}.json`, `{name}_aggregate.json`. */
const NAME = /_(?:(?:sync|async|live\w*|partial)_\d{9,11}|shard\d+of\d+|aggregate)\.json$/;
const RECORDING = /^recording-.*\.sqlite$/;
const SQLITE = 'SQLite format 3\0';
/** Where the harness rounds a mean to four decimals. */
const ROUNDED = 0.5e-4 + 1e-9;
const AGGREGATES = ['mean', 'sum', 'max', 'min'];

/**
 * Results of allenai's vla-evaluation-harness: one file per benchmark, shards of one, or the merged file. Success
 * stands beside the episode up to v0.0 and in `metrics` since v0.1; rates are ratios, and every episode is in their
 * denominator, also one that a timeout ended.
 */
export const vlaEval: Importer = {
  source: 'vla-eval',
  title: 'vla-eval (vla-evaluation-harness)',
  recognises: [
    'JSON with harness_version and tasks[].episodes[].success (v0.0), also shards and merged files',
    'JSON with harness_version and tasks[].episodes[].metrics (v0.1 and later), also shards and merged files',
    '*_aggregate.json, which `vla-eval merge` makes of a recording (v0.3 and later)',
  ],
  supplies: {
    EPISODE_OUTCOMES: 'sometimes',
    SEEDS: 'sometimes',
    MODEL_IDENTITY: 'sometimes',
    EVALUATOR_VERSION: 'always',
    EVALUATOR_COMMIT: 'sometimes',
    RUN_TIME: 'sometimes',
    FAILURE_NOTES: 'sometimes',
    RAW_REFERENCES: 'always',
    DENOMINATOR_POLICY: 'always',
  },
  detect,
  read(tree, { format, files }, _options, sink) {
    if (format === 'vla-eval-recording') throw isRecording(files[0]!);
    sink.facts({ evaluatorName: 'vla-eval' });
    sink.supplies('DENOMINATOR_POLICY');
    const coverage = new VlaCoverage(tree, sink);
    const shared = { coverage, versions: new VlaVersions(), horizons: new Horizons() };
    for (const file of files) readResult(tree, file, shared, sink);
    shared.horizons.state(sink);
    coverage.finish();
    noteUnfinished(tree, sink);
    noteLfsPointers(tree, tree.named(/\.json$/), sink);
  },
};

function detect(tree: InputTree): Detection | null {
  const json = tree.named(/\.json$/);
  const isSure = (text: string) => VERSION.test(text) && TASKS.test(text) && BENCHMARK.test(text);
  const shaped = json.filter(({ path: name }) => {
    const text = tree.headText(name);
    return VERSION.test(text) && (TASKS.test(text) || /"mode"\s*:/.test(text)) && BENCHMARK.test(text);
  });
  if (shaped.length > 0) {
    const heads = shaped.map(({ path: name }) => tree.headText(name));
    const isNew = heads.some((text) => /"metrics"\s*:\s*\{|"created_at"\s*:/.test(text));
    const isExported = heads.some((text) => /"eid"\s*:/.test(text));
    return {
      format: isExported ? 'vla-eval-aggregate' : isNew ? 'vla-eval-0.1' : 'vla-eval-0.0',
      confidence: heads.some(isSure) ? 0.95 : 0.6,
      why: [`${shaped[0]!.path} has "harness_version" and "benchmark"`],
      files: withNamesakes(
        tree,
        shaped.map(({ path: name }) => name),
        NAME,
      ),
    };
  }
  return unsure(tree, json);
}

/** What has to be exported first, or what only a name speaks for: read so that the reason is said. */
function unsure(tree: InputTree, json: readonly InputFile[]): Detection | null {
  const databases = tree.files.filter(({ path: name }) =>
    tree.head(name).toString('latin1').startsWith(SQLITE),
  );
  const recordings = databases.filter(({ path: name }) => RECORDING.test(path.posix.basename(name)));
  if (recordings.length > 0 || (databases.length > 0 && tree.files.length === 1)) {
    const [first] = recordings.length > 0 ? recordings : databases;
    return {
      format: 'vla-eval-recording',
      confidence: recordings.length > 0 ? 0.6 : 0.1,
      why: [`${first!.path} is an SQLite database`],
      files: [first!.path],
    };
  }
  const named = json.filter(({ path: name }) => NAME.test(name));
  const pointers = json.filter(({ path: name }) => isLfsPointer(tree, name));
  const candidates = [named, pointers, tree.files.length === 1 ? tree.files : []].find(
    (files) => files.length > 0,
  );
  if (candidates === undefined) return null;
  return {
    format: 'vla-eval-0.1',
    confidence: named.length > 0 ? 0.2 : 0.1,
    why: [`${candidates[0]!.path} is ${named.length > 0 ? 'called like results of vla-eval' : 'there'}`],
    files: candidates.map(({ path: name }) => name),
  };
}

function readResult(
  tree: InputTree,
  file: string,
  shared: { coverage: VlaCoverage; versions: VlaVersions; horizons: Horizons },
  sink: ImportSink,
): void {
  const tasks = new VlaTasks(file);
  const [root] = streamJson(tree, file, {
    batches: [
      {
        path: ['tasks', '*', 'episodes'],
        take: (values, first, at) => tasks.take(values, first, Number(at[1])),
      },
    ],
    each: [{ path: ['tasks', '*'], take: (value, at) => tasks.close(value, Number(at[1])) }],
  });
  const result = recordOf(root) ?? {};
  const { benchmark, harness_version: version } = result;
  if (typeof benchmark !== 'string' || typeof version !== 'string' || !Array.isArray(result.tasks)) {
    const keys = Object.keys(result).slice(0, 6).map(quoted).join(', ');
    throw new WorldGateError(
      'format-unknown',
      `${file} is not of vla-eval: it needs "benchmark", "harness_version" and "tasks", and has ${keys === '' ? 'no keys' : keys}`,
      { hint: 'give the JSON that vla-eval wrote; for anything else there is `generic`' },
    );
  }
  const config = recordOf(result.config) ?? {};
  const run = {
    file,
    suite: suiteOf(config) ?? benchmark.slice(0, 400),
    ...seedOf(result, config, file, sink),
  };
  const counts: VlaCounts = { episodes: 0, errors: 0, unclassified: 0, example: '' };
  for (const task of tasks.closed) {
    const before = counts.errors;
    const handles = emitTask(task, run, sink, counts);
    const at = `/tasks/${task.index}`;
    // A name that stands for several tasks has one rate for all of them, which belongs to none.
    const scope = { suite: null, task: handles.length === 1 ? handles[0]! : null };
    if (handles.length === 1) stateRate(task.aggregate, tasks, scope, file, at, sink);
    compareErrors(task.aggregate.num_errors, counts.errors - before, file, `${at}/num_errors`);
    compareRows(task.aggregate.num_episodes, task.episodes.length, file, `${at}/num_episodes`);
  }
  const whole = { suite: null, task: null };
  stateRate(result, tasks, whole, file, '', sink);
  compareErrors(result.num_errors, counts.errors, file, '/num_errors');
  compareRows(result.num_episodes_total, counts.episodes, file, '/num_episodes_total');
  compareRows(
    recordOf(result.merge_info)?.total_episodes,
    counts.episodes,
    file,
    '/merge_info/total_episodes',
  );
  reportMeans(result, file, sink);
  describeRun(result, config, version, shared, file, sink);
  noteUnclassified(counts, file, sink);
  shared.coverage.add({ ...run, benchmark, result, config, tasks: tasks.closed });
}

/** `success_rate` and `overall_success_rate` up to v0.0; since then `mean_success`, rounded. */
function stateRate(
  of: Record<string, unknown>,
  { isOld }: VlaTasks,
  scope: { suite: null; task: number | null },
  file: string,
  at: string,
  sink: ImportSink,
): void {
  const name = isOld === true ? (at === '' ? 'overall_success_rate' : 'success_rate') : 'mean_success';
  const value = of[name];
  if (value === undefined) return;
  if (typeof value !== 'number') throw invalidVla(file, `${at}/${name}`, `is ${shown(value)}, not a ratio`);
  sink.stated({
    name,
    scope,
    what: 'success_rate',
    value,
    unit: 'ratio',
    ...(isOld === true ? {} : { tolerance: ROUNDED }),
    onlyFile: true,
    text: String(value),
    file,
    at: `${at}/${name}`,
  });
}

/** @throws WorldGateError `counts-disagree`: the harness counts the episodes with a `failure_reason`. */
function compareErrors(value: unknown, found: number, file: string, at: string): void {
  if (value !== undefined) compareCount(value, found, 'episodes with a failure_reason', file, at);
}

function compareRows(value: unknown, found: number, file: string, at: string): void {
  if (value !== undefined) compareCount(value, found, 'episodes', file, at);
}

function compareCount(value: unknown, found: number, of: string, file: string, at: string): void {
  if (!Number.isSafeInteger(value) || (value as number) < 0) {
    throw invalidVla(file, at, `is ${shown(value)}, not a count`);
  }
  if (value === found) return;
  throw new WorldGateError('counts-disagree', `${file} ${at}: is ${value}, but there are ${found} ${of}`, {
    hint: 'episodes are missing, or one of the two was edited: take the files as the evaluator wrote them',
  });
}

/** Means of what is no success, as `metric_keys` names them: reported, with the unit that the benchmark gives them. */
function reportMeans(result: Record<string, unknown>, file: string, sink: ImportSink): void {
  for (const [key, how] of Object.entries(recordOf(result.metric_keys) ?? {})) {
    if (typeof how !== 'string' || !AGGREGATES.includes(how)) continue;
    const name = `${how}_${key}`;
    const value = result[name];
    if (name === 'mean_success' || typeof value !== 'number' || !Number.isFinite(value)) continue;
    sink.reported({
      name: name.slice(0, 200),
      scope: { suite: null, task: null },
      value,
      unit: 'score',
      text: String(value),
      file,
      at: `/${name}`,
    });
  }
}

function suiteOf(config: Record<string, unknown>): string | undefined {
  const given = [recordOf(config.params)?.suite, config.subname];
  const found = given.find((value) => typeof value === 'string' && value !== '');
  return (found as string | undefined)?.slice(0, 400);
}

/** The seed that the benchmark was made with: of the whole run, and in the file since v0.0 under `config.params`. */
function seedOf(
  result: Record<string, unknown>,
  config: Record<string, unknown>,
  file: string,
  sink: ImportSink,
): { seed: number | null; seedSource: 'config' | 'dirname' | 'none' } {
  const configured = recordOf(config.params)?.seed ?? null;
  const recorded = result.seed ?? configured;
  if (recorded !== null && !(Number.isSafeInteger(recorded) && (recorded as number) >= 0)) {
    throw invalidVla(
      file,
      result.seed === undefined ? '/config/params/seed' : '/seed',
      `is ${shown(recorded)}, not a seed`,
    );
  }
  const label = /(?:^|[/_.-])seed[_-]?(\d{1,9})(?=[/_.-])/.exec(file)?.[1];
  const seed = (recorded as number | null) ?? (label === undefined ? null : Number(label));
  const said = [configured, label === undefined ? null : Number(label)].filter((value) => value !== null);
  if (said.some((value) => value !== seed)) {
    sink.finding({
      code: 'seed-label-mismatch',
      severity: 'warning',
      message: `the path says ${label ?? 'no seed'}, config.params.seed ${shown(configured)}, seed ${shown(result.seed)}: ${seed} is used`,
      file,
    });
  }
  if (seed === null) return { seed: null, seedSource: 'none' };
  return { seed, seedSource: recorded === null ? 'dirname' : 'config' };
}

function noteUnclassified({ unclassified, example }: VlaCounts, file: string, sink: ImportSink): void {
  if (unclassified === 0) return;
  sink.finding({
    code: 'unclassified-failure',
    severity: 'warning',
    message: `${unclassified} episodes ended with an error that a policy may have caused, and count as failures, e.g. ${quoted(example)}`,
    file,
    at: '/tasks',
  });
}

function isRecording(file: string): WorldGateError {
  return new WorldGateError(
    'format-unknown',
    `${file} is the recording of a run (SQLite), not its results: no episode is read from it`,
    {
      hint: 'run `vla-eval merge` on it (`vla-eval export` in newer versions), and give the *_aggregate.json that it writes',
    },
  );
}
