import { summarisedAgain } from '../benchmark/summarise.ts';
import type { Preset } from '../contracts/preset.ts';
import type { Report } from '../contracts/report.ts';
import type { RunManifest } from '../contracts/run.ts';
import { canonicalJson } from '../foundation/canonical-json.ts';
import { sha256File } from '../foundation/digest.ts';
import { isWorldGateError, WorldGateError } from '../foundation/errors.ts';
import { quoted } from '../foundation/plain-value.ts';
import { metricUnits } from '../gates/metric-units.ts';
import type { LoadedPreset } from '../presets/load.ts';
import { buildReport } from '../reports/build-report.ts';
import { readManifest, type StoredRun } from '../runs/read-run.ts';
import { loadTask } from '../worlds/load-task.ts';
import { baselineFit } from './baseline-fit.ts';
import { decideStored } from './decide-again.ts';
import { readPlannedRun, requirePlanned } from './plan-agreement.ts';
import { CLAIM_FILE } from './run-claim.ts';
import { taskIdentities } from './task-identity.ts';

export interface ForeignRunRequest {
  /** Absolute folder that holds what somebody else's job uploaded. */
  dir: string;
  /** Name of the run that the upload says it is. */
  runId: string;
  /** The commit that the platform says was judged. */
  commit: string;
  /** The preset of a name as this checkout has it; `null` where it has none. */
  ownPreset: (name: string) => LoadedPreset | null;
  /** The step asks for a comparison besides what the preset asks for. */
  comparisonDue: boolean;
  /** An earlier run that the run was compared with, of whose origin the platform is sure. */
  baseline: (run: { runId: string; preset: string }) => Promise<OwnBaseline | null>;
}

/** A run of the repository itself, as the platform knows it. */
export interface OwnBaseline {
  /** Absolute folder. */
  dir: string;
  /** Why it is not the one that a comparison of now rests on, in words; `null` where it is. */
  problem: string | null;
}

/** A run of somebody else, with everything that was decided decided again here. */
export interface ForeignRun {
  report: Report;
  /** What differs from this checkout's own preset of that name, and other things that a reader has to know, as sentences. */
  notes: string[];
  /** It was asked and measured what this checkout asks for and measures; never `passed` otherwise. */
  isAsHere: boolean;
  /** The run was to become evidence, and so had a claim besides its gates. */
  hasClaim: boolean;
}

/** What of a preset says what is measured. The policy, its engine and the limits of time may change with a pull request. */
const MEASURED = [
  'kind',
  'provider',
  'mock',
  'task',
  'suite',
  'episodes',
  'seed',
  'stop',
  'benchmark',
] as const satisfies readonly (keyof Preset)[];

/**
 * Judges a run that was uploaded by a job that nobody here trusts, as of a fork. Nothing that it says of its result is
 * believed: digests and plan are checked, and every gate is decided again from its episodes or measurements – by the
 * gates that this checkout has for the preset, where it has a preset of that name. Reports in the folder are not read.
 * Nothing is written.
 *
 * That the episodes were really played cannot be shown here: whoever ran them can have made them up as a whole.
 *
 * Never `passed` where the run measured something else than this checkout's preset of that name does, where there is no
 * such preset, or where it was compared with a run that no comparison of this checkout would rest on.
 *
 * @throws WorldGateError `run-tampered`, `run-invalid`, `run-is-shard`, `preset-invalid`, `baseline-missing`
 */
