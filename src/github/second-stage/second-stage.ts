import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ClaimHashes } from '../../audit/claims/claim-hashes.ts';
import { exitCodeFor, type FailOn, type Verdict, worstVerdict } from '../../contracts/verdict.ts';
import type { BaselineAsk } from '../../evaluation/baseline-ask.ts';
import type { OwnBaseline } from '../../evaluation/foreign-run.ts';
import { makeFolder } from '../../foundation/atomic-file.ts';
import type { LoadedPreset } from '../../presets/load.ts';
import type { Exhibit } from '../../reports/exhibit.ts';
import { withForkNotice } from '../../reports/fork-notice.ts';
import { summaryOf } from '../../reports/summary.ts';
import { downloadArtifact } from '../artifacts-api.ts';
import { fetchOwnRun } from '../baselines/own-run.ts';
import { type ClientLimits, type Clock, createGitHubClient, type GitHubClient } from '../client.ts';
import type { EventContext, RepositoryName } from '../event-context.ts';
import { type CommentRequest, showOnGitHub } from '../show-on-github.ts';
import { appendSummary, summaryRoom } from '../summary.ts';
import { readWorkflowRun, type WorkflowRunFacts } from '../workflow-run.ts';
import { findPullRequests, type RunPull } from '../workflow-run-pulls.ts';
import { type JudgedUpload, judgeUploads } from './judge-uploads.ts';
import { listUploads, type Upload } from './uploads.ts';

export interface SecondStageRequest {
  context: EventContext;
  token: string;
  clock: Clock;
  redact: (text: string) => string;
  /** Absolute folder for what is downloaded; nothing stays in it. */
  temporaryDir: string;
  /** `GITHUB_STEP_SUMMARY`, `null` where the runner has none. */
  summaryPath: string | null;
  ownPreset: (name: string) => LoadedPreset | null;
  /** The claim and the plan that the step names, as this checkout has them; `null` where it names none. */
  ownClaim: ClaimHashes | null;
  /** What the step asks for to compare with, besides what the preset asks for. */
  baseline: BaselineAsk | null;
  show: Pick<CommentRequest, 'mode' | 'surfaces' | 'artifacts'>;
  failOn: FailOn;
  /** Of WorldGate. */
  version: string;
  limits?: Partial<ClientLimits>;
}

export interface SecondStageOutcome {
  /** The worst of what is shown; `skipped` where nothing is. */
  verdict: Verdict;
  commentUrl: string | null;
  checkUrl: string | null;
  notes: string[];
  warnings: string[];
  /** What kept the stage from showing what it had to show; its exit code is the environment's. */
  failures: string[];
}

/**
 * The second stage of a fork's pull request: runs on the default branch, on the event `workflow_run`, with a token that may
 * comment, and runs nothing of the fork. It takes what the first stage uploaded for what it is, the word of a stranger:
 * the archive is held against the digest that the platform states, unpacked under limits, every digest and plan is
 * checked, every verdict decided again, and every word rendered here. Which pull request it is about only the platform says.
 *
 * @throws GitHubError, and those of the caller's own presets
 */
