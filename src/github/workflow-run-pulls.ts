import { z } from 'zod';
import { plural } from '../reports/format.ts';
import type { GitHubClient } from './client.ts';
import type { RepositoryName } from './event-context.ts';
import { GitHubError } from './failures.ts';
import type { WorkflowRunFacts } from './workflow-run.ts';

const PERMISSION = 'pull-requests: read';
const PAGE_SIZE = 100;
/** Pull requests of one branch of one fork; nobody has more. */
const MOST_PAGES = 3;

const lenient = <T extends z.ZodType>(schema: T) => schema.nullish().catch(null);
const side = z.object({
  sha: z.string(),
  ref: z.string(),
  repo: lenient(z.object({ id: z.int().positive(), full_name: z.string() })),
});
const pullShape = z.object({
  number: z.int().positive(),
  state: z.string(),
  merged_at: lenient(z.string()),
  head: side,
  base: side,
});
type Pull = z.infer<typeof pullShape>;

export interface RunPull {
  number: number;
  baseRef: string;
  /** Tip of the pull request now; another than the run's where somebody has pushed since. */
  headSha: string;
  /** The run is of an older commit of it. */
  moved: boolean;
}

/** The open pull requests that a workflow run was for. */
export interface RunPulls {
  pulls: RunPull[];
  /** What was found and left aside, as sentences. */
  notes: string[];
}

/**
 * Finds the pull request of a workflow run by what the platform says of both: head repository, head branch and head
 * commit. Of a fork's run the platform leaves the number out, and nothing that the run itself wrote can be believed.
 *
 * Of several, those into the default branch are taken where there are any. A closed or merged one is never taken.
 *
 * @param defaultBranch of the repository; `null` where the event does not say
 * @throws GitHubError
 */
export async function findPullRequests(
  client: GitHubClient,
  repository: RepositoryName,
  run: WorkflowRunFacts,
  defaultBranch: string | null,
): Promise<RunPulls> {
  const { headRepository, headBranch, repository: base } = run;
  if (headRepository === null || headBranch === null || base === null) {
    const why =
      headRepository === null
        ? 'the repository that its commit comes from no longer exists'
        : 'it is of no branch';
    return { pulls: [], notes: [`No pull request can be found for workflow run ${run.id}: ${why}.`] };
  }
  const candidates = new Map<number, Pull>();
  const isItsOwn = ({ head, base: into }: Pull) =>
    head.repo?.id === headRepository.id && head.ref === headBranch && into.repo?.id === base.id;
  const keep = (found: readonly Pull[]) => {
    for (const pull of found) if (isItsOwn(pull)) candidates.set(pull.number, pull);
  };
  keep(await pullsOfBranch(client, repository, `${headRepository.owner}:${headBranch}`));
  // The list is by the name of the owner, which an organisation can have changed meanwhile.
  if (![...candidates.values()].some(({ head }) => head.sha === run.headSha)) {
    keep(await pullsOfCommit(client, repository, run.headSha));
  }
  return choose([...candidates.values()], run, defaultBranch);
}

function choose(candidates: readonly Pull[], run: WorkflowRunFacts, defaultBranch: string | null): RunPulls {
  const notes: string[] = [];
  const open = candidates.filter(({ state }) => state === 'open');
  const exact = open.filter(({ head }) => head.sha === run.headSha);
  // A closed one with this very commit is what the run was for, not a later one from the same branch.
  const ended = candidates.filter(({ state, head }) => state !== 'open' && head.sha === run.headSha);
  const fitting = exact.length > 0 ? exact : ended.length > 0 ? [] : open;
  if (fitting.length === 0) {
    for (const { number, merged_at } of ended.length > 0 ? ended : candidates) {
      const end = merged_at == null ? 'closed' : 'merged';
      notes.push(`Pull request ${number} was ${end} meanwhile: nothing is commented.`);
    }
    if (notes.length === 0) {
      notes.push(
        `No open pull request has commit ${run.headSha.slice(0, 12)} of ${run.headRepository!.fullName}: nothing is commented.`,
      );
    }
    return { pulls: [], notes };
  }
  const intoDefault = fitting.filter(({ base }) => base.ref === defaultBranch);
  const taken = intoDefault.length > 0 ? intoDefault : fitting;
  if (fitting.length > 1) {
    const named = fitting.map(({ number, base }) => `${number} (into ${base.ref})`).join(', ');
    const which = taken.map(({ number }) => number).join(', ');
    notes.push(
      `${plural(fitting.length, 'pull request')} have this commit: ${named}. The comment goes to ${which}.`,
    );
  }
  return { pulls: taken.map((pull) => runPull(pull, run)).sort((a, b) => a.number - b.number), notes };
}

function runPull({ number, base, head }: Pull, run: WorkflowRunFacts): RunPull {
  return { number, baseRef: base.ref, headSha: head.sha, moved: head.sha !== run.headSha };
}

/** Open and closed, the newest first. */
async function pullsOfBranch(
  client: GitHubClient,
  { owner, name: repo }: RepositoryName,
  head: string,
): Promise<Pull[]> {
  const all: Pull[] = [];
  for (let page = 1, more = true; more && page <= MOST_PAGES; page++) {
    const answer = await client.call({
      route: 'GET /repos/{owner}/{repo}/pulls',
      parameters: { owner, repo, head, state: 'all', per_page: PAGE_SIZE, page },
      answer: z.array(pullShape),
      purpose: `find the pull request of ${head} in ${owner}/${repo}`,
      permission: PERMISSION,
      repeat: 'repeatable',
    });
    all.push(...answer.data);
    more = answer.more && answer.data.length > 0;
  }
  return all;
}

async function pullsOfCommit(
  client: GitHubClient,
  { owner, name: repo }: RepositoryName,
  sha: string,
): Promise<Pull[]> {
  try {
    const { data } = await client.call({
      route: 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
      parameters: { owner, repo, commit_sha: sha, per_page: PAGE_SIZE },
      answer: z.array(pullShape),
      purpose: `find the pull request of commit ${sha}`,
      permission: PERMISSION,
      repeat: 'repeatable',
    });
    return data;
  } catch (error) {
    // A commit that this repository has never seen, as after the fork was deleted.
    if (error instanceof GitHubError && [404, 409, 422].includes(error.status ?? 0)) return [];
    throw error;
  }
}
