import { isWorldGateError, messageOf } from '../foundation/errors.ts';
import { commentPart, commentSection } from '../reports/comment.ts';
import { COMMENT_KEY, type CommentSection } from '../reports/comment-sections.ts';
import type { Exhibit } from '../reports/exhibit.ts';
import { clip } from '../reports/plain.ts';
import type { ReportLinks } from '../reports/section.ts';
import {
  type CheckAnnotation,
  type CheckMode,
  type CheckRun,
  checkRunStore,
  createCheckRun,
} from './check-runs.ts';
import { type ClientLimits, type Clock, createGitHubClient, type GitHubClient } from './client.ts';
import { type CommentMode, mayCreateComment, type StaleMode, upsertComment } from './comment.ts';
import { appIdentity, commentsApi } from './comments-api.ts';
import type { EventContext } from './event-context.ts';
import { type Surfaces, surfacesFor } from './event-surfaces.ts';
import { GitHubError } from './failures.ts';
import { labelVerdict } from './labels.ts';
import { publishAsArtifact, type RunArtifacts } from './section-artifacts.ts';
import { NO_STORE, type SectionStore } from './section-store.ts';
import { setCommitStatus } from './statuses.ts';

/** What is shown beside the comment. */
export interface SurfaceOptions {
  check: CheckMode;
  /** What becomes of the comment where nothing is shown in it any more. */
  stale: StaleMode;
  commitStatus: boolean;
  /** What stands in front of the verdict in labels; `null` for no labels. */
  labels: string | null;
}

/** A file of the repository that states gates. */
export interface GateFile {
  /** Relative to the repository, with `/`. */
  path: string;
  /** Line of each gate, from 1, by the gate's name. */
  lines: ReadonlyMap<string, number>;
}

export interface CommentRequest {
  exhibit: Exhibit;
  links: ReportLinks;
  mode: CommentMode;
  surfaces: SurfaceOptions;
  /** Of the step, as `fail-on` decides it. */
  exitCode: number;
  context: EventContext;
  token: string;
  clock: Clock;
  redact: (text: string) => string;
  /** The file that states the gates; asked for where a check run is made. */
  gateFile?: (() => GateFile | null) | undefined;
  limits?: Partial<ClientLimits>;
  /** Artifacts of this workflow run; the toolkit's unless given. */
  artifacts?: RunArtifacts;
}

export interface CommentOutcome {
  url: string | null;
  checkUrl: string | null;
  /** What there is not, and why, as sentences for the log. */
  notes: string[];
  /** What was asked for and failed, one sentence each. */
  warnings: string[];
}

/** What one request shows, as all parts of it need it. */
interface Shown extends CommentRequest {
  client: GitHubClient;
  apiUrl: string;
  repository: NonNullable<EventContext['repository']>;
  where: Surfaces;
  section: CommentSection;
}

/**
 * Shows a result on GitHub beside the job summary: the check run, the section in the pull request's comment, the commit status and
 * the label, as far as they are asked for and the event has a place for them. What fails is told and never thrown, because the verdict is
 * decided already.
 */
export async function showOnGitHub(request: CommentRequest): Promise<CommentOutcome> {
  const outcome: CommentOutcome = { url: null, checkUrl: null, notes: [], warnings: [] };
  const { notes, warnings } = outcome;
  const { context, surfaces, mode, exhibit } = request;
  const where = surfacesFor(context, surfaces.check);
  if (where.whyNoCheck !== null) notes.push(where.whyNoCheck);
  const isCommented = mode !== 'never' && where.pull !== null;
  if (mode === 'never') notes.push('No comment: `comment: never`.');
  else if (where.pull === null) notes.push('No comment: this workflow runs for no pull request.');
  const wanted = [isCommented, where.check !== null, surfaces.commitStatus, surfaces.labels !== null];
  if (!wanted.includes(true)) return outcome;
  const no = whyNothing(request);
  if (no !== null) {
    notes.push(no);
    return outcome;
  }

  const guarded = async (what: string, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      warnings.push(warningText(what, error, request.redact));
    }
  };
  await guarded('There is no comment', async () => {
    const shown = await preparedFor(request, where);
    let check: CheckRun | null = null;
    await guarded('There is no check run', async () => {
      check = await madeCheck(shown, isCommented, notes);
      outcome.checkUrl = check?.url ?? null;
    });
    const store = isCommented ? await storeFor(shown, check, notes) : NO_STORE;
    if (isCommented) {
      await guarded('There is no comment', async () => {
        const made = await commented(shown, check, store);
        outcome.url = made.url;
        if (made.note !== null) notes.push(made.note);
      });
    }
    await guarded('There is no commit status', () => statusSet(shown));
    await guarded('There is no label', async () => {
      if (surfaces.labels === null || where.pull === null) return;
      // Of all that the comment shows, read anew each time: other jobs label as well.
      const all = async () =>
        isCommented ? (await commented(shown, check, store)).verdict : exhibit.verdict;
      const pull = { repository: shown.repository, number: where.pull };
      await labelVerdict(shown.client, pull, surfaces.labels, all);
    });
  });
  return outcome;
}

/** Why nothing at all can be shown; `null` where something can. */
function whyNothing({ context, token }: CommentRequest): string | null {
  if (context.repository === null)
    return 'No comment and no check run: GITHUB_REPOSITORY names no repository.';
  if (token === '') return 'No comment and no check run: the input `github-token` is empty.';
  if (context.apiUrl === null)
    return 'No comment and no check run: GITHUB_API_URL is not an http(s) address without credentials.';
  return null;
}

