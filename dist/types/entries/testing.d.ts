/**
 * `worldgate/testing`: test actions and workflows offline. A runner that plays jobs as GitHub's does, a stub of GitHub's
 * REST API that holds every request against the published description, and the service of artifacts and caches.
 */
export { addComment } from '../testing/github/routes/comments.js';
export { type Fault, GitHubApi, type GitHubApiOptions, type Received, type Seen, } from '../testing/github/server.js';
export { type IssueComment, Repository, type WorkflowRun } from '../testing/github/state.js';
export { ACTIONS_BOT, type Account, forkToken, jobToken, type Permissions, type Token, userToken, } from '../testing/github/tokens.js';
export type { CacheMode, ResultsJob } from '../testing/results/job.js';
export { type ResultsFault, ResultsService } from '../testing/results/service.js';
export { readZip, writeZip } from '../testing/results/zip.js';
export type { StepAnnotation } from '../testing/runner/commands.js';
export { otherEvent, pullRequestEvent, pushEvent, type RepositoryFacts, type WorkflowEvent, workflowRunEvent, } from '../testing/runner/events.js';
export { actionProblems, workflowProblems } from '../testing/runner/files.js';
export type { JobResult, Outcome, StepResult } from '../testing/runner/results.js';
export { type ActionOptions, type ActionResult, runAction, runWorkflow, type WorkflowOptions, type WorkflowResult, } from '../testing/runner/run.js';
export type { RunOptions } from '../testing/runner/run-host.js';
export type { ActionSources, StandIn, StandInCall, StandInResult } from '../testing/runner/setup.js';
