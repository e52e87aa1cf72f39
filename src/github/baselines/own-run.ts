import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isWorldGateError } from '../../foundation/errors.ts';
import { artifactName } from '../artifact-upload.ts';
import { downloadArtifact, listArtifacts } from '../artifacts-api.ts';
import type { GitHubClient } from '../client.ts';
import type { RepositoryName } from '../event-context.ts';
import { readWorkflowRun } from '../workflow-run.ts';
import { BASELINE_LIMITS } from './stored-baseline.ts';
import { isOwnRun } from './workflow-runs.ts';

/**
 * Fetches the run of an id and preset that a workflow of the repository has uploaded for one of `refs`: what a run of a
 * stranger says that it was compared with is then what the repository measures itself by, and not a weaker run that
 * happens to lie there.
 * @param refs names of branches and tags
 * @param folder absolute; private to this job
 * @returns the absolute folder of the run; null where the repository has no such run, or not any more
 * @throws GitHubError
 */
export async function fetchOwnRun(
  client: GitHubClient,
  repository: RepositoryName,
  { runId, preset, refs }: { runId: string; preset: string; refs: readonly string[] },
  folder: string,
): Promise<string | null> {
  const dir = join(folder, runId);
  if (existsSync(dir)) return dir;
  const { artifacts } = await listArtifacts(client, repository, {
    name: artifactName(preset, runId),
    limit: 20,
  });
  for (const artifact of artifacts) {
    const place = artifact.workflow_run;
    if (artifact.expired || place?.id == null || place.head_repository_id !== place.repository_id) continue;
    const run = await readWorkflowRun(client, repository, place.id);
    if (!isOwnRun(run) || run.headBranch === null || !refs.includes(run.headBranch)) continue;
    try {
      await downloadArtifact(client, repository, artifact, dir, BASELINE_LIMITS);
      return dir;
    } catch (error) {
      if (!isWorldGateError(error)) throw error;
    }
  }
  return null;
}
