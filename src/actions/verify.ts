import { dirname, resolve } from 'node:path';
import type { SummaryRequest, WrittenSummary } from '../attest/summary/write-summary.ts';
import type { VerifyAsk, VerifyWorld } from '../attest/verify/verify-request.ts';
import { cacheFolder, isOffline } from '../cli/tools.ts';
import { exitCodeFor, type FailOn, type Verdict } from '../contracts/verdict.ts';
import type { Verification } from '../contracts/verification.ts';
import { makeFolder, writeFileAtomic } from '../foundation/atomic-file.ts';
import { isWorldGateError, messageOf, WorldGateError } from '../foundation/errors.ts';
import { appendSummary } from '../github/summary.ts';
import { mainSigner, nextStep, signerWords, standingOf } from '../reports/verification-facts.ts';
import { consequenceSentence, findingsOf, particulars } from '../reports/verification-findings.ts';
import { renderVerificationMarkdown } from '../reports/verification-markdown.ts';
import { renderVerificationText } from '../reports/verification-text.ts';
import { type Door, workingDirectory } from './door.ts';
import { explained } from './finish.ts';
import { type ActionInputs, readInputs } from './inputs.ts';
import { type SignAsk, signAskOf } from './signing.ts';

export type VerifyFeature = (
  ask: VerifyAsk,
  world: Omit<VerifyWorld, 'version'>,
) => Promise<{
  verification: Verification;
  /** Nothing says which outcomes are accepted: the verdict then counts as it does anywhere else. */
  acceptsAnyClaim: boolean;
}>;

type SummarySigning = SignAsk | null;

/** Writes a verification summary. */
export type SummaryFeature = (
  verification: Verification,
  request: Omit<SummaryRequest, 'version' | 'signing'> & { signing: SummarySigning },
) => Promise<WrittenSummary>;

export const VERIFY_OUTPUTS = [
  'verified',
  'signer',
  'claims',
  'trust-level',
  'package-digest',
  'report-json',
  'summary-path',
] as const;

/** Columns. */
const LOG_WIDTH = 100;

/** Nobody was named whom to trust: neither a yes nor a no, and no reason to go on. */
const EXIT = { verified: 0, refused: 1, unjudged: 3 } as const;

/**
 * Door of `actions/verify`: whether a package is what was signed, by whom it has to be, and says what it has to. The step
 * fails unless it is. Returns the exit code.
 */
export async function verifyDoor(
  door: Door,
  { verify, writeSummary }: { verify: VerifyFeature; writeSummary: SummaryFeature },
): Promise<number> {
  const { host, env, clock } = door;
  const inputs = readInputs('verify', env);
  host.mask(inputs['github-token']);
  const folder = workingDirectory(door, inputs['working-directory']);
  const signing = summarySigning(door, inputs, folder);
  const offline = inputs.offline === 'true' || isOffline(env);
  const { verifierOf } = await import('../cli/audit-verify.ts');
  const now = () => new Date(clock.now());
  const { verification, acceptsAnyClaim } = await verify(
    {
      package: inputs.package,
      bundles: inputs.bundle,
      trustPolicy: inputs['trust-policy'],
      trustedSigners: inputs['trusted-signers'],
      publicKey: inputs['public-key'],
      repository: inputs.repository,
      serverUrl: door.context.serverUrl,
      trustedRoot: inputs['trusted-root'],
      tufMirror: inputs['tuf-mirror'],
      tufRoot: inputs['tuf-root'],
      offline,
    },
    { folder, cacheFolder: cacheFolder(env), verifier: verifierOf({ env, now }, inputs.commit) },
  );
  const { verified, claim, level, package_digest: digest } = verification;
  const signer = mainSigner(verification)?.signer ?? null;
  // What could not be verified is no output: a later step must not go on with it.
  host.output('verified', String(verified));
  host.output('signer', verified && signer !== null ? signerWords(signer) : '');
  host.output('claims', JSON.stringify(verified && claim !== null ? [claim] : []));
  host.output('trust-level', verified ? level : '');
  host.output('package-digest', verified ? (digest ?? '') : '');
  const report = resolve(folder, inputs.output);
  makeFolder(dirname(report));
  writeFileAtomic(report, `${JSON.stringify(verification, null, 2)}\n`);
  host.output('report-json', report);
  tell(door, verification);
  const decided =
    verified && acceptsAnyClaim
      ? judged(door, claim!.verdict, inputs['fail-on'])
      : EXIT[standingOf(verification)];
  const problem =
    inputs.summary === undefined
      ? null
      : await summarise(door, () =>
          writeSummary(verification, {
            file: resolve(folder, inputs.summary!),
            resourceUri: inputs.resource,
            verifierId: inputs['verifier-id'],
            signing,
          }),
        );
  host.output(
    'summary-path',
    inputs.summary === undefined || problem !== null ? '' : resolve(folder, inputs.summary),
  );
  return decided === 0 ? (problem?.exitCode ?? 0) : decided;
}

