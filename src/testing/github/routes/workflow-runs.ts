import { type Answer, notFound, paged } from '../answers.ts';
import type { Call, Route } from '../route.ts';
import { minimalRepository, simpleUser } from '../shapes.ts';
import type { WorkflowRun } from '../state.ts';

const ROOT = '/repos/{owner}/{repo}/actions/runs';
const NEEDS = ['actions'] as const;

export const workflowRuns: readonly Route[] = [
  { method: 'GET', path: ROOT, needs: NEEDS, answer: (call) => list(call, () => true) },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
    needs: NEEDS,
    answer: (call) => {
      const { workflow_id: asked = '' } = call.params;
      return list(
        call,
        ({ workflowId, path }) => asked === String(workflowId) || path.endsWith(`/workflows/${asked}`),
      );
    },
  },
  {
    method: 'GET',
    path: `${ROOT}/{run_id}`,
    needs: NEEDS,
    answer: (call) => {
      const run = call.repository.runs.find(Number(call.params.run_id));
      return run === undefined ? notFound() : { status: 200, body: runShape(call, run) };
    },
  },
];

/** The newest first. `status` asks for a status or for a conclusion. */
function list(call: Call, wanted: (run: WorkflowRun) => boolean): Answer {
  const asked = (name: string, of: (run: WorkflowRun) => (string | null)[]) => {
    const value = call.query.get(name);
    return (run: WorkflowRun) => value === null || of(run).includes(value);
  };
  const filters = [
    asked('branch', ({ headBranch }) => [headBranch]),
    asked('event', ({ event }) => [event]),
    asked('status', ({ status, conclusion }) => [status, conclusion]),
    asked('head_sha', ({ headSha }) => [headSha]),
    asked('actor', ({ actor }) => [actor.login]),
  ];
  const found = call.repository.runs.listed
    .filter((run) => wanted(run) && filters.every((fits) => fits(run)))
    .toReversed();
  return paged(
    call,
    found,
    (run) => runShape(call, run),
    (page, total) => ({ total_count: total, workflow_runs: page }),
  );
}

function runShape(call: Call, run: WorkflowRun) {
  const { api, repository } = call;
  const url = `${api.url}/repos/${repository.fullName}/actions/runs/${run.id}`;
  const at = run.createdAt;
  return {
    ...{ id: run.id, node_id: `WFR_${run.id}`, name: run.name, head_branch: run.headBranch },
    ...{ head_sha: run.headSha, path: run.path, display_title: run.name, run_number: 1, event: run.event },
    ...{ status: run.status, conclusion: run.conclusion, workflow_id: run.workflowId, url },
    html_url: `https://github.com/${repository.fullName}/actions/runs/${run.id}`,
    pull_requests: run.pulls.flatMap((number) => {
      const pull = repository.issues.get(number)?.pull;
      if (pull == null) return [];
      const place = {
        id: repository.id,
        name: repository.name,
        url: `${api.url}/repos/${repository.fullName}`,
      };
      return [
        {
          ...{ id: number, number, url: `${place.url}/pulls/${number}` },
          head: { ref: pull.head.ref, sha: pull.head.sha, repo: place },
          base: { ref: pull.base.ref, sha: pull.base.sha, repo: place },
        },
      ];
    }),
    ...{ created_at: at, updated_at: at, run_started_at: at, run_attempt: run.attempt },
    ...{ actor: simpleUser(run.actor), triggering_actor: simpleUser(run.actor) },
    ...{ jobs_url: `${url}/jobs`, logs_url: `${url}/logs`, artifacts_url: `${url}/artifacts` },
    ...{
      cancel_url: `${url}/cancel`,
      rerun_url: `${url}/rerun`,
      check_suite_url: `${api.url}/check-suites/1`,
    },
    workflow_url: `${api.url}/repos/${repository.fullName}/actions/workflows/${run.workflowId}`,
    head_commit: null,
    repository: minimalRepository(api.url, repository),
    // The description says that it is always there; of a fork that was deleted it is not.
    ...(run.headRepository !== null && { head_repository: minimalRepository(api.url, run.headRepository) }),
  };
}
