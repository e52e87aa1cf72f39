import type { DoctorCheck } from '../contracts/doctor.ts';

/** What the environment says of the workflow that this runs in; read at the door. */
export interface WorkflowFacts {
  eventName: string | null;
  /** Whether the event belongs to a pull request. */
  isPullRequest: boolean;
  /** Whether that pull request comes from a fork; `null` where the event does not say. */
  isFork: boolean | null;
  /** Whether a token was handed over; the token itself stays at the door. */
  hasToken: boolean;
  /** `null` where `GITHUB_API_URL` is set to something unusable. */
  apiUrl: string | null;
}

/** Token, permissions and API, as far as the environment tells. None of them can fail a run. */
export function checkWorkflow(workflow: WorkflowFacts | null): DoctorCheck[] {
  if (workflow === null) {
    return [{ name: 'workflow', status: 'skipped', detail: 'not in a GitHub workflow', hint: null }];
  }
  return [checkToken(workflow), checkPermissions(workflow), checkApi(workflow)];
}

function checkToken({ hasToken }: WorkflowFacts): DoctorCheck {
  return hasToken
    ? { name: 'token', status: 'ok', detail: 'a token is there', hint: null }
    : {
        name: 'token',
        status: 'warning',
        detail: 'no token, so no comment can be written; verdict, summary and artifact need none',
        hint: 'pass `github-token: ${{ github.token }}`, or GITHUB_TOKEN in `env`',
      };
}

function checkPermissions({ eventName, isPullRequest, isFork }: WorkflowFacts): DoctorCheck {
  const name = 'permissions';
  const event = eventName ?? 'unknown event';
  if (!isPullRequest) {
    return {
      name,
      status: 'skipped',
      detail: `${event}: there is no pull request to comment on`,
      hint: null,
    };
  }
  // `pull_request_target` and `workflow_run` run with the base repository's token.
  if (isFork === true && eventName === 'pull_request') {
    return {
      name,
      status: 'warning',
      detail: 'a pull request from a fork: its token may only read, so no comment can be written',
      hint: 'let a `workflow_run` workflow post the comment',
    };
  }
  return {
    name,
    status: 'ok',
    detail: `${event}: whether the token may comment shows only when it does; it needs \`pull-requests: write\``,
    hint: null,
  };
}

function checkApi({ apiUrl }: WorkflowFacts): DoctorCheck {
  const name = 'api';
  return apiUrl === null
    ? {
        name,
        status: 'warning',
        detail: 'GITHUB_API_URL is not an http(s) address without credentials, so nothing is sent there',
        hint: 'the runner sets it; remove what overwrites it',
      }
    : { name, status: 'ok', detail: apiUrl, hint: null };
}
