import path from 'node:path';
import type { Digest } from '../../foundation/digest.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { quoted } from '../../foundation/plain-value.ts';
import type { Detection, Importer, ImportSink } from '../importing/contract.ts';
import type { InputFile, InputTree } from '../importing/input-tree.ts';
import { streamJson } from '../importing/json-stream.ts';
import { recordOf, shown } from './json-values.ts';
import { invalidLbm, type LbmHeader, LbmRows, LbmTasks } from './lbm-eval-rows.ts';
import { isNumpy, numpyShape, readDecision, refuseArrays } from './lbm-eval-step.ts';
import { isLfsPointer } from './lfs-pointers.ts';
import { withNamesakes } from './namesakes.ts';
import { isRole } from './policy-kind.ts';

const EVALUATIONS = /"evaluations"\s*:\s*\[\s*[{\]]/;
const ROW = /"scenario_index"\s*:/;
const COUNTED = /"num_evaluated"\s*:/;
const BUDGET = /"max_sample_size_per_model"\s*:/;
const DECISION = /"method"\s*:\s*"STEP"/;
const NAME = /^results(?:-\d{4}-\d\d-\d\dT.*)?\.json$/;
/** `{model}/{Task}/rollouts/{time}/results.json` of vla_foundry, possibly below a folder for the framework. */
const ROLLOUTS = /^(?:(.*)\/)?[^/]+\/rollouts\/[^/]+\/results\.json$/;

const HEADER_KEYS = [
  'num_requested_evaluations',
  'num_evaluated',
  'num_success',
  'success_rate',
  'max_sample_size_per_model',
  'elapsed_time',
] as const;

/**
 * Results of TRI's `lbm_eval`: `results-<time>.json` of the public program, and `results.json` with a budget
 * (`max_sample_size_per_model`) as its container and `vla_foundry` have them. Rates are ratios. A trial whose simulation
 * or machine failed stands there as a failure with a traceback.
 */
export const lbmEval: Importer = {
  source: 'lbm_eval',
  title: 'LBM Eval (lbm_eval, vla_foundry)',
  recognises: [
    'results-<time>.json with evaluations[].scenario_index and num_evaluated',
    'rollouts/<time>/results.json with evaluations[].scenario_index and max_sample_size_per_model',
    'the decision of a STEP test as JSON: an aggregate, reported and never decided',
  ],
  supplies: {
    EPISODE_OUTCOMES: 'always',
    SEEDS: 'sometimes',
    MODEL_IDENTITY: 'sometimes',
    FAILURE_NOTES: 'sometimes',
    RAW_REFERENCES: 'always',
    DENOMINATOR_POLICY: 'always',
  },
  detect,
  read(tree, { format, files }, _options, sink) {
    sink.facts({ evaluatorName: 'lbm_eval' });
    if (format === 'step-arrays') refuseArrays(tree, files);
    if (format === 'step-decision') {
      for (const file of files) readDecision(tree, file, sink);
      noteArrays(tree, sink);
      return;
    }
    refuseSeveralModels(files);
    sink.supplies('DENOMINATOR_POLICY');
    const run = new LbmRun(tree, sink);
    for (const file of files) run.read(file);
    run.finish();
    readPolicies(tree, files, sink);
  },
};

function detect(tree: InputTree): Detection | null {
  const json = tree.named(/\.json$/);
  const head = ({ path: name }: InputFile) => tree.headText(name);
  const shaped = json.filter((file) => {
    const text = head(file);
    return EVALUATIONS.test(text) && (ROW.test(text) || COUNTED.test(text) || BUDGET.test(text));
  });
  if (shaped.length > 0) {
    const isCounted = shaped.some((file) => COUNTED.test(head(file)));
    const isBudgeted = shaped.some((file) => BUDGET.test(head(file)));
    const key = isBudgeted ? 'max_sample_size_per_model' : isCounted ? 'num_evaluated' : 'scenario_index';
    return {
      format: isBudgeted ? (isCounted ? 'lbm-eval-budget' : 'vla-foundry') : 'lbm-eval',
      confidence: isBudgeted || isCounted ? 0.95 : 0.7,
      why: [`${shaped[0]!.path} has "evaluations" and "${key}"`],
      files: withNamesakes(
        tree,
        shaped.map(({ path: name }) => name),
        NAME,
      ),
    };
  }
  const decisions = json.filter((file) => DECISION.test(head(file)) && /"Hypothesis"/.test(head(file)));
  if (decisions.length > 0) {
    return {
      format: 'step-decision',
      confidence: 0.6,
      why: [`${decisions[0]!.path} is the decision of a STEP test, without episodes`],
      files: decisions.map(({ path: name }) => name),
    };
  }
  return unsure(tree, json);
}

/** What only a name, or nothing, speaks for: read where the caller names the source, so that the reason is said. */
function unsure(tree: InputTree, json: readonly InputFile[]): Detection | null {
  const arrays = tree.files.filter(({ path: name }) => isNumpy(tree.head(name)));
  if (arrays.length > 0 && arrays.length === tree.files.length) {
    return {
      format: 'step-arrays',
      confidence: 0.1,
      why: [`${arrays[0]!.path} is a NumPy array`],
      files: arrays.map(({ path: name }) => name),
    };
  }
  const named = json.filter(({ path: name }) => NAME.test(path.posix.basename(name)));
  const pointers = json.filter(({ path: name }) => isLfsPointer(tree, name));
  const candidates = [named, pointers, tree.files.length === 1 ? tree.files : []].find(
    (files) => files.length > 0,
  );
  if (candidates === undefined) return null;
  return {
    format: 'lbm-eval',
    confidence: named.length > 0 ? 0.2 : 0.1,
    why: [`${candidates[0]!.path} is ${named.length > 0 ? 'called like results of lbm_eval' : 'there'}`],
    files: candidates.map(({ path: name }) => name),
  };
}

/** The files of one run: one budget, no cell beyond it. */
class LbmRun {
  readonly #tree: InputTree;
  readonly #sink: ImportSink;
  readonly #tasks: LbmTasks;
  readonly #digests = new Set<Digest>();
  readonly #completed = new Map<number, number>();
  #first: { file: string; budget: number | null } | undefined;

  constructor(tree: InputTree, sink: ImportSink) {
    this.#tree = tree;
    this.#sink = sink;
    this.#tasks = new LbmTasks(sink);
  }

  read(file: string): void {
    const header: LbmHeader = {};
    const rows = new LbmRows(file, this.#sink, this.#tasks, header);
    const [root] = streamJson(this.#tree, file, {
      batches: [{ path: ['evaluations'], take: (values, first) => rows.take(values, first) }],
      each: HEADER_KEYS.map((key) => ({
        path: [key],
        take: (value: unknown) => {
          header[key] = value;
        },
      })),
    });
    const budget = budgetOf(file, root, header);
    this.#compareBudgets(file, budget);
    const digest = this.#tree.reads.get(file)!.digest;
    // A copy says nothing new; that it is one is said for every source alike.
    if (!this.#digests.has(digest)) {
      this.#digests.add(digest);
      for (const [task, rowsOfTask] of rows.completed) {
        this.#completed.set(task, (this.#completed.get(task) ?? 0) + rowsOfTask);
      }
      if (header.num_requested_evaluations !== undefined) {
        this.#sink.facts({
          expectedEpisodes: countOf(file, 'num_requested_evaluations', header.num_requested_evaluations),
        });
      }
    }
    stateHeader(file, header, this.#sink);
    this.#noteGaps(file, rows);
  }

  /** @throws WorldGateError `episodes-exceed-request` */
  finish(): void {
    const budget = this.#first?.budget ?? null;
    if (budget === null) return;
    for (const [task, count] of this.#completed) {
      if (count <= budget) continue;
      throw new WorldGateError(
        'episodes-exceed-request',
        `task ${quoted(this.#tasks.names[task]!)} has ${count} trials, which exceeds max_sample_size_per_model (${budget})`,
        {
          hint: 'the budget of a sequential test was fixed before the run: give the files of that run alone',
        },
      );
    }
  }

  #compareBudgets(file: string, budget: number | null): void {
    this.#first ??= { file, budget };
    const { file: other, budget: known } = this.#first;
    if (known === budget) return;
    const word = rolloutsOf(file) === rolloutsOf(other) ? 'mismatched' : 'conflicting';
    throw new WorldGateError(
      'mixed-runs',
      `${word} max_sample_size_per_model: ${other} has ${known ?? 'none'}, ${file} has ${budget ?? 'none'}`,
      { hint: 'results of different plans cannot be one run: give the files of one plan' },
    );
  }

  #noteGaps(file: string, rows: LbmRows): void {
    if (rows.pending > 0 || rows.crashed > 0 || rows.rows === 0) {
      this.#sink.finding({
        code: 'coverage-gap',
        severity: 'warning',
        message:
          rows.rows === 0
            ? 'holds no evaluation'
            : `of ${rows.rows} evaluations ${rows.pending} are pending and ${rows.crashed} crashed: no trials`,
        file,
        at: '/evaluations',
      });
    }
    if (rows.unclassified > 0) {
      this.#sink.finding({
        code: 'unclassified-failure',
        severity: 'warning',
        message: `${rows.unclassified} trials ended with an exception that is not known to be the machine's or the simulator's, and count as failures, e.g. ${quoted(rows.unclassifiedExample)}`,
        file,
        at: '/evaluations',
      });
    }
  }
}

