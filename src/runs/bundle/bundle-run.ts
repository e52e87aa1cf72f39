import { existsSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { BundleManifest, BundleProblem, BundleRole } from '../../contracts/bundle.ts';
import { FORGE_RUN_ID } from '../../contracts/worldforge/run-manifest.ts';
import { WorldGateError } from '../../foundation/errors.ts';
import { isBelow } from '../../foundation/safe-path.ts';
import { RUN_BUNDLE_BOUNDARY } from '../../reports/boundaries.ts';
import { MANIFEST, type RUN_FOLDERS, runsFolder } from '../layout.ts';
import { resolveRun } from '../list-runs.ts';
import { gatherFiles, unmetReference } from './gather-files.ts';
import { type RunFacts, runFacts } from './run-facts.ts';
import { type BundleDoor, writeBundle } from './write-bundle.ts';

const ROLES: Readonly<Record<string, BundleRole>> = {
  inputs: 'input',
  results: 'result',
  reports: 'report',
  artifacts: 'artifact',
  logs: 'log',
} satisfies Record<(typeof RUN_FOLDERS)[number], BundleRole>;

/**
 * Where a run to be bundled is: as {@link resolveRun}, and by the id of a run of WorldForge in one of the workspaces. A run
 * without a manifest is found too: that is when a bundle is needed.
 * @param workspaces absolute folders that hold `runs/`, the first one ours
 * @throws WorldGateError `run-unknown`, `run-ambiguous`, `run-unsafe`
 */
export function locateRun(
  workspaces: readonly [string, ...string[]],
  reference: string,
  from: string,
): string {
  const dir = FORGE_RUN_ID.test(reference)
    ? workspaces.map((workspace) => join(runsFolder(workspace), reference)).find((path) => existsSync(path))
    : undefined;
  const found = dir ?? resolveRun(workspaces[0], reference, from);
  if (lstatSync(found).isDirectory()) return found;
  throw new WorldGateError('run-unsafe', `${reference} is no folder but a link or a file`, {
    hint: 'Name the folder that the run was written to.',
  });
}

/**
 * Writes a bundle of one run, of ours or of WorldForge, for a public issue. A run that is damaged or still running is bundled too:
 * the manifest says what is wrong with it.
 * @param dir absolute folder of the run
 * @throws WorldGateError `usage` where the bundle would lie inside of the run, `output-exists`, and those of writing
 */
export async function bundleRun(dir: string, door: BundleDoor): Promise<BundleManifest> {
  if (isBelow(dir, door.output)) {
    throw new WorldGateError('usage', 'the bundle would lie inside of the run that it is made of', {
      hint: 'Name a folder outside of the run with --output.',
    });
  }
  const facts = runFacts(dir);
  const gathered = gatherFiles(dir, (path) => kindOf(path, facts));
  const names = new Set(gathered.files.map(({ name }) => name));
  const unmet = facts.references
    .filter(({ path }) => !names.has(path))
    .map(({ path }) => unmetReference(dir, path, roleOf(path)));
  return writeBundle(
    {
      candidates: [...gathered.files, ...unmet],
      run: facts.run,
      release: null,
      problems: (files) => {
        const digests = new Map(files.map(({ path, digest }) => [path, digest]));
        const changed = facts.references.flatMap(({ path, digest }): BundleProblem[] => {
          const found = digests.get(path) ?? null;
          return digest === null || found === null || found === digest ? [] : [changedFile(path)];
        });
        return [...facts.problems, ...gathered.problems, ...changed];
      },
      boundary: RUN_BUNDLE_BOUNDARY,
    },
    door,
  );
}

function changedFile(path: string): BundleProblem {
  return {
    code: 'file-changed',
    message: `${path} is not what the run wrote: its digest is another one`,
    hint: 'It was edited or damaged after the run: say so in the issue, or run it again.',
  };
}

function roleOf(path: string): BundleRole {
  if (path === MANIFEST) return 'manifest';
  return ROLES[path.split('/')[0]!] ?? 'other';
}

function kindOf(path: string, { mayLeave }: RunFacts) {
  const role = roleOf(path);
  const isKept = (role === 'input' || role === 'artifact') && mayLeave !== null && !mayLeave.has(path);
  return { role, isFixed: false, keepsOnMachine: isKept };
}
