import { join } from 'node:path';
import { EMPTY, type History, mergeHistories, readHistory } from '../../dashboard/history.ts';
import {
  type ArtifactLimits,
  downloadArtifact,
  listArtifacts,
  type WorkflowArtifact,
} from '../artifacts-api.ts';
import type { GitHubClient } from '../client.ts';
import type { RepositoryName } from '../event-context.ts';

/** Jobs that ran at once each saw the same past: so many of the newest are put together. */
const NEWEST = 5;
const MOST_LISTED = 200;

const LIMITS: ArtifactLimits = {
  maxArchiveBytes: 64 * 1024 * 1024,
  maxBytes: 256 * 1024 * 1024,
  maxEntries: 10_000,
};

/**
 * The history that earlier runs of a branch have uploaded with their dashboards. Artifacts of other branches and of forks are
 * not believed.
 * @param folder absolute; missing or empty
 * @throws GitHubError; those of downloading
 */
export async function readArtifactHistory(
  client: GitHubClient,
  repository: RepositoryName,
  { name, branch, runId }: { name: string; branch: string | null; runId: number | null },
  folder: string,
): Promise<History> {
  const { artifacts } = await listArtifacts(client, repository, { name, limit: MOST_LISTED });
  const isOwn = ({ expired, workflow_run: run }: WorkflowArtifact) =>
    !expired &&
    run != null &&
    run.repository_id != null &&
    run.repository_id === run.head_repository_id &&
    run.head_branch === branch &&
    run.id !== runId;
  let history: History = EMPTY;
  for (const artifact of artifacts.filter(isOwn).slice(0, NEWEST)) {
    const dir = join(folder, String(artifact.id));
    await downloadArtifact(client, repository, artifact, dir, LIMITS);
    history = mergeHistories(history, readHistory(dir));
  }
  return history;
}
