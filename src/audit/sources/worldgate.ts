import path from 'node:path';
import type { RunPlan } from '../../contracts/plan.ts';
import { readPlannedRun } from '../../evaluation/plan-agreement.ts';
import { PLAN_FILE } from '../../evaluation/run-plan.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { quoted } from '../../foundation/plain-value.ts';
import { MANIFEST, MEASUREMENTS, RESULT_FILES } from '../../runs/layout.ts';
import type { StoredRun } from '../../runs/read-run.ts';
import type { Detection, Importer, ImportSink } from '../importing/contract.ts';
import type { InputTree } from '../importing/input-tree.ts';
import { filePieces } from '../importing/read-file.ts';

const OWN_MANIFEST = /"schema_version"\s*:\s*"worldgate\.run\.v1"/;

/**
 * Runs of WorldGate itself. What `worldgate gate` refuses is refused here too: a run that is not completed, that was
 * edited, or that disagrees with its plan.
 */
export const worldgate: Importer = {
  source: 'worldgate',
  title: 'WorldGate (worldgate eval, worldgate benchmark)',
  recognises: [
    'folder of a run, .worldgate/runs/<id>, with run_manifest.json, inputs/plan.json and results/',
    'a workspace that holds one run',
    'run of worldgate benchmark: latency_ms of each timed call, no success rate',
  ],
  supplies: {
    EPISODE_OUTCOMES: 'sometimes',
    MODEL_DIGEST: 'sometimes',
    EVALUATOR_VERSION: 'always',
    EVALUATOR_COMMIT: 'sometimes',
    SEEDS: 'always',
    RUN_TIME: 'always',
    FAILURE_NOTES: 'sometimes',
    RAW_REFERENCES: 'always',
    ENVIRONMENT_LOCK: 'always',
    ATTEMPT_POLICY: 'always',
    DENOMINATOR_POLICY: 'always',
  },
  detect,
  read(tree, detection, _options, sink) {
    const folder = onlyRun(tree, detection);
    const { run, plan } = readPlannedRun(path.join(tree.root, folder));
    const at = (file: string) => path.posix.join(folder, file);
    const { policy } = RESULT_FILES;
    const isEval = run.header !== null;
    const files = isEval ? [policy.header, policy.episodes] : [MEASUREMENTS];
    for (const file of [MANIFEST, PLAN_FILE, ...files]) noteDigest(tree, at(file));
    describe(run, plan, at, sink);
    if (isEval) readEpisodes(run, plan, at, sink);
    else readCalls(run, at, sink);
  },
};

function detect(tree: InputTree): Detection | null {
  const manifests = tree.files.filter(
    ({ path: file }) => path.posix.basename(file) === MANIFEST && OWN_MANIFEST.test(tree.headText(file)),
  );
  const [first] = manifests;
  if (first !== undefined) {
    return {
      format: 'worldgate-run',
      confidence: 0.95,
      why: [`${first.path} is the manifest of a run of WorldGate`],
      files: manifests.map(({ path: file }) => file),
    };
  }
  if (tree.files.length !== 1) return null;
  const [only] = tree.files;
  return {
    format: 'worldgate-run',
    confidence: 0.1,
    why: [`${only!.path} is the only file`],
    files: [only!.path],
  };
}

/** Folder of the run, relative to the tree; empty where the tree is the run. */
function onlyRun(tree: InputTree, { files, confidence }: Detection): string {
  const [manifest] = files;
  if (confidence < 0.5 || tree.files.length === 1) {
    throw new WorldGateError('format-unknown', `${manifest} alone is no run of WorldGate`, {
      hint: 'name the folder of the run: .worldgate/runs/<id>',
    });
  }
  const folders = files
    .map((file) => path.posix.dirname(file))
    .map((folder) => (folder === '.' ? '' : folder))
    .sort();
  if (folders.length === 1) return folders[0]!;
  throw new WorldGateError(
    'several-runs',
    `${folders.length} runs are here: ${folders.slice(0, 8).map(quoted).join(', ')}${folders.length > 8 ? ', …' : ''}`,
    { hint: 'a claim is decided from one run: name its folder; `worldgate runs list` shows them' },
  );
}

/** The run was read and checked by its own reader; this is for the list of raw files. */
function noteDigest(tree: InputTree, file: string): void {
  const pieces = filePieces(tree, file);
  while (pieces.next().done !== true);
}

