import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { cacheFolder, isOffline } from '../cli/tools.ts';
import type { History } from '../dashboard/history.ts';
import type { DashboardOptions, MadeDashboard, ReadRuns } from '../dashboard/make-dashboard.ts';
import type { VerifyPackage } from '../dashboard/read-packages.ts';
import { releaseAsk } from '../dashboard/release-ask.ts';
import type { Price } from '../dashboard/saved.ts';
import { isWorldGateError, WorldGateError } from '../foundation/errors.ts';
import { hasArtifactService, uploadFolder } from '../github/artifact-upload.ts';
import { createGitHubClient, type GitHubClient } from '../github/client.ts';
import type { EventContext } from '../github/event-context.ts';
import { appendSummary, summaryRoom } from '../github/summary.ts';
import { sizeOf } from '../reports/markdown.ts';
import { clip } from '../reports/plain.ts';
import { type Door, workingDirectory } from './door.ts';
import { RELEASE_INPUTS } from './inputs/dashboard.ts';
import { type ActionInputs, readInputs } from './inputs.ts';
import { stepFolder } from './shard-features.ts';
import type { VerifyFeature } from './verify.ts';

export const QUALITY_DASHBOARD_OUTPUTS = [
  'verdict',
  'runs',
  'first-failed',
  'problems',
  'dashboard-path',
  'page-url',
  'artifact-name',
] as const;

type Inputs = ActionInputs<'quality-dashboard'>;

/** Door of `actions/quality-dashboard`: makes the dashboard, keeps its history, publishes it. Returns the exit code. */
export async function qualityDashboardDoor(door: Door, features: { verify: VerifyFeature }): Promise<number> {
  const { host, env, context } = door;
  const inputs = readInputs('quality-dashboard', env);
  host.mask(inputs['github-token']);
  const folder = workingDirectory(door, inputs['working-directory']);
  const [make, store, { firstFailedLines, verdictSentence }] = await Promise.all([
    import('../dashboard/make-dashboard.ts'),
    import('../dashboard/history.ts'),
    import('../reports/dashboard/text.ts'),
  ]);
  const branch = inputs.branch ?? branchOf(context);
  const now = new Date(door.clock.now());
  const at = (file: string) => resolve(folder, file);
  const origin = { branch, runUrl: context.runUrl };
  const read = await make.readAll({
    runs: inputs.runs === undefined ? null : { dir: at(inputs.runs), originOf: () => origin },
    release: RELEASE_INPUTS.flatMap((kind) =>
      (inputs[kind] ?? []).map((file) => ({
        ...releaseAsk(folder, kind, at(file)),
        ...((inputs['expected-gates'] ?? []).length === 0 ? {} : { expected: inputs['expected-gates']! }),
      })),
    ),
    origin,
    verify: await packageVerifier(door, inputs, folder, features),
    now,
  });
  const own = inputs.history === undefined ? store.EMPTY : store.readHistory(at(inputs.history));
  const earlier = await earlierHistory(door, inputs, branch);
  const history = store.mergeHistories(own, earlier);
  const what = { read, history, branch, now, price: priceOf(inputs) };
  const published = await publish(door, inputs, what);
  const made = published?.made ?? (await make.makeDashboard(read, history, what));
  const outputDir = at(inputs.output);
  make.writeFiles(outputDir, made);
  if (inputs.history !== undefined) store.writeHistory(at(inputs.history), make.rowsOf(made.dashboard));
  const artifactName =
    inputs.artifact === undefined ? '' : await upload(door, inputs.artifact, outputDir, made);
  const { dashboard } = made;
  const outputs: Record<(typeof QUALITY_DASHBOARD_OUTPUTS)[number], string> = {
    verdict: dashboard.verdict,
    runs: String(dashboard.runs.length),
    'first-failed': clip(dashboard.first_failed?.name ?? '', 300),
    problems: String(dashboard.problems.length),
    'dashboard-path': outputDir,
    'page-url': published?.url ?? '',
    'artifact-name': artifactName,
  };
  for (const [name, value] of Object.entries(outputs)) host.output(name, value);
  summarise(door, made);
  const { first_failed: first } = dashboard;
  host.say(
    [
      `${dashboard.verdict}: ${verdictSentence(dashboard)}`,
      ...(first === null ? [] : firstFailedLines(first)),
      published?.url ?? '',
    ].filter(Boolean),
  );
  for (const { what, path, message } of dashboard.problems.slice(0, 5)) {
    host.annotate({
      level: 'warning',
      title: 'Not in the dashboard',
      message: `${what} ${path}: ${message}`,
    });
  }
  const exitCode = make.dashboardExitCode(dashboard, inputs.strict === 'true');
  // That it was not published is a fault of the step, and takes nothing from the verdict.
  return exitCode === 0 && inputs.publish !== 'none' && published === null ? 4 : exitCode;
}

