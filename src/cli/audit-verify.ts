import { readFileSync } from 'node:fs';
import type { VerifierFacts } from '../attest/policy/facts.ts';
import { writeSummary } from '../attest/summary/write-summary.ts';
import { verifyPackage } from '../attest/verify/verify-package.ts';
import { verifyRequest } from '../attest/verify/verify-request.ts';
import { exitCodeFor } from '../contracts/verdict.ts';
import type { Verification } from '../contracts/verification.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { readEventContext } from '../github/event-context.ts';
import { standingOf } from '../reports/verification-facts.ts';
import { renderVerificationText } from '../reports/verification-text.ts';
import { signingOptions, signingWorld } from './audit-sign.ts';
import type { CommandHandler, Options } from './commands.ts';
import type { CliContext } from './context.ts';
import { text } from './options.ts';
import { failOnOption, resolvePath } from './outcome.ts';
import { cacheFolder } from './tools.ts';

/** Exit codes: nobody was named whom to trust is neither a yes nor a no. */
const EXIT = { verified: 0, refused: 1, unjudged: 3 } as const;

export const verifyCommand: CommandHandler = async (context, options, [dir]) => {
  const request = verifyRequest(
    {
      package: dir!,
      bundle: text(options, 'bundle'),
      trustPolicy: text(options, 'trustPolicy'),
      trustedSigners: text(options, 'trustedSigners'),
      publicKey: text(options, 'publicKey'),
      repository: repositoryOf(options),
      serverUrl: context.env.GITHUB_SERVER_URL,
      trustedRoot: text(options, 'trustedRoot'),
      tufMirror: text(options, 'tufMirror'),
      tufRoot: text(options, 'tufRoot'),
      offline: options.offline === true || isOffline(context),
    },
    {
      folder: context.cwd,
      cacheFolder: cacheFolder(context.env),
      verifier: verifierOf(context, text(options, 'commit')),
    },
  );
  const verification = await verifyPackage(request);
  const summary = await summaryOf(context, options, verification);
  const { colour, columns } = context.terminal;
  const standing = standingOf(verification);
  const failed = verification.checks.filter(({ state }) => state === 'failed');
  return {
    // A policy has said which outcomes it accepts; without one, the verdict counts as it does anywhere else.
    exitCode:
      standing === 'verified' && verification.trust_policy?.any_outcome === true
        ? exitCodeFor(verification.claim!.verdict, failOnOption(options))
        : EXIT[standing],
    data: verification,
    text: `${renderVerificationText(verification, { color: colour, width: Math.max(48, Math.min(columns, 100)) })}${summary}`,
    ...(failed.length === 0
      ? {}
      : {
          errors: failed.map(({ name, message, where }) => ({
            code: name,
            message,
            hint: where === undefined ? null : `look at ${where}`,
          })),
        }),
  };
};

/** Writes the summary that the options ask for; returns what to say of it. */
async function summaryOf(context: CliContext, options: Options, verification: Verification): Promise<string> {
  const file = text(options, 'summary');
  if (file === undefined) return '';
  if (options.trustPolicy === undefined) {
    throw new WorldGateError(
      'usage',
      '--summary says by which trust policy it was decided, and none is given',
      {
        hint: '`worldgate trust init` writes one for --trust-policy',
      },
    );
  }
  const { summaryKey: key, summaryKeyEnv: keyEnv, summaryBackend: backend } = options;
  const isSigned = [key, keyEnv, backend].some((given) => given !== undefined);
  const signer = await writeSummary(verification, {
    file: resolvePath(context, file),
    resourceUri: text(options, 'resource'),
    verifierId: text(options, 'verifierId'),
    signing: isSigned
      ? { ...signingOptions(context, { key, keyEnv, backend }), ...signingWorld(context) }
      : null,
    version: context.installation.version,
  });
  return `\nsummary: ${file}, ${signer === null ? 'not signed' : `signed by ${signer}`}\n`;
}

function isOffline({ env }: CliContext): boolean {
  return !['', '0', 'false'].includes(env.WORLDGATE_OFFLINE ?? '');
}

function repositoryOf(options: Options): string | undefined {
  const name = text(options, 'repository');
  if (name === undefined || /^[A-Za-z0-9][\w-]{0,99}\/[\w.-]{1,100}$/.test(name)) return name;
  throw new WorldGateError('usage', `--repository: "${name}" is not of the form owner/name`);
}

/** Who verifies: in a job, what the platform says of it. */
export function verifierOf(
  { env, now }: Pick<CliContext, 'env' | 'now'>,
  commit: string | undefined,
): VerifierFacts {
  if (commit !== undefined && !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)) {
    throw new WorldGateError('usage', `--commit: "${commit}" is not a full commit`, {
      hint: '`git rev-parse HEAD` prints it',
    });
  }
  const context = readEventContext(env, (file) => readFileSync(file, 'utf8'));
  const { inActions, repository, pullRequest, runId, runAttempt } = context;
  return {
    repository: inActions && repository !== null ? `${repository.owner}/${repository.name}` : null,
    repositoryId: inActions ? (env.GITHUB_REPOSITORY_ID ?? null) : null,
    commit: inActions ? context.commit : null,
    runId: inActions && runId !== null ? String(runId) : null,
    runAttempt: inActions ? runAttempt : null,
    pullRequest: inActions ? (pullRequest?.number ?? null) : null,
    releasedCommit: commit ?? (inActions ? (env.GITHUB_SHA ?? null) : null),
    now: now(),
  };
}