export async function judgeForeignRun(request: ForeignRunRequest): Promise<ForeignRun> {
  const { dir, commit } = request;
  const manifest = readManifest(dir);
  if (manifest.run_id !== request.runId) {
    throw tampered(`the upload is named for run ${request.runId}, but holds run ${manifest.run_id}`);
  }
  if (manifest.commit !== commit) {
    throw tampered(
      `the run says that it is of commit ${manifest.commit ?? 'none'}, but its job was for ${commit}`,
    );
  }
  if (manifest.state !== 'completed' && manifest.shard === undefined) return unfinished(manifest);
  const { run, plan } = readPlannedRun(dir);
  const { name } = plan.preset;
  if (manifest.preset.name !== name) {
    throw tampered(
      `the manifest names preset ${quoted(manifest.preset.name)}, but the plan is of ${quoted(name)}`,
    );
  }
  const own = request.ownPreset(name);
  const compared = await baselineOf(run, plan.preset, request);
  const other = compared?.run ?? null;
  if (other !== null) requirePlanned(run, plan, other);
  const gates = own?.preset.gates ?? plan.preset.gates;
  const gatesDiffer = own !== null && !isSame(own.preset.gates, plan.preset.gates);
  const notes = own === null ? [UNKNOWN_PRESET] : presetNotes(own, plan.preset, manifest, gatesDiffer);
  const here = own === null ? null : tasksHere(own);
  const elsewhere = [
    ...(own === null
      ? []
      : await measuredOtherwise(own, plan.preset, run, { comparisonDue: request.comparisonDue, here })),
    ...(compared?.problems ?? []),
  ];
  if (elsewhere.length > 0) {
    notes.push(`The run did not measure what preset ${quoted(name)} measures here: ${elsewhere.join('; ')}.`);
  }
  const units = here?.units ?? manifest.inputs.metric_units;
  const { report } = decideStored({
    run: {
      ...run,
      manifest: {
        ...manifest,
        not_for_proof: isNoProof(manifest, plan.preset),
        inputs: { ...manifest.inputs, metric_units: units },
      },
      // Gates rest on the samples: a summary of them is the word of whoever made it.
      measurements: run.measurements && summarisedAgain(run.measurements, plan.preset.seed),
    },
    presetTitle: own?.preset.title ?? plan.preset.title,
    gates,
    other,
    gatesOverridden: own === null && (manifest.preset.gates_overridden || plan.gates_overridden),
  });
  const isAsHere = own !== null && elsewhere.length === 0;
  const capped = report.verdict === 'passed' && !isAsHere;
  return {
    report: {
      ...inOwnWords(report, plan.preset),
      verdict: capped ? 'inconclusive' : report.verdict,
      reason: !capped
        ? null
        : elsewhere.length === 0
          ? 'Its gates hold, but they are those that the run itself brought along: this checkout has no preset of that name.'
          : `Its gates hold, but it measured something else than this preset does here, and so says nothing of the preset (${elsewhere.join('; ')}).`,
      error: null,
    },
    notes,
    isAsHere,
    hasClaim: manifest.artifacts.some(({ path }) => path === CLAIM_FILE),
  };
}

const UNKNOWN_PRESET =
  'This checkout has no preset of that name: the gates are those that the run itself brought along.';

function presetNotes(
  own: LoadedPreset,
  theirs: Preset,
  manifest: RunManifest,
  gatesDiffer: boolean,
): string[] {
  if (manifest.preset.digest === own.digest) return [];
  const keys = Object.keys({ ...own.preset, ...theirs }) as (keyof Preset)[];
  const differing = keys.filter((key) => !isSame(own.preset[key], theirs[key])).sort();
  const notes = [
    `The run's preset (${manifest.preset.digest}) is not the one of this checkout (${own.digest}): ${differing.join(', ')} differ${differing.length === 1 ? 's' : ''}.`,
  ];
  if (gatesDiffer) notes.push('The gates of this checkout decided, not those that the run brought along.');
  return notes;
}

/** How what was measured differs from what this checkout's preset measures, in words. */
async function measuredOtherwise(
  own: LoadedPreset,
  theirs: Preset,
  run: StoredRun,
  { comparisonDue, here }: { comparisonDue: boolean; here: TasksHere | null },
): Promise<string[]> {
  const found = MEASURED.filter((key) => !isSame(own.preset[key], theirs[key])).map(
    (key) => `another ${key}`,
  );
  const baseline = await baselineDifferences(own, theirs, run, comparisonDue);
  return [...found, ...taskDifferences(own, run, here), ...baseline];
}

/** The tasks of a preset as this checkout has them. */
interface TasksHere {
  identities: ReturnType<typeof taskIdentities>;
  units: ReturnType<typeof metricUnits>;
}

/** `null` where there are none, or they cannot be read. */
function tasksHere({ files }: LoadedPreset): TasksHere | null {
  if (files.tasks.length === 0) return null;
  try {
    const loaded = files.tasks.map((file) => loadTask(file));
    return { identities: taskIdentities(loaded), units: metricUnits(loaded.map(({ task }) => task)) };
  } catch (error) {
    if (!isWorldGateError(error)) throw error;
    return null;
  }
}

/** The files of the task decide what a success is, whatever the preset calls them. */
function taskDifferences({ files }: LoadedPreset, { manifest }: StoredRun, here: TasksHere | null): string[] {
  if (files.tasks.length === 0) return [];
  if (here === null) return ['its task cannot be compared with the one of this checkout'];
  return isSame(here.identities, manifest.inputs.tasks) ? [] : ['another task or world'];
}

