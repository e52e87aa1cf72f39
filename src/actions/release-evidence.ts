import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { redactorFor } from '../cli/redactor.ts';
import type { EvidenceRow, ReleaseEvidence } from '../contracts/release-evidence.ts';
import { isWorldGateError, messageOf } from '../foundation/errors.ts';
import { appendSummary, summaryRoom } from '../github/summary.ts';
import {
  type CollectedEvidence,
  collectEvidence,
  evidenceExitCode,
} from '../release/evidence/collect-evidence.ts';
import { sizeOf } from '../reports/markdown.ts';
import { evidenceSentence, renderEvidenceMarkdown } from '../reports/release-evidence.ts';
import { type Door, workingDirectory } from './door.ts';
import { explained } from './finish.ts';
import { type ActionInputs, readInputs } from './inputs.ts';
import { stepFolder } from './shard-features.ts';

export const RELEASE_EVIDENCE_OUTPUTS = [
  'verdict',
  'first-failed-gate',
  'evidence-path',
  'evidence-folder',
  'bundle-path',
  'signature-state',
  'artifact-name',
] as const;

type Inputs = ActionInputs<'release-evidence'>;

/** What the door needs to know of this package. */
export interface EvidenceTools {
  version: string;
}

interface Signed {
  /** Absolute; empty where nothing was signed. */
  file: string;
  state: string;
  /** Exit code of a signature that had to be there. */
  exitCode: number;
}

/** Door of `actions/release-evidence`: makes the evidence, signs it, keeps it as an artifact. Returns the exit code. */
export async function releaseEvidenceDoor(door: Door, { version }: EvidenceTools): Promise<number> {
  const { host, env, clock, signal } = door;
  const inputs = readInputs('release-evidence', env);
  host.mask(inputs['github-token']);
  const folder = workingDirectory(door, inputs['working-directory']);
  // A key that cannot be read is said before gates run for an hour.
  const ask =
    inputs.sign === 'never' ? null : (await import('./signing.ts')).signAskOf(door, { ...inputs }, folder);
  const earlier = inputs['merge-attempts'] === 'true' ? await earlierAttempt(door, inputs) : [];
  const now = () => new Date(clock.now());
  const collected = await collectEvidence(
    {
      config: inputs.config,
      from: [...(inputs.from ?? []), ...earlier],
      runGates: inputs['run-gates'] === 'true',
      only: inputs.gates ?? [],
      skip: inputs['skip-gates'] ?? [],
      skipReason: inputs['skip-reason'],
      jobs: inputs.jobs,
      output: inputs.output,
    },
    {
      folder,
      ...{ env, now, signal, version, redactorFor },
      monotonic: () => performance.now(),
      verifier: async () => {
        const [{ verifierOf }, { cacheFolder, isOffline }] = await Promise.all([
          import('../cli/audit-verify.ts'),
          import('../cli/tools.ts'),
        ]);
        return {
          verifier: verifierOf({ env, now }, undefined),
          cacheFolder: cacheFolder(env),
          offline: isOffline(env),
          version,
        };
      },
      onEnd: ({ gate, outcome }) =>
        host.say([`${gate.key}: ${outcome.end}, ${(outcome.durationMs / 1000).toFixed(1)} s`]),
    },
  );
  const { evidence } = collected;
  const signed = ask === null || signal.aborted ? UNSIGNED : await sign(door, collected, { ...ask, version });
  const artifactName =
    inputs.artifact === undefined ? '' : await upload(door, inputs.artifact, collected, signed);
  const outputs: Record<(typeof RELEASE_EVIDENCE_OUTPUTS)[number], string> = {
    verdict: evidence.verdict,
    'first-failed-gate': evidence.first_failed?.name ?? '',
    'evidence-path': collected.files.json,
    'evidence-folder': collected.outputDir,
    'bundle-path': signed.file,
    'signature-state': signed.state,
    'artifact-name': artifactName,
  };
  for (const [name, value] of Object.entries(outputs)) host.output(name, value);
  report(door, evidence);
  const exitCode = evidenceExitCode(evidence.verdict, inputs.strict === 'true', signal.aborted);
  // That it was to be signed and is not is a fault of the step, and takes nothing from the verdict.
  return exitCode === 0 ? signed.exitCode : exitCode;
}

const UNSIGNED: Signed = { file: '', state: 'unsigned', exitCode: 0 };

async function sign(
  door: Door,
  { evidence, outputDir }: CollectedEvidence,
  request: Parameters<typeof import('../release/evidence/sign-evidence.ts').signEvidence>[2],
): Promise<Signed> {
  const { host, redact } = door;
  try {
    const { signEvidence } = await import('../release/evidence/sign-evidence.ts');
    const signed = await signEvidence(outputDir, evidence, request);
    if (signed.state === 'signed') {
      host.say([`signed by ${signed.signer}`]);
      return { file: signed.file, state: 'signed', exitCode: 0 };
    }
    warn(door, `The evidence is not signed: ${redact(signed.reason)}`);
    return UNSIGNED;
  } catch (error) {
    if (!isWorldGateError(error)) throw error;
    const { code, message, hint } = explained(error, redact);
    const why = `${code}: ${message}${hint === null ? '' : `. ${hint}`}`;
    if (request.onOutage === 'warn') {
      warn(door, `The evidence is not signed: ${why}`);
      return UNSIGNED;
    }
    host.annotate({ level: 'error', title: 'WorldGate: the evidence is not signed', message: why });
    return { ...UNSIGNED, exitCode: error.exitCode };
  }
}

