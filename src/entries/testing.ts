/**
 * `worldgate/testing`: test actions and workflows offline. A runner that plays jobs as GitHub's does, a stub of GitHub's
 * REST API that holds every request against the published description, and the service of artifacts and caches.
 */
export { addComment } from '../testing/github/routes/comments.ts';
export {
  type Fault,
  GitHubApi,
  type GitHubApiOptions,
  type Received,
  type Seen,
} from '../testing/github/server.ts';
export { type IssueComment, Repository, type WorkflowRun } from '../testing/github/state.ts';
export {
  ACTIONS_BOT,
  type Account,
  forkToken,
  jobToken,
  type Permissions,
  type Token,
  userToken,
} from '../testing/github/tokens.ts';
export type { CacheMode, ResultsJob } from '../testing/results/job.ts';
export { type ResultsFault, ResultsService } from '../testing/results/service.ts';
export { readZip, writeZip } from '../testing/results/zip.ts';
export type { StepAnnotation } from '../testing/runner/commands.ts';
export {
  otherEvent,
  pullRequestEvent,
  pushEvent,
  type RepositoryFacts,
  type WorkflowEvent,
  workflowRunEvent,
} from '../testing/runner/events.ts';
export { actionProblems, workflowProblems } from '../testing/runner/files.ts';
export type { JobResult, Outcome, StepResult } from '../testing/runner/results.ts';
export {
  type ActionOptions,
  type ActionResult,
  runAction,
  runWorkflow,
  type WorkflowOptions,
  type WorkflowResult,
} from '../testing/runner/run.ts';
export type { RunOptions } from '../testing/runner/run-host.ts';
export type { ActionSources, StandIn, StandInCall, StandInResult } from '../testing/runner/setup.ts';
