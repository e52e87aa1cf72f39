import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { GateResult } from '../contracts/gate.ts';
import type { RunManifest } from '../contracts/run.ts';
import { isWorldGateError, messageOf, WorldGateError } from '../foundation/errors.ts';
import { quoted } from '../foundation/plain-value.ts';
import { didYouMean } from '../foundation/suggest.ts';
import { MANIFEST, runsFolder } from './layout.ts';
import { readManifest } from './read-run.ts';
import { isRunId } from './run-id.ts';

export type GateRowData = Pick<
  GateResult,
  'name' | 'kind' | 'verdict' | 'measured' | 'required' | 'interval' | 'n' | 'method'
>;

/** What `--json` says about a run, here and after `eval`, `gate` and `benchmark`. */
export interface RunRow {
  run_id: string;
  /** Relative to the folder that the caller works in. */
  run_dir: string;
  state: RunManifest['state'];
  kind: RunManifest['kind'];
  preset: string;
  verdict: RunManifest['verdict'];
  not_for_proof: boolean;
  result_digest: RunManifest['result_digest'];
  episodes: { planned: number; run: number; succeeded: number } | null;
  gates: GateRowData[];
  started_at: string;
  duration_s: number | null;
  error: null;
}

/** A folder among the runs that cannot be read as one; listed, never dropped. */
export interface UnreadableRun {
  run_id: string;
  run_dir: string;
  error: { code: string; message: string };
}

/** @param relativeTo absolute folder that `run_dir` is given relative to */
export function runRow(manifest: RunManifest, dir: string, relativeTo: string): RunRow {
  const { episodes } = manifest;
  return {
    run_id: manifest.run_id,
    run_dir: shownPath(dir, relativeTo),
    state: manifest.state,
    kind: manifest.kind,
    preset: manifest.preset.name,
    verdict: manifest.verdict,
    not_for_proof: manifest.not_for_proof,
    result_digest: manifest.result_digest,
    episodes: episodes && {
      planned: episodes.planned,
      run: episodes.run,
      succeeded: episodes.succeeded,
    },
    gates: manifest.gates.map(({ name, kind, verdict, measured, required, interval, n, method }) => ({
      name,
      kind,
      verdict,
      measured,
      required,
      interval,
      n,
      method,
    })),
    started_at: manifest.started_at,
    duration_s: manifest.duration_s,
    error: null,
  };
}

function shownPath(dir: string, relativeTo: string): string {
  return relative(relativeTo, dir).split(sep).join('/') || '.';
}

/** Names of everything among the runs that is not a plain file, newest first. */
export function runFolderNames(workspaceDir: string): string[] {
  try {
    return readdirSync(runsFolder(workspaceDir), { withFileTypes: true })
      .filter((entry) => !entry.isFile() && !entry.name.startsWith('.'))
      .map(({ name }) => name)
      .sort()
      .reverse();
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') return [];
    throw new WorldGateError('runs-unreadable', `the runs cannot be listed: ${messageOf(cause)}`, {
      cause,
      kind: 'environment',
      hint: 'Check that the run workspace is a folder that this user may read.',
    });
  }
}

/** Every run of a workspace, newest first. */
export function listRuns(workspaceDir: string, relativeTo: string): (RunRow | UnreadableRun)[] {
  return runFolderNames(workspaceDir).map((name) => {
    const dir = join(runsFolder(workspaceDir), name);
    const about = { run_id: name, run_dir: shownPath(dir, relativeTo) };
    if (lstatSync(dir).isSymbolicLink()) {
      return { ...about, error: { code: 'run-unsafe', message: 'a symbolic link is not followed' } };
    }
    try {
      return runRow(readManifest(dir), dir, relativeTo);
    } catch (cause) {
      if (!isWorldGateError(cause)) throw cause;
      return { ...about, error: { code: cause.code, message: cause.message } };
    }
  });
}

/**
 * The absolute folder of the run that a user means: `latest`, an id, the unique beginning of one, or a path.
 * @param from absolute folder that a path is relative to
 * @throws WorldGateError `run-unknown` with the nearest id, `run-ambiguous`
 */
export function resolveRun(workspaceDir: string, reference: string, from: string): string {
  const names = runFolderNames(workspaceDir).filter(isRunId);
  const inRuns = (name: string) => join(runsFolder(workspaceDir), name);
  if (reference === 'latest') {
    if (names[0] !== undefined) return inRuns(names[0]);
    throw new WorldGateError('run-unknown', 'there are no runs yet', {
      hint: 'Run `worldgate eval --preset reach` first.',
    });
  }
  if (names.includes(reference)) return inRuns(reference);
  const path = resolve(from, reference);
  if (existsSync(join(path, MANIFEST))) return path;
  if (/[/\\]/.test(reference) || existsSync(path)) {
    throw new WorldGateError(
      'run-unknown',
      `${quoted(reference)} is not the folder of a run: it holds no ${MANIFEST}`,
      {
        hint: 'Name the folder that holds the manifest, or a run id; `worldgate runs list` shows them.',
      },
    );
  }
  const beginning = reference.length < 4 ? [] : names.filter((name) => name.startsWith(reference));
  if (beginning.length === 1) return inRuns(beginning[0]!);
  if (beginning.length > 1) {
    const shown = beginning.slice(0, 5).join(', ');
    throw new WorldGateError(
      'run-ambiguous',
      `${quoted(reference)} begins ${beginning.length} run ids: ${shown}`,
      {
        hint: 'Give more of the id.',
      },
    );
  }
  throw new WorldGateError(
    'run-unknown',
    `no run is called ${quoted(reference)}${didYouMean(reference, names)}`,
    {
      hint: '`worldgate runs list` shows the runs that there are.',
    },
  );
}
