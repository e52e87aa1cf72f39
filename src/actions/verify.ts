import { dirname, resolve } from 'node:path';
import type { VerifyAsk, VerifyWorld } from '../attest/verify/verify-request.ts';
import { cacheFolder } from '../cli/tools.ts';
import type { Verification } from '../contracts/verification.ts';
import { makeFolder, writeFileAtomic } from '../foundation/atomic-file.ts';
import { messageOf } from '../foundation/errors.ts';
import { appendSummary } from '../github/summary.ts';
import { mainSigner, signerWords, standingOf } from '../reports/verification-facts.ts';
import { renderVerificationMarkdown } from '../reports/verification-markdown.ts';
import { renderVerificationText } from '../reports/verification-text.ts';
import { type Door, workingDirectory } from './door.ts';
import { readInputs } from './inputs.ts';

export type VerifyFeature = (ask: VerifyAsk, world: VerifyWorld) => Promise<Verification>;

export const VERIFY_OUTPUTS = [
  'verified',
  'signer',
  'claims',
  'trust-level',
  'package-digest',
  'report-json',
] as const;

/** Columns. */
const LOG_WIDTH = 100;

/** Nobody was named whom to trust: neither a yes nor a no, and no reason to go on. */
const EXIT = { verified: 0, refused: 1, unjudged: 3 } as const;

/**
 * Door of `actions/verify`: whether a package is what was signed, by whom it has to be, and says what it has to. The step
 * fails unless it is. Returns the exit code.
 */
export async function verifyDoor(door: Door, verify: VerifyFeature): Promise<number> {
  const { host, env, clock } = door;
  const inputs = readInputs('verify', env);
  const folder = workingDirectory(door, inputs['working-directory']);
  const isOffline = inputs.offline === 'true' || !['', '0', 'false'].includes(env.WORLDGATE_OFFLINE ?? '');
  const { verifierOf } = await import('../cli/audit-verify.ts');
  const now = () => new Date(clock.now());
  const verification = await verify(
    {
      package: inputs.package,
      bundle: inputs.bundle,
      trustPolicy: inputs['trust-policy'],
      trustedSigners: inputs['trusted-signers'],
      publicKey: inputs['public-key'],
      repository: inputs.repository,
      serverUrl: door.context.serverUrl,
      trustedRoot: inputs['trusted-root'],
      tufMirror: inputs['tuf-mirror'],
      tufRoot: inputs['tuf-root'],
      offline: isOffline,
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
  return EXIT[standingOf(verification)];
}

function tell({ host, env, redact }: Door, verification: Verification): void {
  const title = 'WorldGate: not verified';
  const failed = verification.checks.filter(({ state }) => state === 'failed');
  for (const { message } of failed) host.annotate({ level: 'error', title, message });
  if (!verification.verified && failed.length === 0) {
    const open = verification.checks.find(({ state }) => state === 'not_checked');
    host.annotate({
      level: 'error',
      title,
      message: open?.message ?? 'nothing says whose signature to trust',
    });
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
