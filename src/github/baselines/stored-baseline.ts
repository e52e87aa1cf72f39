import type { BaselineChoice, RunManifest } from '../../contracts/run.ts';
import { baselineFit, type ComparedRun } from '../../evaluation/baseline-fit.ts';
import { readPlannedRun } from '../../evaluation/plan-agreement.ts';
import { isWorldGateError, WorldGateError } from '../../foundation/errors.ts';
import { quoted } from '../../foundation/plain-value.ts';
import { isRunId } from '../../runs/run-id.ts';
import type { ArtifactLimits } from '../artifacts-api.ts';

/** A run's artifact is 100 MB at most, uncompressed; what is larger was not uploaded by us. */
export const BASELINE_LIMITS: ArtifactLimits = {
  maxArchiveBytes: 100 * 1024 * 1024,
  maxBytes: 110 * 1024 * 1024,
  maxEntries: 10_000,
};

/** Where a baseline is from, as the platform tells it and not as the run does. */
export type BaselinePlace = Pick<BaselineChoice, 'found' | 'ref' | 'commit' | 'url'>;

/** A run of this name: `worldgate-push-20261121T091409123Z-1f3a9c0b`; null for any other text. */
export function runIdOfArtifact(artifact: string, preset: string): string | null {
  const prefix = `worldgate-${preset}-`;
  const id = artifact.startsWith(prefix) ? artifact.slice(prefix.length) : '';
  return isRunId(id) ? id : null;
}

export type Judged =
  | { state: 'taken'; manifest: RunManifest; notes: string[] }
  /** Unfit to be a baseline whoever asks, as an older one may not be. */
  | { state: 'unusable'; note: string }
  /** A good run that measured something else. */
  | { state: 'refused'; note: string };

/**
 * Judges a downloaded run as one of a stranger: its digests, its plan, and that it is the run that its place names.
 * @param dir absolute folder of the run
 */
export function judgeBaseline(
  dir: string,
  expected: { preset: string; runId: string; commit: string | null; what: string },
  here: ComparedRun,
): Judged {
  const { what } = expected;
  let stored: ReturnType<typeof readPlannedRun>;
  try {
    stored = readPlannedRun(dir);
  } catch (error) {
    if (!isWorldGateError(error)) throw error;
    return { state: 'unusable', note: `${what} was not taken: ${error.message}` };
  }
  const { run, plan } = stored;
  const { manifest, header } = run;
  const wrong = identityProblem(manifest, expected);
  if (wrong !== null) return { state: 'unusable', note: `${what} was not taken: ${wrong}` };
  if (manifest.verdict === 'failed' || manifest.verdict === 'error') {
    return { state: 'unusable', note: `${what} was not taken: its own verdict is "${manifest.verdict}"` };
  }
  const { refused, harmless } = baselineFit(here, {
    preset: plan.preset,
    engine: manifest.engine,
    tasks: manifest.inputs.tasks,
    physics: header?.physics ?? null,
  });
  if (refused.length > 0) return { state: 'refused', note: `${what} was refused: ${refused.join('; ')}` };
  return { state: 'taken', manifest, notes: harmless };
}

function identityProblem(
  { run_id, preset, commit }: RunManifest,
  expected: { preset: string; runId: string; commit: string | null },
): string | null {
  if (run_id !== expected.runId)
    return `it says that it is run ${run_id}, and its place says ${expected.runId}`;
  if (preset.name !== expected.preset) return `it is of preset ${quoted(preset.name)}`;
  if (expected.commit !== null && commit !== expected.commit) {
    return `it says that it ran at commit ${commit ?? 'none'}, and GitHub says ${expected.commit}`;
  }
  return null;
}

/** A choice of a run that was judged. @param asked as the caller put it */
export function choiceOf(
  asked: BaselineChoice['asked'],
  place: BaselinePlace,
  manifest: RunManifest | null,
  notes: readonly string[],
): BaselineChoice {
  return {
    asked,
    ...place,
    commit: place.commit ?? manifest?.commit ?? null,
    dated_at: manifest?.finished_at ?? null,
    notes: notes.slice(0, 50).map((note) => note.slice(0, 1990)),
  };
}

/** A baseline that the caller named by its path and that cannot be compared. */
export function refusal(note: string): WorldGateError {
  return new WorldGateError('baseline-mismatch', note, {
    hint: 'make both runs from the same preset, or use `baseline: paired`, which runs both in this job',
  });
}