/** @returns `null` where no budget was set, which only a file with its own counts may leave out */
function budgetOf(file: string, root: unknown, header: LbmHeader): number | null {
  const { num_evaluated: counted, max_sample_size_per_model: budget } = header;
  const object = recordOf(root) ?? {};
  if (!Array.isArray(object.evaluations) || (counted === undefined && budget === undefined)) {
    const keys = Object.keys(object).slice(0, 6).map(quoted).join(', ');
    throw new WorldGateError(
      'format-unknown',
      `${file} is not of lbm_eval: it needs "evaluations" with "max_sample_size_per_model" or "num_evaluated", and has ${keys === '' ? 'no keys' : keys}`,
      {
        hint: 'give results-<time>.json or rollouts/<time>/results.json; for anything else there is `generic`',
      },
    );
  }
  if (budget === undefined || (budget === null && counted !== undefined)) return null;
  if (Number.isSafeInteger(budget) && (budget as number) > 0) return budget as number;
  throw invalidLbm(file, '/max_sample_size_per_model', `is ${shown(budget)}, not a number of trials`);
}

function stateHeader(file: string, header: LbmHeader, sink: ImportSink): void {
  const common = { scope: { suite: null, task: null }, file, onlyFile: true };
  const counts = [
    ['num_requested_evaluations', 'episodes', 'all'],
    ['num_evaluated', 'episodes', 'evaluator'],
    ['num_success', 'successes', 'evaluator'],
  ] as const;
  for (const [name, what, over] of counts) {
    if (header[name] === undefined) continue;
    const value = countOf(file, name, header[name]);
    sink.stated({ ...common, name, what, value, unit: 'count', over, text: String(value), at: `/${name}` });
  }
  const { success_rate: rate, elapsed_time: elapsed } = header;
  if (rate !== undefined) {
    if (typeof rate !== 'number') throw invalidLbm(file, '/success_rate', `is ${shown(rate)}, not a ratio`);
    sink.stated({
      ...common,
      name: 'success_rate',
      what: 'success_rate',
      value: rate,
      unit: 'ratio',
      text: String(rate),
      at: '/success_rate',
    });
  }
  if (typeof elapsed === 'number' && Number.isFinite(elapsed)) {
    sink.reported({
      name: 'elapsed_time',
      scope: { suite: null, task: null },
      value: elapsed,
      unit: 's',
      text: String(elapsed),
      file,
      at: '/elapsed_time',
    });
  }
}

