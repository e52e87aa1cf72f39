import path from 'node:path';
import { loadTrust } from '../attest/verify/trust.ts';
import { FULL_COMMIT } from '../contracts/common.ts';
import { exitCodeFor } from '../contracts/verdict.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { verifyEvidence } from '../release/evidence/verify-evidence.ts';
import { plainLine } from '../reports/plain.ts';
import { evidenceSentence, hanging } from '../reports/release-evidence.ts';
import type { CommandHandler, Options } from './commands/command.ts';
import { text } from './options.ts';
import { failOnOption, resolvePath } from './outcome.ts';
import { cacheFolder, isOffline } from './tools.ts';

/** `worldgate release verify`: who signed release evidence, and whether it is what was signed. */
export const releaseVerifyCommand: CommandHandler = async (context, options, [file]) => {
  const at = (key: string) => {
    const given = text(options, key);
    return given === undefined ? null : resolvePath(context, given);
  };
  const [trustedSigners, publicKey, trustedRoot] = [at('trustedSigners'), at('publicKey'), at('trustedRoot')];
  const repository = repositoryOf(options, trustedSigners !== null || publicKey !== null, file!);
  const commit = text(options, 'commit') ?? null;
  if (commit !== null && !FULL_COMMIT.test(commit)) {
    throw new WorldGateError('usage', `--commit: "${commit}" is not a full commit`, {
      hint: '`git rev-parse HEAD` prints it',
    });
  }
  const trust = loadTrust(
    {
      ...(trustedSigners !== null && { trustedSigners }),
      ...(publicKey !== null && { publicKey }),
      ...(trustedRoot !== null && { trustedRoot }),
      offline: options.offline === true || isOffline(context.env),
    },
    { now: context.now(), cacheFolder: cacheFolder(context.env) },
  );
  const { verified, evidence, checks, signer } = await verifyEvidence({
    file: path.resolve(context.cwd, file!),
    bundle: at('bundle'),
    trust,
    repository,
    serverUrl: context.env.GITHUB_SERVER_URL ?? 'https://github.com',
    commit,
    distFolder: at('dist'),
  });
  const width = Math.max(48, Math.min(context.terminal.columns, 100));
  const failed = checks.filter(({ state }) => state === 'failed');
  return {
    exitCode: verified ? exitCodeFor(evidence.verdict, failOnOption(options)) : 1,
    data: { verified, verdict: evidence.verdict, source: evidence.source, signer, checks },
    text: [
      ...hanging('', verified ? `verified: ${evidenceSentence(evidence)}` : 'not verified', width),
      ...checks.flatMap(({ state, message }) =>
        hanging(`${state.replace('_', ' ').padEnd(11)} `, plainLine(message), width),
      ),
    ].join('\n'),
    ...(verified
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

/** @throws WorldGateError `usage` */
function repositoryOf(options: Options, isKeyed: boolean, file: string): string | null {
  const repository = text(options, 'repository') ?? null;
  if (repository !== null && !/^[A-Za-z0-9][\w-]{0,99}\/[\w.-]{1,100}$/.test(repository)) {
    throw new WorldGateError('usage', `--repository: "${repository}" is not of the form owner/name`);
  }
  if ((repository === null) === isKeyed) return repository;
  throw new WorldGateError(
    'usage',
    'say whom to trust: either --repository, or --trusted-signers or --public-key',
    {
      hint: `worldgate release verify ${file} --repository OWNER/NAME, or --trusted-signers FILE`,
    },
  );
}
