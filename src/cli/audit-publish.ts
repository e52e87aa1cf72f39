import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { readPassword } from '../attest/share/password.ts';
import { type PublishedShare, type PublishRequest, publishShare } from '../attest/share/publish-share.ts';
import { UnverifiedError } from '../attest/share/requirements.ts';
import { verifyPackage } from '../attest/verify/verify-package.ts';
import { verifyRequest } from '../attest/verify/verify-request.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { wrap } from '../reports/text-table.ts';
import { renderVerificationText } from '../reports/verification-text.ts';
import { verifyWorld } from './audit-verify.ts';
import type { CommandHandler, Options } from './commands/command.ts';
import type { CliContext, CommandResult } from './context.ts';
import { required, text } from './options.ts';
import { resolvePath } from './outcome.ts';
import { targetOf } from './share-target.ts';
import { isOffline } from './tools.ts';

export const publishCommand: CommandHandler = async (context, options, [dir]) => {
  if (options.share !== true) {
    throw new WorldGateError('usage', 'say what is to be published: --share makes a page for readers', {
      hint: 'worldgate audit publish PACKAGE --share --approval-file FILE --trust-policy FILE --output DIR',
    });
  }
  const approval = required(options, 'approvalFile', '--approval-file');
  const output = required(options, 'output', '--output');
  const trustedBy = trustOf(options);
  const passwordName = text(options, 'passwordEnv');
  const allowWeak = options.allowWeakPassword === true;
  if (allowWeak && passwordName === undefined)
    throw new WorldGateError(
      'usage',
      '--allow-weak-password is of a password, and --password-env names none',
    );
  const password =
    passwordName === undefined ? null : readPassword(passwordName, context.env[passwordName], { allowWeak });
  const { upload, unconfirmed } = targetOf(context, options, 'Publish');
  const record = text(options, 'reliabilityRecord');
  const request: PublishRequest = {
    packageDir: resolvePath(context, dir!),
    approval: { file: resolvePath(context, approval), name: approval },
    outputDir: resolvePath(context, output),
    password,
    expires: text(options, 'expires'),
    trustedBy,
    verify: async () => verifyPackage(await verification(context, options, dir!)),
    upload,
    // What is only looked at is not on record.
    reliabilityRecord: record === undefined || unconfirmed !== null ? null : resolvePath(context, record),
    now: context.now(),
    shown: (file) => path.relative(context.cwd, file),
    randomBytes: context.randomBytes,
  };
  let published: PublishedShare;
  try {
    published = await publishShare(request);
  } catch (error) {
    if (error instanceof UnverifiedError) return unverified(context, error);
    throw error;
  }
  const where = published.url ?? request.shown(published.page);
  const data = dataOf(published, where, request.shown);
  const said = textOf(published, where, output);
  if (unconfirmed !== null) {
    const { exitCode, code, message, hint = null } = unconfirmed;
    const refusal = `not uploaded: ${message}\n  try: ${hint}`;
    return { exitCode, data, text: `${said}\n${refusal}`, errors: [{ code, message, hint }] };
  }
  setOutput(context, 'share-url', where);
  return { exitCode: 0, data, text: said };
};

/** Shows every check as `audit verify` does: whoever is refused need not call that first. */
function unverified(
  { terminal: { colour, columns } }: CliContext,
  { exitCode, code, message, hint, verification }: UnverifiedError,
): CommandResult {
  const width = Math.max(48, Math.min(columns, 100));
  const [summary = ''] = message.split('\n');
  const refusal = wrap(`error: nothing was published: ${summary}`, width).join('\n');
  return {
    exitCode,
    data: { verification },
    text: `${renderVerificationText(verification, { color: colour, width })}\n${refusal}`,
    errors: [{ code, message, hint: hint ?? null }],
  };
}

function trustOf(options: Options): 'trust_policy' | 'trusted_signers' {
  if (text(options, 'trustPolicy') !== undefined) return 'trust_policy';
  if (text(options, 'trustedSigners') !== undefined) return 'trusted_signers';
  throw new WorldGateError(
    'share-needs-trust',
    'a share shows readers a signature that was verified, and nothing says whose signature is trusted',
    {
      hint: 'give --trust-policy FILE for what Sigstore signed, or --trusted-signers FILE for a key of your own',
    },
  );
}

async function verification(context: CliContext, options: Options, dir: string) {
  return verifyRequest(
    {
      package: dir,
      trustPolicy: text(options, 'trustPolicy'),
      trustedSigners: text(options, 'trustedSigners'),
      serverUrl: context.env.GITHUB_SERVER_URL,
      trustedRoot: text(options, 'trustedRoot'),
      tufMirror: text(options, 'tufMirror'),
      tufRoot: text(options, 'tufRoot'),
      offline: options.offline === true || isOffline(context.env),
    },
    await verifyWorld(context, options),
  );
}

/** In a step of GitHub Actions, an output of that step. */
function setOutput({ env }: CliContext, name: string, value: string): void {
  if (env.GITHUB_ACTIONS !== 'true' || !env.GITHUB_OUTPUT) return;
  // A line break in what a server said would begin another output.
  appendFileSync(env.GITHUB_OUTPUT, `${name}=${value.replaceAll(/[\r\n]/g, '')}\n`);
}

function dataOf(
  { share, files, encrypted, notes }: PublishedShare,
  where: string,
  shown: (file: string) => string,
) {
  return {
    share_id: share.share_id,
    share_url: where,
    package_digest: share.package_digest,
    verdict: share.verdict,
    trust_level: share.signature.level,
    encrypted,
    expires_at: share.expires_at,
    files: files.map(shown),
    notes,
  };
}

function textOf({ share, encrypted, notes }: PublishedShare, where: string, output: string): string {
  const until = share.expires_at === null ? 'without an end' : `until ${share.expires_at}`;
  return [
    `wrote ${output}: ${encrypted ? 'a page that a password opens' : 'a page that anybody can read'}, ${until}`,
    `share:  ${share.share_id}`,
    `page:   ${where}`,
    `digest: ${share.package_digest}`,
    ...notes.map((note) => `note:   ${note}`),
  ].join('\n');
}