function describe(run: StoredRun, plan: RunPlan, at: (file: string) => string, sink: ImportSink): void {
  const { manifest, header } = run;
  const { worldgate: version } = manifest.versions;
  // Only a task of the repository is fixed by its commit; those that ship are fixed by the version.
  const hasOwnTask = plan.files.tasks.some(({ tree }) => tree === 'repository');
  sink.facts({
    evaluatorName: 'worldgate',
    ...(version === undefined ? {} : { evaluatorVersion: version }),
    ...(manifest.commit === null || !hasOwnTask ? {} : { evaluatorCommit: manifest.commit }),
    startedAt: manifest.started_at,
    ...(manifest.finished_at === null ? {} : { finishedAt: manifest.finished_at }),
    runSeeds: [header?.plan.seed ?? manifest.plan.seed],
  });
  // Versions, engine and digests of task and world are bound by the result; each planned episode is played once.
  sink.supplies('ENVIRONMENT_LOCK', 'ATTEMPT_POLICY', 'DENOMINATOR_POLICY');
  const digest = header?.policy.digest ?? manifest.inputs.checkpoint_digest;
  if (digest !== null) {
    const [file, key] =
      header === null
        ? [at(MANIFEST), '/inputs/checkpoint_digest']
        : [at(RESULT_FILES.policy.header), '/policy/digest'];
    sink.model({ kind: 'digest', value: digest, file, at: key });
  }
  const mocks = manifest.components.filter(({ origin }) => origin === 'mock');
  if (!manifest.not_for_proof && mocks.length === 0) return;
  const names = mocks.map(({ role, name }) => `${role} ${quoted(name)}`).join(', ');
  sink.finding({
    code: 'not-for-proof',
    severity: 'warning',
    message: `the run rests on a mock${names === '' ? '' : ` (${names})`}: its results show that the machinery works, and nothing of a model`,
    file: at(MANIFEST),
    at: '/not_for_proof',
  });
}

function readEpisodes(run: StoredRun, plan: RunPlan, at: (file: string) => string, sink: ImportSink): void {
  const { manifest, records } = run;
  const header = run.header!;
  const file = at(RESULT_FILES.policy.episodes);
  const suite = plan.preset.suite?.name ?? null;
  const tasks = header.tasks.map(({ name }) => sink.task({ suite, id: null, name }));
  for (const record of records) {
    sink.episode({
      // Tasks alternate within a seed.
      task: tasks[record.episode % tasks.length]!,
      episode: Math.floor(record.episode / tasks.length),
      runSeed: header.plan.seed,
      seed: record.seed,
      seedSource: 'recorded',
      outcome: record.success ? 'success' : 'failure',
      status: 'ok',
      evaluatorCounts: true,
      metrics: definedMetrics(record.metrics),
      steps: record.steps,
      stepUnit: 'env',
      failureReason: record.success ? undefined : record.termination,
      file,
      at: `line ${record.episode + 1}`,
    });
  }
  const { episodes, stop } = manifest;
  const stated = { scope: { suite: null, task: null }, unit: 'count' as const, file: at(MANIFEST) };
  sink.stated({
    ...stated,
    name: 'episodes.run',
    what: 'episodes',
    value: episodes!.run,
    text: String(episodes!.run),
    at: '/episodes/run',
  });
  sink.stated({
    ...stated,
    name: 'episodes.succeeded',
    what: 'successes',
    value: episodes!.succeeded,
    text: String(episodes!.succeeded),
    at: '/episodes/succeeded',
  });
  sink.facts({ expectedEpisodes: records.length });
  if (stop?.rule !== 'savi') return;
  sink.finding({
    code: 'stopping-savi',
    severity: 'warning',
    message: `the run could stop early${stop.stopped_early ? ` and did, after ${records.length} of ${header.plan.episodes} episodes` : ''}: only a claim with the interval method savi, and a protocol with stopping savi, may be decided from it`,
    file: at(MANIFEST),
    at: '/stop/rule',
  });
}

/**
 * A metric is `null` where it is undefined for an episode. Claims write names in lower case; a task may have others.
 */
function definedMetrics(metrics: Readonly<Record<string, number | null>>): Record<string, number> {
  const defined: Record<string, number> = {};
  for (const [name, value] of Object.entries(metrics)) {
    if (value === null) continue;
    const plain = name.toLowerCase();
    defined[Object.hasOwn(metrics, plain) ? name : plain] = value;
  }
  return defined;
}

/** The timed calls of a benchmark, one an episode: a call that failed is no trial. */
function readCalls(
  { measurements, manifest }: StoredRun,
  at: (file: string) => string,
  sink: ImportSink,
): void {
  const file = at(MEASUREMENTS);
  const { policy, samples_ms: samples } = measurements!;
  const task = sink.task({ suite: null, id: null, name: manifest.preset.name });
  for (const [index, latency] of samples.policy.entries()) {
    sink.episode({
      task,
      episode: index,
      runSeed: manifest.plan.seed,
      seed: null,
      seedSource: 'config',
      outcome: latency === null ? 'not_a_trial' : null,
      status: latency === null ? 'crashed' : 'ok',
      evaluatorCounts: latency !== null,
      metrics: latency === null ? undefined : { latency_ms: latency },
      file,
      at: `/samples_ms/policy/${index}`,
    });
  }
  const stated = { unit: 'count' as const, file, at: '/policy/samples' };
  sink.stated({
    ...stated,
    name: 'samples',
    scope: { suite: null, task: null },
    what: 'episodes',
    value: policy.samples,
    text: String(policy.samples),
  });
  const scope = { suite: null, task: manifest.preset.name };
  for (const statistic of ['mean', 'p50', 'p95', 'p99'] as const) {
    const { value } = policy.latency_ms[statistic];
    sink.reported({
      name: `latency_ms ${statistic}`,
      scope,
      value,
      unit: 'ms',
      text: String(value),
      file,
      at: `/policy/latency_ms/${statistic}/value`,
    });
  }
  sink.facts({ expectedEpisodes: samples.policy.length });
}
