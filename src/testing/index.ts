/**
 * `worldgate/testing`: test actions and workflows offline. A runner that plays jobs as GitHub's does, a stub of GitHub's
 * REST API that holds every request against the published description, and the service of artifacts and caches.
 */
export { addComment } from './github/routes/comments.ts';
export { type Fault, GitHubApi, type GitHubApiOptions, type Received, type Seen } from './github/server.ts';
export type { IssueComment, Repository, WorkflowRun } from './github/state.ts';
export {
  ACTIONS_BOT,
  type Account,
  forkToken,
  jobToken,
  type Permissions,
  type Token,
  userToken,
} from './github/tokens.ts';
export type { CacheMode, ResultsJob } from './results/job.ts';
export { type ResultsFault, ResultsService } from './results/service.ts';
export { readZip, writeZip } from './results/zip.ts';
export type { StepAnnotation } from './runner/commands.ts';
export {
  otherEvent,
  pullRequestEvent,
  pushEvent,
  type RepositoryFacts,
  type WorkflowEvent,
  workflowRunEvent,
} from './runner/events.ts';
export { actionProblems, workflowProblems } from './runner/files.ts';
export type { JobResult, Outcome, StepResult } from './runner/results.ts';
export {
  type ActionOptions,
  type ActionResult,
  runAction,
  runWorkflow,
  type WorkflowOptions,
  type WorkflowResult,
} from './runner/run.ts';
export type { RunOptions } from './runner/run-host.ts';
export type { ActionSources, StandIn, StandInCall, StandInResult } from './runner/setup.ts';