/** Nobody signs a summary unless somebody says who. */
function summarySigning(door: Door, inputs: ActionInputs<'verify'>, folder: string): SummarySigning {
  const backend = inputs['summary-backend'];
  if (inputs.summary === undefined) requireNoSummary(inputs);
  if (backend === 'none') return null;
  const asked = { ...inputs, sign: 'required', 'signing-backend': backend, 'on-outage': 'fail' } as const;
  return { ...signAskOf(door, { ...asked, 'allow-untrusted-event': 'false' }, folder) };
}

/** @throws WorldGateError `usage` for inputs that would have no effect */
function requireNoSummary(inputs: ActionInputs<'verify'>): void {
  const idle = [
    ...(['resource', 'verifier-id'] as const).filter((name) => inputs[name] !== undefined),
    ...(inputs['summary-backend'] === 'none' ? [] : ['summary-backend']),
  ];
  if (idle.length === 0) return;
  throw new WorldGateError('usage', `${idle.join(', ')}: there is no summary without \`summary\``, {
    hint: 'name the file of the summary with `summary`, or leave the other out',
  });
}

function judged({ host }: Door, verdict: Verdict, failOn: FailOn): number {
  const exitCode = exitCodeFor(verdict, failOn);
  if (exitCode !== 0) {
    const message = `The evidence is verified, and its verdict is "${verdict}": the step fails because of \`fail-on: ${failOn}\`. A trust policy says which outcomes are accepted.`;
    host.annotate({ level: 'error', title: 'WorldGate', message });
  }
  return exitCode;
}

async function summarise(
  door: Door,
  write: () => Promise<WrittenSummary>,
): Promise<{ exitCode: number } | null> {
  const { host, redact } = door;
  try {
    const { signer, result } = await write();
    host.say([
      `Wrote the verification summary: it says ${result}, ${signer === null ? 'not signed' : `signed by ${signer}`}.`,
    ]);
    return null;
  } catch (error) {
    const { code, message, hint } = explained(error, redact);
    const text = `${code}: ${message}${hint === null ? '' : ` — ${hint}`}`;
    host.annotate({ level: 'error', title: 'WorldGate: there is no verification summary', message: text });
    if (isWorldGateError(error)) return { exitCode: error.exitCode };
    if (error instanceof Error) host.say([redact(error.stack ?? '')]);
    return { exitCode: 4 };
  }
}

function tell({ host, env, redact }: Door, verification: Verification): void {
  const title = 'WorldGate: not verified';
  const findings = findingsOf(verification);
  for (const group of findings.causes) {
    const details = particulars(group).map(([label, text]) => `${label}: ${text}`);
    host.annotate({ level: 'error', title, message: [group.first.message, ...details].join('; ') });
  }
  const consequence = consequenceSentence(findings);
  if (consequence !== null) host.annotate({ level: 'error', title, message: consequence });
  if (standingOf(verification) === 'unjudged') {
    const message = nextStep(verification) ?? 'nothing says whose signature to trust';
    host.annotate({ level: 'error', title, message });
  }
  if (env.GITHUB_STEP_SUMMARY) {
    try {
      appendSummary(env.GITHUB_STEP_SUMMARY, renderVerificationMarkdown(verification));
    } catch (error) {
      const message = `No job summary: ${redact(messageOf(error))}`;
      host.annotate({ level: 'warning', title: 'WorldGate', message });
    }
  }
  host.say([renderVerificationText(verification, { color: false, width: LOG_WIDTH }).trimEnd()]);
}
