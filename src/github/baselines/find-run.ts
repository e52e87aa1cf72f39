import { join } from 'node:path';
import type { BaselineChoice } from '../../contracts/run.ts';
import type { ComparedRun } from '../../evaluation/baseline-fit.ts';
import { isWorldGateError } from '../../foundation/errors.ts';
import { quoted } from '../../foundation/plain-value.ts';
import { downloadArtifact, listArtifacts, type WorkflowArtifact } from '../artifacts-api.ts';
import type { GitHubClient } from '../client.ts';
import type { RepositoryName } from '../event-context.ts';
import { readWorkflowRun, type WorkflowRunFacts } from '../workflow-run.ts';
import type { Base } from './base.ts';
import { downloadReleaseRun } from './release-run.ts';
import {
  BASELINE_LIMITS,
  type BaselinePlace,
  choiceOf,
  judgeBaseline,
  runIdOfArtifact,
} from './stored-baseline.ts';
import {
  commitOfTag,
  isOwnRun,
  latestRelease,
  listWorkflowRuns,
  mergeBase,
  type Release,
} from './workflow-runs.ts';

export interface FindRequest {
  asked: 'base-branch' | 'release';
  client: GitHubClient;
  repository: RepositoryName;
  base: Base;
  /** The commit that is judged, and the workflow run that judges it. */
  commit: string | null;
  runId: number | null;
  here: ComparedRun;
  /** Absolute; private to this job. */
  folder: string;
}

export interface FoundBaseline {
  /** Absolute folder of the run; null where none can be compared with. */
  dir: string | null;
  choice: BaselineChoice;
}

/** Each costs a download. */
const MOST_CANDIDATES = 5;
/** A first page holds the latest run in most repositories; the second look goes this far back. */
const LOOKS = [100, 1000];
/** Workflow runs of one commit whose artifacts are listed. */
const MOST_RUNS = 20;

interface Candidate {
  artifact: WorkflowArtifact;
  runId: string;
  run: WorkflowRunFacts;
}

/**
 * Finds the run that a preset is compared with on GitHub, or says why there is none: what GitHub refuses, what has
 * expired and what cannot be compared are sentences in `choice.notes`. It is read as a stranger's, although only runs of
 * the repository's own branches and tags are taken.
 */
export async function findBaselineRun(request: FindRequest): Promise<FoundBaseline> {
  const search = new Search(request);
  try {
    const found = request.asked === 'release' ? await search.ofRelease() : await search.ofBaseBranch();
    if (found !== null) return found;
  } catch (error) {
    if (!isWorldGateError(error)) throw error;
    search.notes.push(
      `the search ended early: ${error.message}${error.hint === undefined ? '' : ` (${error.hint})`}`,
    );
  }
  const nowhere: BaselinePlace = { found: null, ref: null, commit: null, url: null };
  return { dir: null, choice: choiceOf(request.asked, nowhere, null, search.notes) };
}

class Search {
  readonly notes: string[] = [];
  readonly #request: FindRequest;
  readonly #runs = new Map<number, WorkflowRunFacts>();
  #tried = 0;

  constructor(request: FindRequest) {
    this.#request = request;
  }

  async ofBaseBranch(): Promise<FoundBaseline | null> {
    const { branch } = this.#request.base;
    if (branch === null) {
      this.notes.push('this event has no base branch');
      return null;
    }
    const latest = await this.#latestOf(branch);
    if (latest !== null) return latest;
    const ancestor = await this.#mergeBase(branch);
    if (ancestor === null || ancestor === this.#request.commit) return null;
    const found = await this.#ofCommit(ancestor, { found: 'merge-base', ref: branch });
    if (found === null) this.notes.push(`the merge base ${ancestor.slice(0, 12)} has no run to compare with`);
    return found;
  }

  async ofRelease(): Promise<FoundBaseline | null> {
    const { client, repository, commit } = this.#request;
    const release = await latestRelease(client, repository);
    if (release === null) {
      this.notes.push('there is no release yet');
      return null;
    }
    const tagged = await commitOfTag(client, repository, release.tag_name);
    if (tagged === commit) {
      this.notes.push(`the latest release ${quoted(release.tag_name)} is this very commit`);
      return null;
    }
    const place = { found: 'release', ref: release.tag_name } as const;
    const found = (await this.#ofAsset(release, tagged)) ?? (await this.#ofCommit(tagged, place));
    if (found === null) {
      this.notes.push(
        `release ${quoted(release.tag_name)} has neither a file worldgate-${this.#preset}-RUN.zip nor a run of its commit`,
      );
    }
    return found;
  }

  get #preset(): string {
    return this.#request.here.preset.name;
  }

  /** The latest run on the branch that was successful. Where it cannot be compared, an older one is no answer either. */
  async #latestOf(branch: string): Promise<FoundBaseline | null> {
    const { client, repository } = this.#request;
    const looked = new Set<number>();
    let expired = 0;
    for (const limit of LOOKS) {
      const { artifacts, total } = await listArtifacts(client, repository, { limit });
      for (const artifact of artifacts) {
        if (looked.has(artifact.id)) continue;
        looked.add(artifact.id);
        const runId = runIdOfArtifact(artifact.name, this.#preset);
        if (runId === null || !this.#mayBeOf(artifact, branch)) continue;
        if (artifact.expired) {
          expired++;
          continue;
        }
        const run = await this.#runOf(artifact.workflow_run!.id!);
        if (!isOwnRun(run) || run.headBranch !== branch || run.headSha !== artifact.workflow_run!.head_sha)
          continue;
        if (this.#tried++ === MOST_CANDIDATES) return null;
        const outcome = await this.#take({ artifact, runId, run }, { found: 'base-branch', ref: branch });
        if (outcome === 'refused') return null;
        if (outcome !== 'unusable') return outcome;
      }
      if (total <= limit) break;
    }
    const lost = expired === 0 ? '' : `; ${expired} have expired`;
    this.notes.push(`branch ${quoted(branch)} has no successful run of ${this.#preset} that is kept${lost}`);
    return null;
  }

  /** By what the platform says of the artifact itself, before anything else is asked for it. */
  #mayBeOf({ workflow_run: run }: WorkflowArtifact, branch: string): boolean {
    const { runId, commit } = this.#request;
    return (
      run?.id != null &&
      run.repository_id != null &&
      run.head_repository_id === run.repository_id &&
      run.head_branch === branch &&
      run.id !== runId &&
      run.head_sha != null &&
      run.head_sha !== commit
    );
  }

  async #runOf(id: number): Promise<WorkflowRunFacts> {
    const { client, repository } = this.#request;
    const run = this.#runs.get(id) ?? (await readWorkflowRun(client, repository, id));
    this.#runs.set(id, run);
    return run;
  }

  async #mergeBase(branch: string): Promise<string | null> {
    const { client, repository, commit, base } = this.#request;
    if (commit === null) return null;
    try {
      return await mergeBase(client, repository, base.commit ?? branch, commit);
    } catch (error) {
      if (!isWorldGateError(error)) throw error;
      this.notes.push(`the merge base is not known: ${error.message}`);
      return null;
    }
  }

