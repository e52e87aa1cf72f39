/**
 * Claims of a job's OIDC token. Source: docs.github.com, "OpenID Connect reference". All are strings but the times,
 * which the endpoint adds.
 */
export interface ActionsClaims {
  iss: string;
  sub: string;
  actor: string;
  actor_id: string;
  base_ref: string;
  event_name: string;
  head_ref: string;
  job_workflow_ref: string;
  job_workflow_sha: string;
  ref: string;
  ref_protected: string;
  ref_type: string;
  repository: string;
  repository_id: string;
  repository_owner: string;
  repository_owner_id: string;
  repository_visibility: string;
  run_attempt: string;
  run_id: string;
  run_number: string;
  runner_environment: string;
  sha: string;
  workflow: string;
  workflow_ref: string;
  workflow_sha: string;
  /** Only of jobs that deploy to one. */
  environment?: string;
}

export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';

/** Claims of a push to main of `acme/robots`, but for `given`; what follows from `given` follows. */
export function actionsClaims(given: Partial<ActionsClaims> = {}): ActionsClaims {
  const repository = given.repository ?? 'acme/robots';
  const ref = given.ref ?? 'refs/heads/main';
  const sha = given.sha ?? '5d0cf2a46d3d90a2a2e0c2b1bd9f2f7f25d9b1aa';
  const event = given.event_name ?? 'push';
  const workflowRef = given.workflow_ref ?? `${repository}/.github/workflows/evaluate.yml@${ref}`;
  const workflowSha = given.workflow_sha ?? sha;
  return {
    iss: GITHUB_ISSUER,
    sub: subject(repository, ref, event, given.environment),
    actor: 'octocat',
    actor_id: '583231',
    base_ref: '',
    event_name: event,
    head_ref: '',
    job_workflow_ref: workflowRef,
    job_workflow_sha: workflowSha,
    ref,
    ref_protected: 'true',
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    repository,
    repository_id: '700700',
    repository_owner: repository.split('/')[0]!,
    repository_owner_id: '4242',
    repository_visibility: 'public',
    run_attempt: '1',
    run_id: '9000000001',
    run_number: '17',
    runner_environment: 'github-hosted',
    sha,
    workflow: 'evaluate',
    workflow_ref: workflowRef,
    workflow_sha: workflowSha,
    ...given,
  };
}

function subject(repository: string, ref: string, event: string, environment: string | undefined): string {
  if (environment !== undefined) return `repo:${repository}:environment:${environment}`;
  return event === 'pull_request' ? `repo:${repository}:pull_request` : `repo:${repository}:ref:${ref}`;
}

/** Variables that the runner gives to the job whose token has these claims. */
export function runnerVariables(claims: ActionsClaims): Record<string, string> {
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: claims.actor,
    GITHUB_BASE_REF: claims.base_ref,
    GITHUB_EVENT_NAME: claims.event_name,
    GITHUB_HEAD_REF: claims.head_ref,
    GITHUB_REF: claims.ref,
    GITHUB_REF_NAME: claims.ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
    GITHUB_REF_TYPE: claims.ref_type,
    GITHUB_REPOSITORY: claims.repository,
    GITHUB_REPOSITORY_ID: claims.repository_id,
    GITHUB_REPOSITORY_OWNER: claims.repository_owner,
    GITHUB_REPOSITORY_OWNER_ID: claims.repository_owner_id,
    GITHUB_RUN_ATTEMPT: claims.run_attempt,
    GITHUB_RUN_ID: claims.run_id,
    GITHUB_RUN_NUMBER: claims.run_number,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: claims.sha,
    GITHUB_WORKFLOW: claims.workflow,
    GITHUB_WORKFLOW_REF: claims.workflow_ref,
    GITHUB_WORKFLOW_SHA: claims.workflow_sha,
    RUNNER_ENVIRONMENT: claims.runner_environment,
  };
}