/** A comparison that is left out, or made with a worse policy, lets every regression through. */
async function baselineDifferences(
  { preset, files }: LoadedPreset,
  theirs: Preset,
  { manifest }: StoredRun,
  comparisonDue: boolean,
): Promise<string[]> {
  const { baseline } = manifest;
  const isDue = comparisonDue || preset.baseline?.policy !== undefined || preset.baseline?.required === true;
  if (baseline === null) return isDue ? ['it was compared with nothing'] : [];
  if (baseline.source === 'run') return [];
  const known = await Promise.all(
    [files.baselinePolicy, files.policy].filter((file) => file !== null).map(digestOf),
  );
  // The policy of this checkout, or the one that its preset names to compare with, both of which this checkout has.
  if (baseline.checkpoint_digest !== null && known.includes(baseline.checkpoint_digest)) return [];
  if (theirs.provider === 'mock' && preset.provider === 'mock') return [];
  return ['it was compared with a policy that this checkout does not have'];
}

async function digestOf(file: string): Promise<string | null> {
  try {
    return await sha256File(file);
  } catch {
    return null;
  }
}

/**
 * The earlier run of a comparison, and why the comparison shows nothing of this checkout's preset, where it does not.
 * Without the run the comparison would be left out, and a run that got worse would pass.
 * @throws WorldGateError `baseline-missing`
 */
async function baselineOf(
  { manifest, header }: StoredRun,
  preset: Preset,
  request: ForeignRunRequest,
): Promise<{ run: StoredRun; problems: string[] } | null> {
  const { baseline } = manifest;
  if (baseline?.source !== 'run') return null;
  const runId = baseline.run_id ?? '';
  const own = await request.baseline({ runId, preset: preset.name });
  const found = own === null ? null : readPlannedRun(own.dir);
  const there = found?.run.manifest;
  if (
    own === null ||
    found === null ||
    there?.run_id !== runId ||
    there.result_digest !== baseline.result_digest
  ) {
    throw new WorldGateError(
      'baseline-missing',
      `the run was compared with run ${runId}, which ${own === null ? 'is not to be had from the base repository' : 'is another one there'}: the comparison cannot be made again`,
      {
        hint: 'Run the workflow on the base branch, so that its artifact is there, and then this one again.',
      },
    );
  }
  const { refused } = baselineFit(
    { preset, engine: manifest.engine, tasks: manifest.inputs.tasks, physics: header?.physics ?? null },
    {
      preset: found.plan.preset,
      engine: there.engine,
      tasks: there.inputs.tasks,
      physics: found.run.header?.physics ?? null,
    },
  );
  // A regression that was merged does not become the measure.
  const isBroken = there.verdict === 'failed' || there.verdict === 'error';
  return {
    run: found.run,
    problems: [
      ...(own.problem === null ? [] : [own.problem]),
      ...(isBroken
        ? [`run ${runId}, which it was compared with, has verdict "${there.verdict}" itself`]
        : []),
      ...refused.map((why) => `it cannot be compared with run ${runId}: ${why}`),
    ],
  };
}

/** What the run says of itself in words that lead a reader to do something is left out, or said by us. */
function inOwnWords(report: Report, { kind, name }: Preset): Report {
  const { baseline_choice: _, ...rest } = report;
  const command = kind === 'eval' ? 'eval' : 'benchmark';
  return { ...rest, reproduce: `npx worldgate ${command} --preset ${name}` };
}

/** A mock is a mock, whatever the manifest says. */
function isNoProof({ not_for_proof, components }: RunManifest, { provider }: Preset): boolean {
  return not_for_proof || provider === 'mock' || components.some(({ origin }) => origin !== 'real');
}

/** A run without a result: there is nothing to decide, and nothing that could pass. */
function unfinished(manifest: RunManifest): ForeignRun {
  const { state, reason, error } = manifest;
  const wasSkipped = state === 'skipped';
  const said = error?.message ?? reason;
  const words = said === null ? '' : `; it says ${quoted(said)}`;
  const bare: RunManifest = {
    ...manifest,
    verdict: wasSkipped ? 'skipped' : 'error',
    reason: wasSkipped ? `It was not run${words}` : null,
    error: wasSkipped
      ? null
      : { code: 'run-unfinished', message: `the run is ${state} and has no result${words}`, hint: null },
    ...{ gates: [], episodes: null, stop: null, baseline: null, result_digest: null },
  };
  const { baseline_choice: _, ...report } = buildReport({
    manifest: bare,
    presetTitle: '',
    ...{ records: [], baselineRecords: [], measurements: null },
  });
  return {
    report: { ...report, reproduce: 'npx worldgate doctor' },
    ...{ notes: [], isAsHere: false, hasClaim: false },
  };
}

function isSame(a: unknown, b: unknown): boolean {
  return canonicalJson(a ?? null) === canonicalJson(b ?? null);
}

function tampered(message: string): WorldGateError {
  return new WorldGateError('run-tampered', message, {
    hint: 'Run the workflow again; if it stays, somebody has put the upload together by hand.',
  });
}