/** What verifies packages by the policy that is named; null where none is. @throws WorldGateError of a policy that is none */
async function packageVerifier(
  { env, clock, context }: Door,
  inputs: Inputs,
  folder: string,
  { verify }: { verify: VerifyFeature },
): Promise<VerifyPackage | null> {
  const trustPolicy = inputs['trust-policy'];
  const trustedSigners = inputs['trusted-signers'];
  if (trustPolicy === undefined) {
    if (trustedSigners === undefined) return null;
    throw new WorldGateError(
      'input-invalid',
      'inputs: trusted-signers: has no effect without "trust-policy"',
    );
  }
  const { readPolicy } = await import('../attest/policy/read-policy.ts');
  // A policy that cannot be used is a mistake of the caller, not of a package.
  readPolicy(resolve(folder, trustPolicy), trustPolicy);
  const { verifierOf } = await import('../cli/audit-verify.ts');
  const verifier = verifierOf({ env, now: () => new Date(clock.now()) }, undefined);
  const { serverUrl } = context;
  return async (dir) => {
    const ask = { package: dir, trustPolicy, trustedSigners, serverUrl, offline: isOffline(env) };
    const world = { folder, cacheFolder: cacheFolder(env), verifier };
    return (await verify(ask, world)).verification;
  };
}

/** @throws WorldGateError `input-invalid` */
function priceOf(inputs: Inputs): Price | null {
  const { 'cost-per-hour': perHour, currency } = inputs;
  if (perHour === undefined && currency !== undefined) {
    throw new WorldGateError('input-invalid', 'inputs: currency: has no effect without "cost-per-hour"');
  }
  return perHour === undefined ? null : { perHour, currency: currency ?? 'USD' };
}

/** `main`; `tags/v1` and `pull/7/merge` where it is no branch. */
function branchOf({ ref }: EventContext): string | null {
  return ref?.replace(/^refs\/(?:heads\/)?/, '') ?? null;
}

/** The client for what an input asks of the API; null, with a warning, where there is no way to ask. */
async function clientFor(door: Door, inputs: Inputs, purpose: string): Promise<GitHubClient | null> {
  const { context, clock, redact } = door;
  const token = inputs['github-token'];
  const why =
    context.repository === null
      ? 'this is no workflow of a repository'
      : context.apiUrl === null
        ? 'GITHUB_API_URL is not an http(s) address without credentials'
        : token === ''
          ? 'the input "github-token" is empty'
          : null;
  if (why !== null) {
    warn(door, `${purpose}: ${why}.`);
    return null;
  }
  const fork = context.pullRequest?.fork ?? null;
  return createGitHubClient({ token, apiUrl: context.apiUrl!, fork, clock, redact });
}

function warn({ host }: Door, message: string): void {
  host.annotate({ level: 'warning', title: 'WorldGate', message });
}

