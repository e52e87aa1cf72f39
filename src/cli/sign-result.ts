import { existsSync } from 'node:fs';
import path from 'node:path';
import type { SignedEvidence, SignOutcome } from '../attest/sign/outcome.ts';
import type { TrustLevel } from '../contracts/trust-policy.ts';
import { LEVEL_WORDS } from '../reports/verification-facts.ts';
import type { Options } from './commands/command.ts';
import type { CliContext, CommandResult } from './context.ts';
import { commandText, type Row, rowsText } from './next-command.ts';
import { text } from './options.ts';
import { resolvePath } from './outcome.ts';

/** @param packageName as the caller named it; `null` where statements are finished that another job had made */
export function signResult(
  context: CliContext,
  outcome: SignOutcome,
  options: Options,
  packageName: string | null,
): CommandResult {
  const shown = (file: string) => path.relative(context.cwd, file) || '.';
  const { state } = outcome;
  if (state === 'unsigned') {
    const { reason } = outcome;
    return { exitCode: 0, data: { state, reason }, text: rowsText([['unsigned', reason]]) };
  }
  if (state === 'deferred') {
    const { reason, evidence } = outcome;
    const pending = shown(outcome.pendingPath);
    const rows: Row[] = [...evidenceRows(evidence), ['not yet', reason], ['waits', pending]];
    const next = commandText([`audit finish-signing ${packageName ?? pending}`]);
    return {
      exitCode: 0,
      data: { state, reason, pending_path: pending, ...evidenceData(evidence) },
      text: `${rowsText(rows)}\nfinish:\n${next}`,
    };
  }
  const { level, backend, signer, log, timestamp, attestationUrl, evidence, replaced } = outcome;
  const files = outcome.files.map(shown);
  const bundle = shown(outcome.bundlePath);
  const rows: Row[] = [
    ...evidenceRows(evidence),
    backend === 'key' ? ['key', signer.replace(/^key /, '')] : ['signer', spaced(signer)],
    ['level', `${level}: ${levelWords(level, packageName === null)}`],
    ...(replaced === null ? [] : [['replaces', `the signature of ${spaced(replaced)}`] satisfies Row]),
    ...(log === null ? [] : [['log', `${log.url}, entry ${log.index}`] satisfies Row]),
    ...(timestamp === null ? [] : [['time', `${timestamp.at} by ${timestamp.url}`] satisfies Row]),
    ...(attestationUrl === null ? [] : [['page', attestationUrl] satisfies Row]),
    ...files.map((file, index): Row => [index === 0 ? 'files' : '', file]),
  ];
  const next = commandText([
    ...verifyWhat(outcome, packageName, shown),
    howToTrust(context, backend, options),
  ]);
  return {
    exitCode: 0,
    data: {
      state,
      level,
      backend,
      signer,
      replaced_signer: replaced,
      bundle_path: bundle,
      files,
      log,
      timestamp,
      attestation_url: attestationUrl,
      ...evidenceData(evidence),
    },
    text: `${rowsText(rows)}\nverify:\n${next}`,
  };
}

function evidenceRows({ claim, outcome, verdict, grade, packageDigest, warnings }: SignedEvidence): Row[] {
  return [
    ['claim', `${claim}: ${outcome ?? 'not decided'} (${verdict}), grade ${grade}`],
    ['digest', packageDigest],
    ...warnings.map((warning): Row => ['warning', warning]),
  ];
}

function evidenceData({ claim, outcome, verdict, grade, packageDigest, warnings }: SignedEvidence) {
  return { package_digest: packageDigest, claim: { slug: claim, outcome, verdict, grade }, warnings };
}

/** So that the ref of a workflow may stand on a line of its own. */
const spaced = (signer: string) => signer.replace('@refs/', ' @refs/');

/** The package, and its bundles where they do not lie in it. */
function verifyWhat(
  { packageDir, bundlePath }: Extract<SignOutcome, { state: 'signed' }>,
  packageName: string | null,
  shown: (file: string) => string,
): string[] {
  const bundles = path.dirname(bundlePath);
  const verify = `audit verify ${packageName ?? (packageDir === null ? 'PACKAGE' : shown(packageDir))}`;
  return bundles === packageDir ? [verify] : [verify, `--bundle ${shown(bundles)}`];
}

/** What whoever signs can say; L2 and L3 are a verifier's, who has looked at the workflow. */
function levelWords(level: TrustLevel, isOthers: boolean): string {
  if (level === 'L0') return 'signed with a local key';
  return isOthers ? 'signed in another job; L2 where a trust policy names this workflow' : LEVEL_WORDS[level];
}

function howToTrust(context: CliContext, backend: string, options: Options): string {
  if (backend !== 'key') return `--repository ${context.env.GITHUB_REPOSITORY ?? 'OWNER/NAME'}`;
  // As `keygen` names the files.
  const signers = text(options, 'key')?.replace(/(?:\.private)?\.pem$/, '.trusted_signers.json');
  const isThere = signers?.endsWith('.json') === true && existsSync(resolvePath(context, signers));
  return `--trusted-signers ${isThere ? signers : 'FILE'}`;
}