async function preparedFor(request: CommentRequest, where: Surfaces): Promise<Shown> {
  const { context, exhibit, surfaces } = request;
  const apiUrl = context.apiUrl!;
  const client = await createGitHubClient({
    token: request.token,
    apiUrl,
    fork: context.pullRequest?.fork ?? null,
    clock: request.clock,
    redact: request.redact,
    ...(request.limits === undefined ? {} : { limits: request.limits }),
  });
  const section = commentSection(exhibit, {
    // Run ids grow over time on a server, whichever workflow they belong to.
    run: context.runId ?? 0,
    attempt: context.runAttempt ?? 1,
    commit: context.pullRequest === null ? context.commit : context.pullRequest.headSha,
    gone: exhibit.isEmpty() && surfaces.stale !== 'keep',
    links: request.links,
  });
  return { ...request, client, apiUrl, repository: context.repository!, where, section };
}

/** A token that may not write checks is how most workflows are; that is told once, and nothing else is lost. */
async function madeCheck(shown: Shown, isCommented: boolean, notes: string[]): Promise<CheckRun | null> {
  const { client, where, context, surfaces } = shown;
  if (where.check === null) return null;
  try {
    return await createCheckRun(client, {
      repository: shown.repository,
      sha: where.check,
      pull: isCommented ? where.pull : null,
      section: shown.section,
      exhibit: shown.exhibit,
      exitCode: shown.exitCode,
      detailsUrl: context.runUrl,
      annotations: checkAnnotations(shown),
    });
  } catch (error) {
    const isRefused = error instanceof GitHubError && ['forbidden', 'not-found'].includes(error.failure);
    if (!isRefused || surfaces.check === 'always') throw error;
    notes.push('No check run: the token may not write checks (`permissions: checks: write`).');
    return null;
  }
}

/** What is to be read beside the lines that state the gates. */
function checkAnnotations({ gateFile, exhibit, redact }: Shown): CheckAnnotation[] {
  const file = gateFile?.() ?? null;
  if (file === null) return [];
  const { path, lines } = file;
  const ranked = exhibit.annotations().toSorted((a, b) => a.rank - b.rank);
  return ranked.map(({ level, title, message, gate }) => ({
    path,
    line: lines.get(gate ?? '') ?? 1,
    level: level === 'error' ? 'failure' : level,
    title: redact(title),
    message: redact(message),
  }));
}

/** Where this job's section is published by now, and those of the others are found. */
async function storeFor(shown: Shown, check: CheckRun | null, notes: string[]): Promise<SectionStore> {
  const { where, context, client, section, repository } = shown;
  const pull = where.pull!;
  const { serverUrl } = context;
  if (check !== null && check.app !== null && where.check !== null) {
    return checkRunStore(client, { repository, sha: where.check, pull, app: check.app, serverUrl });
  }
  // The token of a fork's pull request writes no comment, so nobody would read it.
  if (context.pullRequest?.fork === true && context.eventName === 'pull_request') return NO_STORE;
  try {
    const sha = context.pullRequest?.headSha ?? null;
    return (
      (await publishAsArtifact({ section, sha, pull, serverUrl, artifacts: shown.artifacts })) ?? NO_STORE
    );
  } catch (error) {
    notes.push(
      `The section of the comment is not published for other jobs (${clip(shown.redact(messageOf(error)), 200)}); it is written into the comment all the same.`,
    );
    return NO_STORE;
  }
}

async function commented(shown: Shown, check: CheckRun | null, store: SectionStore) {
  const { client, where, context, mode, exhibit, section, surfaces, repository } = shown;
  const { serverUrl } = context;
  const { url, verdict } = await upsertComment({
    api: commentsApi(client, { repository, number: where.pull! }, shown.apiUrl),
    part: commentPart(section, {
      key: COMMENT_KEY,
      runsUrl: `${serverUrl}/${repository.owner}/${repository.name}/actions/runs`,
    }),
    store,
    identity: check?.app == null ? null : appIdentity(check.app),
    mayCreate: mayCreateComment(mode, exhibit, shown.exitCode),
    stale: surfaces.stale,
    clock: client.clock,
    waitFor: client.waitFor,
    pause: client.pause,
  });
  if (url !== null) return { url, verdict, note: null };
  const what = exhibit.isEmpty() ? 'where nothing was run' : `on verdict "${exhibit.verdict}"`;
  return { url, verdict, note: `No comment: \`comment: ${mode}\` asks for none ${what}.` };
}

async function statusSet(shown: Shown): Promise<void> {
  const { client, where, context, exhibit, section, exitCode } = shown;
  if (!shown.surfaces.commitStatus || where.status === null) return;
  await setCommitStatus(client, {
    repository: shown.repository,
    sha: where.status,
    stamp: section.stamp,
    verdict: exhibit.verdict,
    notForProof: exhibit.notForProof,
    exitCode,
    targetUrl: context.runUrl,
  });
}

/** One sentence for what failed and, for a foreseen failure, the first thing to try. */
export function warningText(what: string, error: unknown, redact: (text: string) => string): string {
  const message = clip(redact(messageOf(error)), 1000).replace(/\.$/, '');
  if (isWorldGateError(error))
    return `${what}: ${message}.${error.hint === undefined ? '' : ` ${error.hint}`}`;
  return `${what} because of a fault in WorldGate: ${message}. Please report it.`;
}
