import { readFileSync } from 'node:fs';
import type { VerifierFacts } from '../attest/policy/facts.ts';
import { writeSummary } from '../attest/summary/write-summary.ts';
import { verifyPackage } from '../attest/verify/verify-package.ts';
import { type VerifyWorld, verifyRequest } from '../attest/verify/verify-request.ts';
import type { CliEnvelope } from '../contracts/cli.ts';
import { exitCodeFor } from '../contracts/verdict.ts';
import type { Verification } from '../contracts/verification.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { readEventContext } from '../github/event-context.ts';
import { wrapCopyable } from '../reports/copyable.ts';
import { nextStep, standingOf, verificationSentence } from '../reports/verification-facts.ts';
import { renderVerificationText } from '../reports/verification-text.ts';
import { signingOptions, signingWorld } from './audit-sign.ts';
import type { CommandHandler, Options } from './commands/command.ts';
import type { CliContext } from './context.ts';
import { text, texts } from './options.ts';
import { failOnOption, resolvePath } from './outcome.ts';
import { cacheFolder, isOffline } from './tools.ts';

/** Exit codes: nobody was named whom to trust is neither a yes nor a no. */
const EXIT = { verified: 0, refused: 1, unjudged: 3 } as const;

export const verifyCommand: CommandHandler = async (context, options, [dir]) => {
  const summary = summaryAsk(context, options);
  const request = verifyRequest(
    {
      package: dir!,
      bundles: texts(options, 'bundle'),
      trustPolicy: text(options, 'trustPolicy'),
      trustedSigners: text(options, 'trustedSigners'),
      publicKey: text(options, 'publicKey'),
      repository: repositoryOf(options),
      serverUrl: context.env.GITHUB_SERVER_URL,
      trustedRoot: text(options, 'trustedRoot'),
      tufMirror: text(options, 'tufMirror'),
      tufRoot: text(options, 'tufRoot'),
      offline: options.offline === true || isOffline(context.env),
    },
    await verifyWorld(context, options),
  );
  const verification = await verifyPackage(request);
  const written = summary === null ? '' : await summary(verification);
  const standing = standingOf(verification);
  // A policy has said which outcomes it accepts; without one, the verdict counts as it does anywhere else.
  const exitCode =
    standing === 'verified' && verification.trust_policy?.any_outcome === true
      ? exitCodeFor(verification.claim!.verdict, failOnOption(options))
      : EXIT[standing];
  return {
    exitCode,
    data: verification,
    text: `${renderVerificationText(verification, { color: context.terminal.colour, width: widthOf(context) })}${written}`,
    ...(exitCode === 0 ? {} : { errors: errorsOf(verification) }),
  };
};

function widthOf({ terminal: { columns } }: CliContext): number {
  return Math.max(48, Math.min(columns, 100));
}

/** Why a command does not exit with 0, for programs: every check that failed, or what else stands against it. */
function errorsOf(verification: Verification): CliEnvelope['errors'] {
  const { checks, claim } = verification;
  switch (standingOf(verification)) {
    case 'refused':
      return checks
        .filter(({ state }) => state === 'failed')
        .map(({ name, message, where }) => ({
          code: name,
          message,
          hint: where === undefined ? null : `look at ${where}`,
        }));
    case 'unjudged':
      return [
        {
          code: 'nobody-trusted',
          message: verificationSentence(verification),
          hint: nextStep(verification),
        },
      ];
    case 'verified':
      return [
        {
          code: 'claim-not-held',
          message: `the package is verified, and the verdict of its claim ${claim!.slug} is "${claim!.verdict}"`,
          hint: 'a trust policy says which outcomes are accepted; --fail-on which verdicts fail the command',
        },
      ];
  }
}

/** Where a command line verifies: in a job, or in a checkout, whose remote says of which repository it is. */
export async function verifyWorld(context: CliContext, options: Options): Promise<VerifyWorld> {
  const verifier = verifierOf(context, text(options, 'commit'));
  // Only a policy can ask for a repository.
  const isAsked = options.trustPolicy !== undefined && options.repository === undefined;
  const origin =
    isAsked && verifier.repository === null
      ? await (await import('./checkout-origin.ts')).checkoutOrigin(context.cwd)
      : null;
  return {
    folder: context.cwd,
    cacheFolder: cacheFolder(context.env),
    verifier,
    origin,
    version: context.installation.version,
  };
}

/** Options that only a summary has a use for. */
const OF_SUMMARY: readonly [key: string, flag: string][] = [
  ['resource', '--resource'],
  ['verifierId', '--verifier-id'],
  ['summaryKey', '--summary-key'],
  ['summaryKeyEnv', '--summary-key-env'],
  ['summaryBackend', '--summary-backend'],
];

/**
 * What writes the summary that the options ask for, and says of it what there is to say; null where they ask for none.
 * @throws WorldGateError `usage` for options that would have no effect
 */
function summaryAsk(
  context: CliContext,
  options: Options,
): ((verification: Verification) => Promise<string>) | null {
  const file = text(options, 'summary');
  if (file === undefined) {
    const idle = OF_SUMMARY.filter(([key]) => options[key] !== undefined).map(([, flag]) => flag);
    if (idle.length === 0) return null;
    throw new WorldGateError('usage', `${idle.join(', ')}: there is no summary without --summary FILE`, {
      hint: 'add --summary FILE, or leave the other out',
    });
  }
  if (options.trustPolicy === undefined) {
    throw new WorldGateError(
      'usage',
      '--summary says by which trust policy it was decided, and none is given',
      { hint: '`worldgate trust init` writes one for --trust-policy' },
    );
  }
  const { summaryKey: key, summaryKeyEnv: keyEnv, summaryBackend: backend } = options;
  const isSigned = [key, keyEnv, backend].some((given) => given !== undefined);
  const world = isSigned ? signingWorld(context) : null;
  if (backend !== undefined && world?.job.inActions === false) {
    throw new WorldGateError(
      'usage',
      `--summary-backend ${String(backend)} signs as a job of GitHub Actions, and this is none`,
      { hint: 'sign the summary with --summary-key FILE; `worldgate audit keygen` makes a key' },
    );
  }
  return async (verification) => {
    const { signer, result } = await writeSummary(verification, {
      file: resolvePath(context, file),
      resourceUri: text(options, 'resource'),
      verifierId: text(options, 'verifierId'),
      signing: world === null ? null : { ...signingOptions(context, { key, keyEnv, backend }), ...world },
      version: context.installation.version,
    });
    const by = signer === null ? 'not signed' : `signed by ${signer}`;
    return `\n${wrapCopyable(`summary: ${file}, says ${result}, ${by}`, widthOf(context)).join('\n')}\n`;
  };
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
