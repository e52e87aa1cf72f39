import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { childEnvironment } from '../evaluation/worker-handle.ts';
import { isWorldGateError, messageOf } from '../foundation/errors.ts';
import { hasArtifactService, uploadFolder } from '../github/artifact-upload.ts';
import { createGitHubClient } from '../github/client.ts';
import { appendSummary, summaryRoom } from '../github/summary.ts';
import { sizeOf } from '../reports/markdown.ts';
import { type Door, workingDirectory } from './door.ts';
import { type ActionInputs, readInputs } from './inputs.ts';
import { stepFolder } from './shard-features.ts';

export const DEPENDENCY_AUDIT_OUTPUTS = [
  'verdict',
  'findings',
  'failing',
  'new',
  'fixed',
  'report-path',
  'sbom-path',
  'artifact-name',
] as const;

type Inputs = ActionInputs<'dependency-audit'>;

/** Door of `actions/dependency-audit`: audits the project, reports, decides. Returns the exit code. */
export async function dependencyAuditDoor(door: Door, { version }: { version: string }): Promise<number> {
  const { host, env, redact } = door;
  const inputs = readInputs('dependency-audit', env);
  host.mask(inputs['github-token']);
  const folder = workingDirectory(door, inputs['working-directory']);
  const [
    { auditProject },
    { auditExitCode },
    { toolEnvironment, toolRunner },
    { AUDIT_FILES, writeAudit },
    text,
  ] = await Promise.all([
    import('../supply-chain/dependency-audit/audit-project.ts'),
    import('../supply-chain/dependency-audit/rows.ts'),
    import('../supply-chain/dependency-audit/spawn-tool.ts'),
    import('../supply-chain/dependency-audit/write-audit.ts'),
    import('../reports/dependency-audit-text.ts'),
  ]);
  const base = inputs.base ?? (await baseOfBranch(door, inputs, AUDIT_FILES.json));
  const now = () => new Date(door.clock.now());
  const temporary = env.RUNNER_TEMP || tmpdir();
  const tools = toolRunner({
    env: { ...childEnvironment(env), ...toolEnvironment(env) },
    now,
    signal: door.signal,
  });
  const withoutFolders = (given: string) =>
    redact([folder, temporary].reduce((rest, one) => rest.replaceAll(`${one}${path.sep}`, ''), given));
  const found = await auditProject({
    folder,
    from: inputs.from ?? [],
    tools: inputs.tools ?? [],
    waivers: inputs.waivers,
    base,
    productionRequirements: inputs['production-requirements'],
    settings: {
      fail_on: inputs['fail-on'],
      omit_dev: inputs['omit-dev'] === 'true',
      allow_unavailable: inputs['allow-unavailable'] === 'true',
    },
    now: now(),
    run: tools,
    timeoutMs: Number(inputs['timeout-s']) * 1000,
    temporary,
    redact: withoutFolders,
  });
  const { audit } = found;
  const outputDir = path.resolve(folder, inputs.output);
  const { files, markdown } = await writeAudit(found, outputDir, version);
  const at = (name: string) => files.find((file) => path.basename(file) === name) ?? '';
  const outputs: Record<(typeof DEPENDENCY_AUDIT_OUTPUTS)[number], string> = {
    verdict: audit.verdict,
    findings: String(audit.advisories.length),
    failing: String(text.failingAdvisories(audit).length),
    new: audit.changes === null ? '' : String(audit.changes.new.length),
    fixed: audit.changes === null ? '' : String(audit.changes.fixed.length),
    'report-path': at(AUDIT_FILES.json),
    'sbom-path': at(AUDIT_FILES.sbom),
    'artifact-name': await upload(door, inputs, outputDir, files),
  };
  for (const [name, value] of Object.entries(outputs)) host.output(name, value);
  summarise(door, markdown);
  host.say(
    [`${audit.verdict}: ${text.auditSentence(audit)}`, text.changesSentence(audit) ?? ''].filter(Boolean),
  );
  for (const annotation of text.auditAnnotations(audit)) host.annotate(annotation);
  return auditExitCode(audit.rows, inputs.strict === 'true');
}

function warn({ host }: Door, message: string): void {
  host.annotate({ level: 'warning', title: 'WorldGate', message });
}

/** Report of the newest audit of the base branch; undefined, with a warning, where there is none: changes decide nothing. */
async function baseOfBranch(door: Door, inputs: Inputs, file: string): Promise<string | undefined> {
  if (inputs.baseline === 'none') return undefined;
  const { context, env, clock, redact } = door;
  const { baseOf } = await import('../github/baselines/base.ts');
  const { branch } = baseOf(context, env, (name) => readFileSync(name, 'utf8'));
  const token = inputs['github-token'];
  const { repository, apiUrl, runId } = context;
  if (repository === null || apiUrl === null || token === '' || branch === null) {
    warn(door, 'The base branch was not looked at: there is no base branch, no repository or no token here.');
    return undefined;
  }
  const fork = context.pullRequest?.fork ?? null;
  const client = await createGitHubClient({ token, apiUrl, fork, clock, redact });
  const { fetchBaseAudit } = await import('../github/baselines/base-audit.ts');
  try {
    const dir = stepFolder(env.RUNNER_TEMP || tmpdir(), 'base-audit');
    const ask = { name: inputs.artifact!, branch, runId, file };
    const found = await door.host.inert('Base branch', () => fetchBaseAudit(client, repository, ask, dir));
    if (found !== null) return found;
    warn(
      door,
      `${branch} has no earlier audit in an artifact "${inputs.artifact}": what is new is not told.`,
    );
  } catch (error) {
    if (!isWorldGateError(error)) throw error;
    warn(door, `The audit of the base branch is missing: ${error.message}. ${error.hint ?? ''}`);
  }
  return undefined;
}

/** @returns the name of the artifact, empty where there is none */
async function upload(door: Door, inputs: Inputs, dir: string, files: readonly string[]): Promise<string> {
  const { serverUrl, runAttempt } = door.context;
  if (inputs.artifact === undefined || !hasArtifactService(serverUrl)) return '';
  const names = files.map((file) => path.basename(file));
  const result = await uploadFolder(
    {
      what: 'dependency audit',
      folder: dir,
      name: inputs.artifact,
      replaces: (runAttempt ?? 1) > 1,
      select: () => ({ files: names, leftBehind: [] }),
    },
    { serverUrl, redact: door.redact },
  );
  if (result.warning !== null) warn(door, result.warning);
  return result.name ?? '';
}

function summarise(door: Door, markdown: string): void {
  const file = door.env.GITHUB_STEP_SUMMARY;
  if (!file) return;
  try {
    if (sizeOf(markdown) + 1 <= summaryRoom(file)) appendSummary(file, markdown);
    else warn(door, 'The report is too long for the job summary; it lies beside the JSON.');
  } catch (error) {
    warn(door, `No job summary: ${messageOf(error)}`);
  }
}
