import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { OwnBaseline } from '../../evaluation/foreign-run.ts';
import { isWorldGateError } from '../../foundation/errors.ts';
import { artifactName } from '../artifact-upload.ts';
import { downloadArtifact, listArtifacts, type WorkflowArtifact } from '../artifacts-api.ts';
import type { GitHubClient } from '../client.ts';
import type { RepositoryName } from '../event-context.ts';
import { GitHubError } from '../failures.ts';
import { readWorkflowRun, type WorkflowRunFacts } from '../workflow-run.ts';
import { downloadReleaseRun } from './release-run.ts';
import { BASELINE_LIMITS, runIdOfArtifact } from './stored-baseline.ts';
import { commitOfTag, isOwnRun, latestRelease } from './workflow-runs.ts';

export interface OwnRunPlace {
  client: GitHubClient;
  repository: RepositoryName;
  /** Absolute; private to this job. */
  folder: string;
}

export interface OwnRunQuestion {
  runId: string;
  preset: string;
  /** Names of branches whose runs are taken. */
  branches: readonly string[];
  /** When the run that was compared with it began; ISO 8601, `null` where nobody knows. */
  comparedAt: string | null;
  /** Where the caller asked for the run to be looked for; anywhere where it is not said. */
  asked?: 'base-branch' | 'release' | undefined;
}

/** Runs of the branch that are looked at for a newer one, each a request. */
const MOST_NEWER = 5;

/**
 * Fetches the run of an id and preset that the repository measures itself by: uploaded by one of its own workflows for a
 * branch, or the run of its latest release. What a run of a stranger says that it was compared with is then no weaker run
 * that happens to lie there.
 * @returns `null` where the repository has no such run, or not any more
 * @throws GitHubError
 */
export async function fetchOwnRun(place: OwnRunPlace, question: OwnRunQuestion): Promise<OwnBaseline | null> {
  const { asked } = question;
  const ofBranch = asked === 'release' ? null : await ofBranches(place, question);
  return ofBranch ?? (asked === 'base-branch' ? null : await ofRelease(place, question));
}

async function ofBranches(place: OwnRunPlace, question: OwnRunQuestion): Promise<OwnBaseline | null> {
  const found = await ownArtifact(place, question, (run) => question.branches.includes(run.headBranch ?? ''));
  if (found === null) return null;
  const newer = await newerRun(place, question, found);
  const problem =
    newer === null
      ? null
      : `it was compared with run ${question.runId}, although ${found.run.headBranch} already had the newer run ${newer}`;
  return { dir: found.dir, problem };
}

/** The run among the files of the latest release, or that of its tag. */
async function ofRelease(place: OwnRunPlace, question: OwnRunQuestion): Promise<OwnBaseline | null> {
  const { client, repository, folder } = place;
  const release = await latestRelease(client, repository);
  if (release === null) return null;
  const asset = release.assets.find(
    ({ name }) =>
      name.endsWith('.zip') && runIdOfArtifact(name.slice(0, -4), question.preset) === question.runId,
  );
  if (asset !== undefined) {
    const dir = join(folder, question.runId);
    if (existsSync(dir)) return { dir, problem: null };
    const taken = await unlessUnusable(() => downloadReleaseRun(place, release, asset, dir));
    if (taken === true) return { dir, problem: null };
  }
  const tagged = await commitOfTag(client, repository, release.tag_name);
  const found = await ownArtifact(place, question, ({ headSha }) => headSha === tagged);
  return found && { dir: found.dir, problem: null };
}

interface FoundRun {
  dir: string;
  artifact: WorkflowArtifact;
  run: WorkflowRunFacts;
}

async function ownArtifact(
  { client, repository, folder }: OwnRunPlace,
  { runId, preset }: OwnRunQuestion,
  fits: (run: WorkflowRunFacts) => boolean,
): Promise<FoundRun | null> {
  const { artifacts } = await listArtifacts(client, repository, {
    name: artifactName(preset, runId),
    limit: 20,
  });
  for (const artifact of artifacts) {
    if (artifact.expired || !isHere(artifact)) continue;
    const run = await readWorkflowRun(client, repository, artifact.workflow_run!.id!);
    // A pull request's run has the head's branch, which can be called `main` as well; what follows one (a comment, another
    // workflow) runs on the default branch and may have evaluated anybody's files.
    if (!isOwnRun(run) || !fits(run)) continue;
    const dir = join(folder, runId);
    if (existsSync(dir)) return { dir, artifact, run };
    const taken = await unlessUnusable(() =>
      downloadArtifact(client, repository, artifact, dir, BASELINE_LIMITS),
    );
    if (taken !== null) return { dir, artifact, run };
  }
  return null;
}

/** Id of a run of the same preset and branch that a successful workflow had uploaded before the comparison was made. */
async function newerRun(
  { client, repository }: OwnRunPlace,
  { preset, comparedAt }: OwnRunQuestion,
  { artifact, run }: FoundRun,
): Promise<string | null> {
  if (comparedAt === null) return null;
  const { artifacts } = await listArtifacts(client, repository, { limit: 100 });
  const newer = artifacts.filter(
    (one) =>
      one.id > artifact.id &&
      !one.expired &&
      isHere(one) &&
      one.workflow_run?.head_branch === run.headBranch &&
      one.workflow_run.head_sha !== run.headSha &&
      Date.parse(one.created_at ?? '') < Date.parse(comparedAt) &&
      runIdOfArtifact(one.name, preset) !== null,
  );
  for (const one of newer.slice(0, MOST_NEWER)) {
    const of = await readWorkflowRun(client, repository, one.workflow_run!.id!);
    if (isOwnRun(of) && of.conclusion === 'success') return runIdOfArtifact(one.name, preset);
  }
  return null;
}

/** By what the platform says of the artifact itself. */
function isHere({ workflow_run: run }: WorkflowArtifact): boolean {
  return run?.id != null && run.repository_id != null && run.head_repository_id === run.repository_id;
}

/** What is wrong with an upload is as if it were not there; what is wrong with the platform is said. */
async function unlessUnusable<T>(fetch: () => Promise<T>): Promise<T | null> {
  try {
    return await fetch();
  } catch (error) {
    if (error instanceof GitHubError || !isWorldGateError(error)) throw error;
    return null;
  }
}
