import { join } from 'node:path';

export const MANIFEST = 'run_manifest.json';
/** A file of this name in a run folder keeps the run from being pruned. */
export const PIN = 'keep';
/** While this file is in a run folder and its owner lives, the run is being written. */
export const LOCK = 'lock';
export const RUN_FOLDERS = ['inputs', 'results', 'reports', 'artifacts', 'logs'] as const;

/** `policy` is what the run evaluates; `baseline` is run beside it in the same job. */
export type Arm = 'policy' | 'baseline';

/** Files with a meaning of their own, relative to the run folder. */
export const RESULT_FILES: Record<Arm, { header: string; episodes: string }> = {
  policy: { header: 'results/header.json', episodes: 'results/episodes.jsonl' },
  baseline: { header: 'results/baseline.header.json', episodes: 'results/baseline.episodes.jsonl' },
};
export const MEASUREMENTS = 'results/measurements.json';

export function runsFolder(workspaceDir: string): string {
  return join(workspaceDir, 'runs');
}