export async function runSecondStage(request: SecondStageRequest): Promise<SecondStageOutcome> {
  const { context } = request;
  const outcome: SecondStageOutcome = {
    ...{ verdict: 'skipped', commentUrl: null, checkUrl: null },
    ...{ notes: [], warnings: [], failures: [] },
  };
  const no = whyNothing(context);
  if (no !== null) return { ...outcome, notes: [no] };
  const repository = context.repository!;
  const client = await createGitHubClient({
    token: request.token,
    apiUrl: context.apiUrl!,
    // The token of this stage is not the fork's.
    fork: false,
    clock: request.clock,
    redact: request.redact,
    ...(request.limits === undefined ? {} : { limits: request.limits }),
  });
  const run = await readWorkflowRun(client, repository, context.workflowRun!.id);
  const stray = whyNotThisRun(run, repository);
  if (stray !== null) return { ...outcome, notes: [stray] };
  const { pulls, notes } = await findPullRequests(client, repository, run, context.defaultBranch);
  outcome.notes.push(...notes);
  if (pulls.length === 0) return outcome;
  const listed = await listUploads(client, repository, run);
  outcome.notes.push(...listed.notes);
  if (listed.uploads.length === 0) {
    outcome.warnings.push(
      `Workflow run ${run.id} has no artifact of WorldGate: nothing is shown. Use \`worldgate/worldgate\` or \`actions/run\` in the first workflow, and see in its log why nothing was uploaded.`,
    );
    return outcome;
  }
  const folder = join(request.temporaryDir, `worldgate-fork-${randomBytes(6).toString('hex')}`);
  makeFolder(request.temporaryDir);
  mkdirSync(folder);
  try {
    const room = { client, repository, run, pulls, folder };
    const judged = await judgeUploads(listed.uploads, {
      commit: run.headSha,
      ownPreset: request.ownPreset,
      ownClaim: request.ownClaim,
      comparisonDue: request.baseline !== null,
      baseline: (asked) => fetchBaseline(room, asked, request),
      fetch: (upload) => fetchUpload(room, upload),
      discard: (dir) => rmSync(dir, { recursive: true, force: true }),
      version: request.version,
      redact: request.redact,
    });
    outcome.notes.push(...judged.notes);
    outcome.warnings.push(...judged.warnings);
    outcome.verdict = worstVerdict(judged.shown.map(({ exhibit }) => exhibit.verdict));
    for (const pull of pulls) await showAll(request, { run, pull, shown: judged.shown, outcome });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return outcome;
}

/** Why there is nothing to do for this event; `null` where there may be. */
function whyNothing({ workflowRun, repository, apiUrl }: EventContext): string | null {
  if (workflowRun === null || repository === null) {
    return 'Nothing to do: the event names no workflow run. This stage belongs into a workflow that runs on `workflow_run`.';
  }
  if (apiUrl === null) return 'Nothing to do: GITHUB_API_URL is not an http(s) address without credentials.';
  const { event, status } = workflowRun;
  if (event !== null && event !== 'pull_request') {
    return `Nothing to do: the workflow ran for \`${event}\`, whose own token can write. This stage is for pull requests from forks.`;
  }
  if (status !== null && status !== 'completed') {
    return 'Nothing to do yet: the workflow has not ended. Let this one run on `types: [completed]`.';
  }
  return null;
}

/** By what the platform says when it is asked, whatever the event said. */
function whyNotThisRun(run: WorkflowRunFacts, { owner, name }: RepositoryName): string | null {
  const here = `${owner}/${name}`.toLowerCase();
  if (run.repository !== null && run.repository.fullName.toLowerCase() !== here) {
    return `Nothing is commented: workflow run ${run.id} is one of another repository.`;
  }
  if (run.event !== 'pull_request') return `Nothing to do: workflow run ${run.id} was no pull request's.`;
  if (run.status !== null && run.status !== 'completed')
    return `Nothing to do yet: workflow run ${run.id} has not ended.`;
  const isOwn = run.headRepository !== null && run.headRepository.id === run.repository?.id;
  // Its token is read-only although its branch is here.
  if (isOwn && run.actor !== 'dependabot[bot]') {
    return 'Nothing to do: the pull request comes from this repository itself, so its own workflow comments.';
  }
  return null;
}

interface Room {
  client: GitHubClient;
  repository: RepositoryName;
  run: WorkflowRunFacts;
  pulls: readonly RunPull[];
  folder: string;
}

async function fetchUpload({ client, repository, folder }: Room, upload: Upload): Promise<string> {
  const dir = join(folder, `upload-${upload.artifact.id}`);
  await downloadArtifact(client, repository, upload.artifact, dir, upload.limits);
  return dir;
}

/**
 * The run that a fork's run was compared with, as the repository's own workflows uploaded it. Which branch and
 * repository that was the platform says; a run of a fork is never taken.
 */
function fetchBaseline(
  { client, repository, run, pulls, folder }: Room,
  { runId, preset }: { runId: string; preset: string },
  { context: { defaultBranch }, baseline }: SecondStageRequest,
): Promise<OwnBaseline | null> {
  const bases = new Set(pulls.map(({ baseRef }) => baseRef));
  const asked = baseline?.kind === 'base-branch' || baseline?.kind === 'release' ? baseline.kind : undefined;
  return fetchOwnRun(
    { client, repository, folder: join(folder, 'baselines') },
    {
      ...{ runId, preset, asked },
      branches: [...bases, ...(defaultBranch === null ? [] : [defaultBranch])],
      comparedAt: run.createdAt,
    },
  );
}

interface Showing {
  run: WorkflowRunFacts;
  pull: RunPull;
  shown: readonly JudgedUpload[];
  outcome: SecondStageOutcome;
}

/**
 * `fail-on` lets pass what this checkout asks for and what comes out undecided. It was not made for a run that chose what
 * it was asked, or that it was skipped: a required status would be green by the word of a stranger.
 */
function exitCodeOf(verdict: Verdict, isAsHere: boolean, failOn: FailOn): number {
  const code = exitCodeFor(verdict, failOn);
  return code === 0 && !isAsHere && failOn !== 'never' ? 3 : code;
}

async function showAll(request: SecondStageRequest, { run, pull, shown, outcome }: Showing): Promise<void> {
  const { context, summaryPath, show, failOn } = request;
  const { owner, name } = context.repository!;
  const runUrl = `${context.serverUrl}/${owner}/${name}/actions/runs/${run.id}`;
  const source = {
    repository: run.headRepository?.fullName ?? 'a repository that was deleted',
    commit: run.headSha,
    movedTo: pull.moved ? pull.headSha : null,
    runUrl,
  };
  const exhibits: Exhibit[] = [];
  for (const { upload, exhibit: bare, notes, isAsHere } of shown) {
    const exhibit = withForkNotice(bare, source, notes);
    exhibits.push(exhibit);
    const made = await showOnGitHub({
      ...show,
      exhibit,
      links: { workflowRun: runUrl, artifact: `${runUrl}/artifacts/${upload.artifact.id}` },
      exitCode: exitCodeOf(exhibit.verdict, isAsHere, failOn),
      // Of the run that made the numbers, so that an older run never stands above a newer one.
      context: {
        ...context,
        pullRequest: {
          number: pull.number,
          headSha: run.headSha,
          baseSha: null,
          baseRef: pull.baseRef,
          fork: false,
        },
        commit: run.headSha,
        runId: run.id,
        runAttempt: run.attempt,
        runUrl,
      },
      token: request.token,
      clock: request.clock,
      redact: request.redact,
      ...(request.limits === undefined ? {} : { limits: request.limits }),
    });
    outcome.commentUrl = made.url ?? outcome.commentUrl;
    outcome.checkUrl = made.checkUrl ?? outcome.checkUrl;
    outcome.notes.push(...made.notes);
    outcome.failures.push(...made.warnings);
  }
  if (summaryPath === null || exhibits.length === 0) return;
  try {
    const links = { workflowRun: runUrl };
    appendSummary(summaryPath, summaryOf(exhibits, { links, limit: summaryRoom(summaryPath) - 1 }));
  } catch {
    outcome.warnings.push('The job summary was not written.');
  }
}