/** Name of the artifact of one attempt: an artifact is never written twice. */
const attemptName = (name: string, attempt: number) => `${name}-attempt-${attempt}`;

/** Evidence that the newest earlier attempt of this workflow run has uploaded; absolute paths, none or one. */
async function earlierAttempt(door: Door, inputs: Inputs): Promise<string[]> {
  const { context, clock, redact, env } = door;
  const { repository, runId, runAttempt, apiUrl } = context;
  const token = inputs['github-token'];
  if (runAttempt === null || runAttempt === 1) return [];
  if (
    inputs.artifact === undefined ||
    repository === null ||
    runId === null ||
    apiUrl === null ||
    token === ''
  ) {
    warn(
      door,
      'Earlier attempts were not looked for: that takes the inputs "artifact" and "github-token" in a workflow.',
    );
    return [];
  }
  const [{ createGitHubClient }, { downloadArtifact, listArtifacts }] = await Promise.all([
    import('../github/client.ts'),
    import('../github/artifacts-api.ts'),
  ]);
  try {
    const fork = context.pullRequest?.fork ?? null;
    const client = await createGitHubClient({ token, apiUrl, fork, clock, redact });
    for (let attempt = runAttempt - 1; attempt > 0; attempt--) {
      const name = attemptName(inputs.artifact, attempt);
      const { artifacts } = await listArtifacts(client, repository, { runId, name, limit: 10 });
      const found = artifacts.find((one) => one.name === name && !one.expired);
      if (found === undefined) continue;
      // The last folder is what rows call the file by.
      const dir = join(stepFolder(env.RUNNER_TEMP || tmpdir(), 'release-evidence'), name);
      await door.host.inert('Earlier attempt', () =>
        downloadArtifact(client, repository, found, dir, LIMITS),
      );
      return [join(dir, 'release-evidence.json')];
    }
    warn(door, `No earlier attempt of this run has uploaded an artifact ${inputs.artifact}-attempt-N.`);
  } catch (error) {
    if (!isWorldGateError(error)) throw error;
    warn(door, `The evidence of the earlier attempt is missing: ${error.message}. ${error.hint ?? ''}`);
  }
  return [];
}

const LIMITS = { maxArchiveBytes: 256 * 1024 * 1024, maxBytes: 1024 * 1024 * 1024, maxEntries: 5000 };

/** @returns the name of the artifact, empty where there is none */
async function upload(
  door: Door,
  name: string,
  { logs, outputDir }: CollectedEvidence,
  signed: Signed,
): Promise<string> {
  const { uploadFolder } = await import('../github/artifact-upload.ts');
  const { EVIDENCE_BUNDLE, EVIDENCE_FILE, EVIDENCE_MARKDOWN } = await import(
    '../release/evidence/write-evidence.ts'
  );
  const files = [
    EVIDENCE_FILE,
    EVIDENCE_MARKDOWN,
    ...(signed.state === 'signed' ? [EVIDENCE_BUNDLE] : []),
    ...logs.keys(),
  ];
  const { serverUrl, runAttempt } = door.context;
  const result = await uploadFolder(
    {
      what: 'release evidence',
      folder: outputDir,
      name: attemptName(name, runAttempt ?? 1),
      select: () => ({ files, leftBehind: [] }),
    },
    { serverUrl, redact: door.redact },
  );
  if (result.warning !== null) warn(door, result.warning);
  return result.name ?? '';
}

/** Job summary, annotations and log. What cannot be shown changes nothing of the verdict. */
function report(door: Door, evidence: ReleaseEvidence): void {
  const { host, env, redact } = door;
  const bad = evidence.rows.filter(({ state }) => state === 'failed' || state === 'invalid');
  for (const row of bad)
    host.annotate({ level: 'error', title: `Release: ${row.name}`, message: sentenceOf(row) });
  host.say([evidenceSentence(evidence)]);
  const file = env.GITHUB_STEP_SUMMARY;
  if (!file) return;
  try {
    const markdown = renderEvidenceMarkdown(evidence);
    const room = summaryRoom(file);
    appendSummary(file, sizeOf(markdown) + 1 <= room ? markdown : `${evidenceSentence(evidence)}\n`);
  } catch (error) {
    warn(door, `No job summary: ${redact(messageOf(error))}`);
  }
}

function sentenceOf({ summary, triage }: EvidenceRow): string {
  return triage === null ? summary : `${summary}. First: ${triage}`;
}

function warn({ host }: Door, message: string): void {
  host.annotate({ level: 'warning', title: 'WorldGate', message });
}
