import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { sha256 } from '../../src/foundation/digest.ts';
import type { GitHubApi } from '../../src/testing/github/server.ts';
import type { Artifact, Repository, WorkflowRun } from '../../src/testing/github/state.ts';
import { zipOf } from './zip.ts';

/** A folder as the archive that the artifact service hands out. */
export function zipFolder(
  folder: string,
  change: (path: string, data: Buffer) => Buffer = (_, data) => data,
): Buffer {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return zipOf(
    files.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const name = relative(folder, file).split(sep).join('/');
      return { name, data: change(name, readFileSync(file)) };
    }),
  );
}

export interface StoredRunPlace {
  sha: string;
  event?: string;
  branch?: string;
  head?: Repository | null;
  run?: Partial<WorkflowRun>;
  artifact?: Partial<Artifact>;
}

/** A workflow run of the repository that has uploaded one artifact. */
export function storeRun(api: GitHubApi, name: string, bytes: Buffer, place: StoredRunPlace): WorkflowRun {
  const { repository } = api;
  const { event = 'push', branch = 'main', head = repository, sha } = place;
  const createdAt = api.tick();
  const run = repository.runs.add({
    ...{ id: api.nextId(), path: '.github/workflows/eval.yml', name: 'eval', workflowId: 1, event },
    ...{ status: 'completed', conclusion: 'success', headBranch: branch, headSha: sha, headRepository: head },
    ...{ pulls: [], attempt: 1, actor: { login: 'octocat', id: 583231, type: 'User' }, createdAt },
    ...place.run,
  } as WorkflowRun);
  repository.artifacts.add({
    ...{ id: api.nextId(), runId: run.id, name, bytes, digest: sha256(bytes), expired: false, createdAt },
    ...place.artifact,
  });
  return run;
}