function countOf(file: string, name: string, value: unknown): number {
  if (Number.isSafeInteger(value) && (value as number) >= 0) return value as number;
  throw invalidLbm(file, `/${name}`, `is ${shown(value)}, not a count`);
}

/** The folder `rollouts` that runs of one task lie in. */
function rolloutsOf(file: string): string {
  return path.posix.dirname(path.posix.dirname(file));
}

/** @throws WorldGateError `several-runs`: the rows name no model, so that two models would look like one. */
function refuseSeveralModels(files: readonly string[]): void {
  const models = new Set(
    files.map((file) => ROLLOUTS.exec(file)).flatMap((match) => (match === null ? [] : [match[1] ?? '.'])),
  );
  if (models.size < 2) return;
  const names = [...models].slice(0, 5).map(quoted).join(', ');
  throw new WorldGateError(
    'several-runs',
    `these are results of ${models.size} models: ${names}${models.size > 5 ? ', …' : ''}`,
    { hint: 'give the folder of one of them, which holds <Task>/rollouts' },
  );
}

/** `policy_metadata.json`, which the container leaves beside each recorded trial. */
function readPolicies(tree: InputTree, files: readonly string[], sink: ImportSink): void {
  const folders = files.map((file) => `${path.posix.dirname(file)}/`.replace(/^\.\//, ''));
  for (const { path: file } of tree.named(/^policy_metadata\.json$/)) {
    if (!folders.some((folder) => file.startsWith(folder))) continue;
    const [root] = streamJson(tree, file);
    const { name, checkpoint_path: checkpoint } = recordOf(root) ?? {};
    if (typeof name === 'string' && name !== '') {
      sink.model({ kind: isRole(name) ? 'role' : 'name', value: name, file, at: '/name' });
    }
    if (typeof checkpoint === 'string' && checkpoint !== '') {
      sink.model({ kind: 'path', value: checkpoint, file, at: '/checkpoint_path' });
    }
  }
}

function noteArrays(tree: InputTree, sink: ImportSink): void {
  for (const { path: file } of tree.files) {
    if (!isNumpy(tree.head(file))) continue;
    sink.finding({
      code: 'not-episode-evidence',
      severity: 'warning',
      message: `${numpyShape(tree.head(file))}: numbers without the names of task, model or trial; not read`,
      file,
    });
  }
}
