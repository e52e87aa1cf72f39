import { type Answer, failure, notFound, paged } from '../answers.ts';
import type { Call, Route } from '../route.ts';
import type { Artifact } from '../state.ts';

const ROOT = '/repos/{owner}/{repo}/actions/artifacts';
const NEEDS = ['actions'] as const;

export const artifacts: readonly Route[] = [
  { method: 'GET', path: ROOT, needs: NEEDS, answer: (call) => list(call, () => true) },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
    needs: NEEDS,
    answer: (call) => list(call, ({ runId }) => runId === Number(call.params.run_id)),
  },
  {
    method: 'GET',
    path: `${ROOT}/{artifact_id}`,
    needs: NEEDS,
    answer: (call) => one(call, (artifact) => ({ status: 200, body: shape(call, artifact) })),
  },
  {
    method: 'DELETE',
    path: `${ROOT}/{artifact_id}`,
    needs: NEEDS,
    answer: (call) =>
      one(call, ({ id }) => {
        call.repository.artifacts.remove(id);
        return { status: 204 };
      }),
  },
  {
    method: 'GET',
    path: `${ROOT}/{artifact_id}/{archive_format}`,
    needs: NEEDS,
    // Public repositories list their artifacts to everybody, but hand them out to those who are signed in only.
    answer: (call) =>
      one(call, ({ id, expired }) =>
        expired
          ? failure(410, 'Artifact has expired')
          : { status: 302, headers: { location: `${call.api.origin}/_blob/${id}` } },
      ),
  },
];

/** The newest first, as GitHub lists them. */
function list(call: Call, wanted: (artifact: Artifact) => boolean): Answer {
  const name = call.query.get('name');
  const found = call.repository.artifacts.listed
    .filter((artifact) => wanted(artifact) && (name === null || artifact.name === name))
    .toReversed();
  return paged(
    call,
    found,
    (artifact) => shape(call, artifact),
    (page, total) => ({ total_count: total, artifacts: page }),
  );
}

function one(call: Call, answer: (artifact: Artifact) => Answer): Answer {
  const artifact = call.repository.artifacts.find(Number(call.params.artifact_id));
  return artifact === undefined ? notFound() : answer(artifact);
}

function shape(call: Call, { id, name, bytes, digest, expired, createdAt, runId }: Artifact) {
  const { fullName, runs, id: repositoryId } = call.repository;
  const url = `${call.api.url}/repos/${fullName}/actions/artifacts/${id}`;
  const run = runs.find(runId);
  return {
    ...{ id, node_id: `MA_${id}`, name, size_in_bytes: bytes.length, url },
    ...{ archive_download_url: `${url}/zip`, expired, created_at: createdAt, updated_at: createdAt },
    ...{ expires_at: new Date(Date.parse(createdAt) + 90 * 86_400_000).toISOString(), digest },
    workflow_run:
      run === undefined
        ? null
        : {
            id: runId,
            repository_id: repositoryId,
            ...(run.headRepository !== null && { head_repository_id: run.headRepository.id }),
            ...(run.headBranch !== null && { head_branch: run.headBranch }),
            head_sha: run.headSha,
          },
  };
}