/** What the dashboards of earlier runs of this branch have kept in their artifacts. */
async function earlierHistory(door: Door, inputs: Inputs, branch: string | null): Promise<History> {
  const { EMPTY } = await import('../dashboard/history.ts');
  if (inputs.artifact === undefined) return EMPTY;
  const client = await clientFor(door, inputs, 'Dashboards of earlier runs were not looked for');
  if (client === null) return EMPTY;
  const { readArtifactHistory } = await import('../github/dashboard/artifact-history.ts');
  const { repository, runId } = door.context;
  try {
    const dir = stepFolder(door.env.RUNNER_TEMP || tmpdir(), 'dashboard-history');
    const { history, missed } = await door.host.inert('History', () =>
      readArtifactHistory(client, repository!, { name: inputs.artifact!, branch, runId }, dir),
    );
    for (const message of missed.slice(0, 5)) warn(door, `A part of the history is missing: ${message}`);
    return history;
  } catch (error) {
    if (!isWorldGateError(error)) throw error;
    warn(door, `The history of earlier runs is missing: ${error.message}. ${error.hint ?? ''}`);
    return EMPTY;
  }
}

interface ToPublish extends DashboardOptions {
  read: ReadRuns;
  history: History;
}

/** @returns null where it was not asked for, or did not come to be published, which is annotated */
async function publish(
  door: Door,
  inputs: Inputs,
  what: ToPublish,
): Promise<{ made: MadeDashboard; url: string } | null> {
  if (inputs.publish === 'none') return null;
  const { publishDashboard, pagesFolder } = await import('../github/dashboard/publish-dashboard.ts');
  const folder = pagesFolder(inputs['pages-folder']);
  const client = await clientFor(door, inputs, 'The dashboard was not published');
  if (client === null) return null;
  const place = { repository: door.context.repository!, branch: inputs['pages-branch'] };
  try {
    const made = await door.host.inert('Publish', () => publishDashboard({ client, place, folder, ...what }));
    for (const message of made.notes) door.host.annotate({ level: 'notice', title: 'WorldGate', message });
    return { made, url: made.url };
  } catch (error) {
    if (!isWorldGateError(error)) throw error;
    const message = `The dashboard was not published: ${error.message}. ${error.hint ?? ''}`;
    door.host.annotate({ level: 'error', title: 'WorldGate', message });
    return null;
  }
}

/** Uploads the dashboard and the whole of its history. @returns the name of the artifact, empty where there is none */
async function upload(door: Door, name: string, dir: string, made: MadeDashboard): Promise<string> {
  const { serverUrl, runAttempt } = door.context;
  const { rowName, rowText } = await import('../dashboard/history.ts');
  const { rowsOf } = await import('../dashboard/make-dashboard.ts');
  const { mkdirSync, writeFileSync } = await import('node:fs');
  const rows = rowsOf(made.dashboard);
  if (hasArtifactService(serverUrl)) {
    mkdirSync(join(dir, 'history'), { recursive: true });
    for (const row of rows) writeFileSync(join(dir, 'history', rowName(row)), rowText(row));
  }
  const files = [
    ...['json', 'md', 'html'].map((kind) => `quality-dashboard.${kind}`),
    ...rows.map((row) => `history/${rowName(row)}`),
  ];
  const result = await uploadFolder(
    {
      ...{ what: 'dashboard', folder: dir, name, replaces: (runAttempt ?? 1) > 1 },
      select: () => ({ files, leftBehind: [] }),
    },
    { serverUrl, redact: door.redact },
  );
  if (result.warning !== null) warn(door, result.warning);
  return result.name ?? '';
}

function summarise({ env, host }: Door, { markdown }: MadeDashboard): void {
  const file = env.GITHUB_STEP_SUMMARY;
  if (!file) return;
  try {
    if (sizeOf(markdown) + 1 <= summaryRoom(file)) appendSummary(file, markdown);
  } catch (error) {
    host.annotate({ level: 'warning', title: 'WorldGate', message: `No job summary: ${String(error)}` });
  }
}
