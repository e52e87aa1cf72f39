import path from 'node:path';
import {
  type AuditInput,
  auditInput as auditInputSchema,
  type EpisodeResult,
  episodeResult,
} from '../../contracts/audit-input.ts';
import { EVIDENCE_ITEMS, type EvidenceItem } from '../../contracts/evidence-source.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { quoted } from '../../foundation/plain-value.ts';
import { parseWith } from '../../foundation/schema.ts';
import { didYouMean } from '../../foundation/suggest.ts';
import { taskLabel } from '../decision/task-names.ts';
import type { Detection, Importer, ImportSink, TaskNames } from '../importing/contract.ts';
import type { InputTree } from '../importing/input-tree.ts';
import { jsonLines } from '../importing/json-lines.ts';
import { streamJson } from '../importing/json-stream.ts';
import { withNamesakes } from './namesakes.ts';
import { isRole } from './policy-kind.ts';

const NAME = /(?:^|[._-])audit_input\.json$/;
/** Canonical JSON begins with the first key in order, and `schema_version` stands far behind the episodes. */
const SHAPE =
  /^\s*\{\s*"detection"\s*:\s*\{\s*"confidence"|"schema_version"\s*:\s*"worldgate\.audit_input\.v/;
const HINT = 'docs/sources/audit-input.md describes the file';

/** Items that the sink derives from what it is given, or that only the package can know. */
const PASSED_ON = new Set<EvidenceItem>(['ENVIRONMENT_LOCK', 'ATTEMPT_POLICY', 'DENOMINATOR_POLICY']);

/**
 * The normal form of every source, `audit_input.json`: as `audit import run-folder --select-run` and bridges write it,
 * with the episodes in place, or as it stands in an evidence package, with `episode_results.jsonl` beside it. Whether
 * an episode counted in an earlier decision is not taken over: the protocol at hand says it again.
 */
export const auditInput: Importer = {
  source: 'audit-input',
  title: "WorldGate's normal form (audit_input.json)",
  recognises: [
    'audit_input.json with the episodes in place, from --select-run or a bridge',
    'audit_input.json of an evidence package, with episode_results.jsonl beside it',
  ],
  supplies: Object.fromEntries(
    EVIDENCE_ITEMS.filter((item) => item !== 'PLAN_ANCHOR' && item !== 'SIGNATURE').map((item) => [
      item,
      item === 'RAW_REFERENCES' ? 'always' : 'sometimes',
    ]),
  ),
  detect,
  read(tree, detection, _options, sink) {
    const [file, second] = detection.files;
    if (second !== undefined) {
      throw new WorldGateError(
        'format-unknown',
        `there are several files of this form: ${file} and ${second}`,
        {
          hint: 'give one of them with --from',
        },
      );
    }
    readAuditInput(tree, file!, sink);
  },
};

function detect(tree: InputTree): Detection | null {
  const shaped = tree.named(/\.json$/).filter(({ path: name }) => SHAPE.test(tree.headText(name)));
  const named = tree.named(NAME);
  const files =
    shaped.length + named.length > 0
      ? withNamesakes(
          tree,
          shaped.map(({ path: name }) => name),
          NAME,
        )
      : tree.files.map(({ path: name }) => name);
  if (shaped.length === 0 && named.length === 0 && files.length !== 1) return null;
  const why = shaped.length > 0 ? 'begins as an audit input' : 'is called audit_input.json';
  return {
    format: 'audit-input-v1',
    confidence: shaped.length > 0 ? 0.95 : named.length > 0 ? 0.3 : 0.1,
    why: [`${files[0]} ${shaped.length + named.length > 0 ? why : 'is the only file'}`],
    files,
  };
}

function readAuditInput(tree: InputTree, file: string, sink: ImportSink): void {
  const [root] = streamJson(tree, file, { batches: [{ path: ['episodes'], take: () => {} }] });
  const input = parseWith(auditInputSchema, root, { file, code: 'format-invalid', hint: HINT });
  describeRun(input, sink);
  const tasks = new TaskLabels(input.tasks, sink, file);
  if (Array.isArray(input.episodes)) {
    streamJson(tree, file, {
      batches: [
        {
          path: ['episodes'],
          take: (values, first) => {
            for (const [index, value] of values.entries()) {
              takeEpisode(value, { file, at: `/episodes/${first + index}` }, tasks, sink);
            }
          },
        },
      ],
    });
  } else readReferenced(tree, file, input.episodes, tasks, sink);
  for (const [index, { episodes, succeeded }] of input.tasks.entries()) {
    const common = {
      scope: { suite: null, task: tasks.handles[index]! },
      unit: 'count',
      over: 'all',
      file,
    } as const;
    const at = `/tasks/${index}`;
    sink.stated({
      ...common,
      name: 'episodes',
      what: 'episodes',
      value: episodes,
      text: String(episodes),
      at: `${at}/episodes`,
    });
    sink.stated({
      ...common,
      name: 'succeeded',
      what: 'successes',
      value: succeeded,
      text: String(succeeded),
      at: `${at}/succeeded`,
    });
  }
}

function describeRun({ facts, reported, findings, source, format }: AuditInput, sink: ImportSink): void {
  const {
    evaluator,
    models,
    started_at,
    finished_at,
    horizon,
    run_seeds,
    expected_episodes,
    supplied,
    metrics_by_task,
  } = facts;
  sink.facts({
    evaluatorName: evaluator.name,
    ...(evaluator.version === null ? {} : { evaluatorVersion: evaluator.version }),
    ...(evaluator.commit === null ? {} : { evaluatorCommit: evaluator.commit }),
    ...(started_at === null ? {} : { startedAt: started_at }),
    ...(finished_at === null ? {} : { finishedAt: finished_at }),
    ...(horizon === null ? {} : { horizon }),
    ...(expected_episodes === null ? {} : { expectedEpisodes: expected_episodes }),
    runSeeds: run_seeds,
    ...(metrics_by_task === true ? { metricsByTask: true } : {}),
  });
  for (const model of models) {
    const isNobody = model.kind === 'name' && isRole(model.value);
    sink.model(isNobody ? { ...model, kind: 'role' } : model);
  }
  for (const number of reported) sink.reported(number);
  for (const { file, at, ...finding } of findings) {
    sink.finding({ ...finding, ...(file === null ? {} : { file }), ...(at === null ? {} : { at }) });
  }
  sink.finding({
    code: 'normal-form',
    severity: 'info',
    message: `was read from ${source} (${format}) before`,
  });
  sink.supplies(...supplied.filter((item) => PASSED_ON.has(item)));
}

function readReferenced(
  tree: InputTree,
  file: string,
  reference: { file: string; digest: string; count: number },
  tasks: TaskLabels,
  sink: ImportSink,
): void {
  const beside = path.posix.join(path.posix.dirname(file), reference.file);
  let count = 0;
  for (const { line, value } of jsonLines(tree, beside)) {
    takeEpisode(value, { file: beside, at: `line ${line}` }, tasks, sink);
    count += 1;
  }
  const found = tree.reads.get(beside)!.digest;
  const problem =
    found !== reference.digest
      ? `digest is ${reference.digest}, but ${beside} has ${found}`
      : count !== reference.count
        ? `count is ${reference.count}, but ${beside} has ${count} lines`
        : undefined;
  if (problem === undefined) return;
  throw new WorldGateError('digest-mismatch', `${file} /episodes: ${problem}`, {
    hint: 'one of the two was changed after the other was written: take both from the same package',
  });
}

function takeEpisode(
  value: unknown,
  { file, at }: { file: string; at: string },
  tasks: TaskLabels,
  sink: ImportSink,
): void {
  const where = at.startsWith('/') ? `${file} ${at}` : `${file}:${at.slice('line '.length)}`;
  const row: EpisodeResult = parseWith(episodeResult, value, {
    file: where,
    code: 'format-invalid',
    hint: HINT,
  });
  const status = row.status ?? 'ok';
  const isTrial = row.outcome !== 'not_a_trial';
  if (
    (!isTrial && status === 'ok') ||
    (row.outcome === 'success' && status !== 'ok' && status !== 'unknown')
  ) {
    throw new WorldGateError(
      'format-invalid',
      `${where}: outcome "${row.outcome}" contradicts status "${status}"`,
      {
        hint: HINT,
      },
    );
  }
  sink.episode({
    task: tasks.handle(row.task, where),
    episode: row.episode,
    runSeed: row.run_seed ?? null,
    seed: row.seed ?? null,
    seedSource: row.seed_source ?? (row.seed === undefined ? 'none' : 'recorded'),
    outcome: row.outcome ?? null,
    status,
    evaluatorCounts: row.evaluator_counts ?? isTrial,
    metrics: row.metrics,
    steps: row.steps,
    stepUnit: row.steps === undefined ? undefined : (row.step_unit ?? 'env'),
    durationS: row.duration_s,
    failureReason: row.failure_reason,
    file,
    at,
  });
}

type StatedTask = AuditInput['tasks'][number];

/** Which task an episode means: by the protocol's name of it, or by one that the results give. */
class TaskLabels {
  readonly #sink: ImportSink;
  readonly #file: string;
  readonly #tasks: readonly StatedTask[];
  /** Of each task, in the order of the file. */
  readonly handles: readonly number[];
  /** From the most telling names to the least; -2 where two tasks have the same one. */
  readonly #tiers: Map<string, number>[] = [];
  readonly #known = new Map<string, number>();

  constructor(tasks: readonly StatedTask[], sink: ImportSink, file: string) {
    this.#sink = sink;
    this.#file = file;
    this.#tasks = tasks;
    this.handles = tasks.map(({ suite, id, name }) => sink.task({ suite, id, name }));
    const names: ((task: StatedTask) => (string | null)[])[] = [
      ({ planned }) => [planned],
      (task) => [taskLabel(task)],
      ({ suite, id, name }) => (suite === null ? [] : [id, name].map((part) => part && `${suite}/${part}`)),
      ({ name }) => [name],
      ({ id }) => [id],
      ({ suite }) => [suite],
    ];
    for (const namesOf of names) {
      const tier = new Map<string, number>();
      for (const [index, task] of tasks.entries()) {
        for (const label of new Set(namesOf(task))) {
          if (label !== null) tier.set(label, tier.has(label) ? -2 : index);
        }
      }
      this.#tiers.push(tier);
    }
  }

  /** @throws WorldGateError `format-invalid` for a label of no task, or of several */
  handle(label: string, where: string): number {
    const known = this.#known.get(label) ?? this.#find(label, where);
    this.#known.set(label, known);
    return known;
  }

  #find(label: string, where: string): number {
    // A bridge need not list its tasks.
    if (this.#tasks.length === 0)
      return this.#sink.task(label === '' ? NO_NAMES : { ...NO_NAMES, name: label });
    const index = this.#tiers.map((tier) => tier.get(label)).find((found) => found !== undefined);
    if (index !== undefined && index >= 0) return this.handles[index]!;
    const labels = this.#tasks.map((task) => task.planned ?? taskLabel(task));
    throw new WorldGateError(
      'format-invalid',
      index === undefined
        ? `${where}: the task ${quoted(label)} does not stand in ${this.#file} /tasks${didYouMean(label, labels)}`
        : `${where}: the task ${quoted(label)} is the name of several tasks in ${this.#file} /tasks`,
      { hint: HINT },
    );
  }
}

const NO_NAMES: TaskNames = { suite: null, id: null, name: null };
