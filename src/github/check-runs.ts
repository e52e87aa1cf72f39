import { z } from 'zod';
import { type Verdict, verdictRow } from '../contracts/verdict.ts';
import { publishedSection } from '../reports/comment.ts';
import type { CommentSection } from '../reports/comment-sections.ts';
import type { Exhibit } from '../reports/exhibit.ts';
import { type SectionStamp, shortCommit } from '../reports/section-marker.ts';
import type { GitHubClient } from './client.ts';
import type { RepositoryName } from './event-context.ts';
import { acceptedSection, MAX_SECTION_BYTES, type SectionStore } from './section-store.ts';

export const CHECK_MODES = ['auto', 'always', 'never'] as const;
export type CheckMode = (typeof CHECK_MODES)[number];

const PERMISSION = 'checks: write';

/** GitHub takes so many per request; further ones are added by updates. */
const ANNOTATIONS_PER_REQUEST = 50;

/** Further pages hold checks of nobody's interest: a commit with a thousand jobs. */
const MAX_PAGES = 10;

/** A line of a file in the repository, beside which something is said. */
export interface CheckAnnotation {
  /** Relative to the repository, with `/`. */
  path: string;
  /** From 1. */
  line: number;
  level: 'failure' | 'warning' | 'notice';
  title: string;
  message: string;
}

export interface CheckRequest {
  repository: RepositoryName;
  /** Commit that the check is on: the head of a pull request, never its merge commit. */
  sha: string;
  /** The pull request whose comment may show the section; `null` where it goes into none. */
  pull: number | null;
  section: CommentSection;
  exhibit: Exhibit;
  /** Of the step, as `fail-on` decides it. */
  exitCode: number;
  /** Page of the workflow run. */
  detailsUrl: string | null;
  annotations: readonly CheckAnnotation[];
}

const app = z.object({ slug: z.string() });
const made = z.object({ id: z.int().positive(), html_url: z.string().nullable(), app: app.nullable() });
const listed = z.object({
  check_runs: z.array(
    z.object({
      id: z.int().positive(),
      name: z.string(),
      external_id: z.string().nullable(),
      app: app.nullable(),
      output: z.object({ summary: z.string().nullable() }),
    }),
  ),
});

export interface CheckRun {
  id: number;
  url: string | null;
  /** Slug of the app that the token belongs to. */
  app: string | null;
}

/** The name under which branch protection knows the check: it never changes from run to run. */
export function checkName({ kind, name }: Pick<SectionStamp, 'kind' | 'name'>): string {
  return `worldgate / ${name}${kind === 'claim' ? ' (claim)' : ''}`;
}

/**
 * What branch protection makes of a verdict: it lets `neutral` and `skipped` pass, so whatever fails the step fails the check.
 */
export function conclusionOf(
  verdict: Verdict,
  exitCode: number,
): 'success' | 'failure' | 'neutral' | 'skipped' {
  if (verdict === 'error' || exitCode !== 0) return 'failure';
  if (verdict === 'passed') return 'success';
  return verdict === 'skipped' ? 'skipped' : 'neutral';
}

function externalId(pull: number | null, id: string): string {
  return pull === null ? `worldgate:v1:${id}` : `worldgate:v1:pull/${pull}:${id}`;
}

/** Makes the check run, finished, with the gate table and the annotations. Throws `GitHubError`. */
export async function createCheckRun(client: GitHubClient, request: CheckRequest): Promise<CheckRun> {
  const { exhibit, section, sha, detailsUrl, annotations } = request;
  const place = { owner: request.repository.owner, repo: request.repository.name };
  const name = checkName(section.stamp);
  const title = `${verdictRow(exhibit.verdict).words}${exhibit.notForProof ? ' (not for proof)' : ''}`;
  const summary = publishedSection(section, MAX_SECTION_BYTES);
  const output = {
    title,
    summary,
    // What no longer stands in the comment is still told here.
    ...(section.stamp.gone && {
      text: publishedSection({ ...section, stamp: { ...section.stamp, gone: false } }, MAX_SECTION_BYTES),
    }),
  };
  const batch = (from: number) =>
    annotations.slice(from, from + ANNOTATIONS_PER_REQUEST).map(({ path, line, level, title, message }) => ({
      path,
      start_line: line,
      end_line: line,
      annotation_level: level,
      title: title.slice(0, 255),
      message,
    }));
  const { data } = await client.call({
    route: 'POST /repos/{owner}/{repo}/check-runs',
    parameters: {
      ...place,
      name,
      head_sha: sha,
      status: 'completed',
      conclusion: conclusionOf(exhibit.verdict, request.exitCode),
      external_id: externalId(request.pull, section.stamp.id),
      ...(detailsUrl !== null && { details_url: detailsUrl }),
      output: { ...output, annotations: batch(0) },
    },
    answer: made,
    purpose: `make the check run "${name}"`,
    permission: PERMISSION,
    // A second one of the same name takes the place of the first.
    repeat: 'repeatable',
  });
  for (let from = ANNOTATIONS_PER_REQUEST; from < annotations.length; from += ANNOTATIONS_PER_REQUEST) {
    await client.call({
      route: 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
      parameters: { ...place, check_run_id: data.id, output: { ...output, annotations: batch(from) } },
      answer: z.unknown(),
      purpose: `add annotations to the check run "${name}"`,
      permission: PERMISSION,
      repeat: 'once',
    });
  }
  return { id: data.id, url: data.html_url, app: data.app?.slug ?? null };
}

export interface CheckStoreOptions {
  repository: RepositoryName;
  sha: string;
  pull: number;
  /** Slug of the app whose check runs count: ours. */
  app: string;
  serverUrl: string;
}

/** The sections that jobs of this commit have published as check runs. */
export function checkRunStore(client: GitHubClient, options: CheckStoreOptions): SectionStore {
  const { repository, sha, pull, app: own, serverUrl } = options;
  return {
    isComplete: true,
    async list() {
      const found: z.infer<typeof listed>['check_runs'] = [];
      for (let page = 1, more = true; more && page <= MAX_PAGES; page++) {
        const answer = await client.call({
          route: 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
          parameters: {
            owner: repository.owner,
            repo: repository.name,
            ref: sha,
            // The latest by time may be the slower, older one.
            filter: 'all',
            per_page: 100,
            page,
          },
          answer: listed,
          purpose: `list the check runs of commit ${sha.slice(0, 12)}`,
          permission: PERMISSION,
          repeat: 'repeatable',
        });
        found.push(...answer.data.check_runs);
        more = answer.more;
      }
      return found
        .filter((run) => run.app?.slug === own)
        .sort((a, b) => b.id - a.id)
        .flatMap(({ name, external_id, output }) => {
          const accept = (stamp: SectionStamp): boolean =>
            checkName(stamp) === name &&
            external_id === externalId(pull, stamp.id) &&
            stamp.commit === shortCommit(sha);
          const text = acceptedSection(output.summary ?? '', { serverUrl, accept });
          return text === null ? [] : [text];
        });
    },
  };
}