  /** The newest run of one commit of the repository. */
  async #ofCommit(sha: string, place: Pick<BaselinePlace, 'found' | 'ref'>): Promise<FoundBaseline | null> {
    const { client, repository, runId } = this.#request;
    const runs = await listWorkflowRuns(client, repository, { head_sha: sha });
    const own = runs.filter((run) => run.headSha === sha && run.id !== runId && isOwnRun(run));
    for (const run of own.slice(0, MOST_RUNS)) {
      const { artifacts } = await listArtifacts(client, repository, { runId: run.id, limit: 500 });
      for (const artifact of artifacts) {
        const id = runIdOfArtifact(artifact.name, this.#preset);
        if (id === null) continue;
        if (artifact.expired) {
          this.notes.push(`run ${id} of commit ${sha.slice(0, 12)} has expired`);
          continue;
        }
        if (this.#tried++ >= MOST_CANDIDATES + 2) return null;
        const outcome = await this.#take({ artifact, runId: id, run }, place);
        if (outcome === 'refused') return null;
        if (outcome !== 'unusable') return outcome;
      }
    }
    return null;
  }

  async #take(
    { artifact, runId, run }: Candidate,
    place: Pick<BaselinePlace, 'found' | 'ref'>,
  ): Promise<FoundBaseline | 'refused' | 'unusable'> {
    const { client, repository } = this.#request;
    const where = { ...place, commit: run.headSha, url: run.url };
    return this.#judge(runId, where, async (dir) => {
      await downloadArtifact(client, repository, artifact, dir, BASELINE_LIMITS);
    });
  }

  async #ofAsset(release: Release, commit: string): Promise<FoundBaseline | null> {
    const { client, repository, folder } = this.#request;
    for (const asset of release.assets) {
      const runId = asset.name.endsWith('.zip')
        ? runIdOfArtifact(asset.name.slice(0, -4), this.#preset)
        : null;
      if (runId === null) continue;
      const place = { found: 'release', ref: release.tag_name, commit, url: release.html_url } as const;
      const outcome = await this.#judge(runId, place, async (dir) => {
        if (await downloadReleaseRun({ client, repository, folder }, release, asset, dir)) return true;
        this.notes.push(`${asset.name} was downloaded with another digest than GitHub states`);
        return false;
      });
      if (typeof outcome !== 'string') return outcome;
    }
    return null;
  }

  async #judge(
    runId: string,
    place: BaselinePlace,
    fetch: (dir: string) => Promise<unknown>,
  ): Promise<FoundBaseline | 'refused' | 'unusable'> {
    const { asked, here, folder } = this.#request;
    const what = `run ${runId} of commit ${place.commit?.slice(0, 12) ?? 'unknown'}`;
    const dir = join(folder, runId);
    try {
      if ((await fetch(dir)) === false) return 'unusable';
    } catch (error) {
      if (!isWorldGateError(error)) throw error;
      this.notes.push(`${what} was not taken: ${error.message}`);
      return 'unusable';
    }
    const judged = judgeBaseline(dir, { preset: this.#preset, runId, commit: place.commit, what }, here);
    if (judged.state !== 'taken') {
      this.notes.push(judged.note);
      return judged.state;
    }
    return { dir, choice: choiceOf(asked, place, judged.manifest, [...this.notes, ...judged.notes]) };
  }
}
