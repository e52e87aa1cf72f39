import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  type ArtifactLimits,
  downloadArtifact,
  listArtifacts,
  type WorkflowArtifact,
} from '../artifacts-api.ts';
import type { GitHubClient } from '../client.ts';
import type { RepositoryName } from '../event-context.ts';

const MOST_LISTED = 200;
const LIMITS: ArtifactLimits = {
  maxArchiveBytes: 64 * 1024 * 1024,
  maxBytes: 256 * 1024 * 1024,
  maxEntries: 100,
};

export interface BaseAuditAsk {
  /** Of the artifacts that audits are kept as. */
  name: string;
  /** Branch whose newest audit is wanted. */
  branch: string;
  /** This workflow run, whose own artifacts are no base. */
  runId: number | null;
  /** Of the report in the artifact. */
  file: string;
}

/**
 * The report of the newest audit of a branch. Artifacts of forks are not believed, though their branches may have the same name.
 * @param folder absolute; missing or empty
 * @returns absolute path of the report; null where there is none
 * @throws GitHubError; those of downloading
 */
export async function fetchBaseAudit(
  client: GitHubClient,
  repository: RepositoryName,
  { name, branch, runId, file }: BaseAuditAsk,
  folder: string,
): Promise<string | null> {
  const { artifacts } = await listArtifacts(client, repository, { name, limit: MOST_LISTED });
  const isOfBase = ({ expired, workflow_run: run }: WorkflowArtifact) =>
    !expired &&
    run != null &&
    run.repository_id != null &&
    run.repository_id === run.head_repository_id &&
    run.head_branch === branch &&
    run.id !== runId;
  const newest = artifacts.find(isOfBase);
  if (newest === undefined) return null;
  await downloadArtifact(client, repository, newest, folder, LIMITS);
  const report = join(folder, file);
  return existsSync(report) ? report : null;
}
