import { join } from 'node:path';
import { type ForeignRun, judgeForeignRun } from '../../evaluation/foreign-run.ts';
import { isWorldGateError, WorldGateError } from '../../foundation/errors.ts';
import { quoted } from '../../foundation/plain-value.ts';
import { didYouMean } from '../../foundation/suggest.ts';
import { escapeMarkdownText, markdownCode } from '../../reports/escape.ts';
import { gateAnswer } from '../../reports/gate-answer.ts';
import { artifactName } from '../artifact-upload.ts';
import { downloadArtifact, listArtifacts, type WorkflowArtifact } from '../artifacts-api.ts';
import { fetchOwnRun } from '../baselines/own-run.ts';
import { BASELINE_LIMITS } from '../baselines/stored-baseline.ts';
import { listWorkflowRuns } from '../baselines/workflow-runs.ts';
import type { GitHubClient } from '../client.ts';
import type { RepositoryName } from '../event-context.ts';
import type { CommandedPull } from './commands-api.ts';

export interface ExplainRequest {
  client: GitHubClient;
  repository: RepositoryName;
  pull: CommandedPull;
  gate: string;
  preset: string | null;
  /** Absolute; private to this job. */
  folder: string;
}

const RUN_ARTIFACT = /^worldgate-(.+)-(\d{8}T\d{9}Z-[0-9a-f]{8})$/;
/** Presets whose runs are downloaded for one answer. */
const MOST_PRESETS = 8;
const MOST_RUNS = 10;

interface FoundRun {
  artifact: WorkflowArtifact;
  preset: string;
  runId: string;
}

/**
 * Explains a gate of the latest run of a pull request's head: every gate is decided again from the run's episodes, which
 * are read as a stranger's, and rendered here. Nothing that the run has written for readers is shown.
 * @returns Markdown
 * @throws GitHubError
 */
export async function explainGate(request: ExplainRequest): Promise<string> {
  const { gate, pull, preset } = request;
  const at = markdownCode(pull.head.sha.slice(0, 12));
  const found = await latestRuns(request);
  if (found.length === 0) {
    const of = preset === null ? '' : ` of preset ${markdownCode(preset)}`;
    return `There is no run${of} of commit ${at} that is kept. It may still be running, or its artifact has expired.`;
  }
  const answers: string[] = [];
  const names = new Set<string>();
  const problems: string[] = [];
  for (const one of found) {
    try {
      const { report, notes } = await judged(one, request);
      for (const { name } of report.gates) names.add(name);
      if (report.gates.some(({ name }) => name === gate)) answers.push(gateAnswer({ report, gate, notes }));
    } catch (error) {
      if (!isWorldGateError(error)) throw error;
      problems.push(`- ${markdownCode(one.preset)}: ${escapeMarkdownText(error.message)}`);
    }
  }
  if (answers.length > 0) return answers.join('\n\n');
  const known = [...names].slice(0, 50).map((name) => markdownCode(name));
  const list = known.length === 0 ? '' : ` Its gates are ${known.join(', ')}.`;
  const hint = didYouMean(gate, names);
  const unread = problems.length === 0 ? '' : `\n\nNot read:\n\n${problems.join('\n')}`;
  return `No run of commit ${at} has a gate ${markdownCode(gate)}${hint === '' ? '.' : escapeMarkdownText(hint)}${list}${unread}`;
}

async function judged(
  { artifact, runId }: FoundRun,
  { client, repository, folder, pull }: ExplainRequest,
): Promise<ForeignRun> {
  const dir = join(folder, 'runs', runId);
  await downloadArtifact(client, repository, artifact, dir, BASELINE_LIMITS);
  const foreign = await judgeForeignRun({
    dir,
    runId,
    commit: pull.head.sha,
    // The gates of the pull request are what its reader asks about.
    ownPreset: () => null,
    comparisonDue: false,
    baseline: (run) =>
      fetchOwnRun(
        { client, repository, folder: join(folder, 'baselines') },
        { ...run, branches: [pull.base.ref], comparedAt: null },
      ),
  });
  const { name } = foreign.report.preset;
  if (artifactName(name, runId) !== artifact.name) {
    throw new WorldGateError('run-tampered', `the artifact is named for another preset than ${quoted(name)}`);
  }
  const isOwn = pull.head.repo?.id === pull.base.repo?.id;
  return { ...foreign, notes: isOwn ? [] : [OF_A_FORK] };
}

const OF_A_FORK =
  "The gate and its numbers are those of the fork's run: decided again from its episodes, but neither held against the presets of this repository nor run again.";

/** The newest run of each preset that a workflow has uploaded for the head of the pull request. */
async function latestRuns({ client, repository, pull, preset }: ExplainRequest): Promise<FoundRun[]> {
  const { sha, repo } = pull.head;
  const runs = await listWorkflowRuns(client, repository, { head_sha: sha });
  const own = runs.filter(
    (run) =>
      run.headSha === sha &&
      repo?.id !== undefined &&
      run.headRepository?.id === repo.id &&
      (run.event === 'pull_request' || run.event === 'push'),
  );
  const latest = new Map<string, FoundRun>();
  for (const run of own.slice(0, MOST_RUNS)) {
    const { artifacts } = await listArtifacts(client, repository, { runId: run.id, limit: 500 });
    for (const artifact of artifacts) {
      const [, name, runId] = RUN_ARTIFACT.exec(artifact.name) ?? [];
      if (name === undefined || artifact.expired || (preset !== null && name !== preset)) continue;
      const newest = latest.get(name);
      if (newest === undefined || newest.runId < runId!)
        latest.set(name, { artifact, preset: name, runId: runId! });
    }
  }
  return [...latest.values()].slice(0, MOST_PRESETS);
}
