import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { finishSigning } from '../attest/sign/finish-signing.ts';
import { KEY_TYPES, makeKey } from '../attest/sign/keygen.ts';
import { ON_OUTAGE, SIGN_BACKENDS, SIGN_MODES, type SignOutcome } from '../attest/sign/outcome.ts';
import type { SigningOptions, SigningWorld } from '../attest/sign/request.ts';
import { signPackage } from '../attest/sign/sign-package.ts';
import type { KeyText } from '../attest/sign/signing-key.ts';
import type { TrustLevel } from '../contracts/trust-policy.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { readText } from '../foundation/read-text.ts';
import { MAX_EVENT_BYTES, readEventContext } from '../github/event-context.ts';
import { signingJobOf } from '../github/signing-job.ts';
import { wrap } from '../reports/text-table.ts';
import { LEVEL_WORDS } from '../reports/verification-facts.ts';
import type { CommandHandler, Options } from './commands.ts';
import type { CliContext, CommandResult } from './context.ts';
import { required, text } from './options.ts';
import { resolvePath } from './outcome.ts';
import { redactorFor } from './redactor.ts';

export const signCommand: CommandHandler = async (context, options, [dir]) => {
  const outcome = await signPackage({
    ...signingOptions(context, options),
    ...signingWorld(context),
    packageDir: resolvePath(context, dir!),
    separate: options.separate === true,
  });
  return signResult(context, outcome, options, dir!);
};

export const finishCommand: CommandHandler = async (context, options, [given]) => {
  const output = text(options, 'output');
  const outcome = await finishSigning({
    ...signingOptions(context, options),
    ...signingWorld(context),
    path: resolvePath(context, given!),
    outputDir: output === undefined ? null : resolvePath(context, output),
  });
  return signResult(context, outcome, options, null);
};

export const keygenCommand: CommandHandler = async (context, options) => {
  const prefix = required(options, 'output', '--output PREFIX');
  const passphrase = secret(context, text(options, 'keyPassphraseEnv'));
  if (passphrase?.text === '') {
    throw new WorldGateError('key-passphrase', `${passphrase.name} is empty or not set`, {
      hint: 'A passphrase has at least one character; leave the option out for a key that is not encrypted.',
    });
  }
  const { id, privatePath, publicPath, trustedSignersPath } = makeKey({
    prefix: resolvePath(context, prefix),
    type: oneOf(KEY_TYPES, options.type) ?? 'p256',
    owner: required(options, 'owner', '--owner TEXT'),
    passphrase: passphrase?.text ?? null,
    now: context.now(),
  });
  const shown = (file: string) => path.relative(context.cwd, file);
  const [key, publicKey, signers] = [shown(privatePath), shown(publicPath), shown(trustedSignersPath)];
  const withPassphrase =
    passphrase === null ? '' : ` --key-passphrase-env ${text(options, 'keyPassphraseEnv')}`;
  const rows: Row[] = [
    ['key', id],
    ['private', key],
    ['public', publicKey],
    ['signers', signers],
  ];
  return {
    exitCode: 0,
    data: { key_id: id, private_key: key, public_key: publicKey, trusted_signers: signers },
    text: [
      rowsText(rows),
      'Keep the private key; give the signers file to whoever verifies.',
      'sign:',
      commandText(['worldgate audit sign PACKAGE', `--key ${key}${withPassphrase}`]),
      'verify:',
      commandText(['worldgate audit verify PACKAGE', `--trusted-signers ${signers}`]),
    ].join('\n'),
  };
};

/** How the options of a command want something signed. */
export function signingOptions(context: CliContext, options: Options): SigningOptions {
  const config = text(options, 'signingConfig');
  return {
    // Whoever calls this wants a signature.
    mode: oneOf(SIGN_MODES, options.sign) ?? 'required',
    backend: oneOf(SIGN_BACKENDS, options.backend) ?? 'auto',
    key: keyText(context, options),
    signingConfig:
      config === undefined ? null : { text: readText(resolvePath(context, config)), name: config },
    onOutage: oneOf(ON_OUTAGE, options.onOutage) ?? 'fail',
    allowPublicLog: options.allowPublicLog === true,
    allowUntrustedEvent: options.allowUntrustedEvent === true,
  };
}

/** The world that signs, as this process finds it. */
export function signingWorld(context: CliContext): SigningWorld {
  const { env, now, installation, signal } = context;
  const readEvent = (file: string) => readText(file, { maxBytes: MAX_EVENT_BYTES });
  const job = signingJobOf(env, readEventContext(env, readEvent), readEvent, env.GITHUB_TOKEN ?? '');
  return {
    job,
    clock: {
      now: () => now().getTime(),
      sleep: async (ms) => {
        try {
          await sleep(ms, undefined, { signal });
        } catch {
          throw new WorldGateError('interrupted', 'interrupted before anything was signed', {
            kind: 'interrupted',
          });
        }
      },
      random: () => Number(`0x${Buffer.from(context.randomBytes(4)).toString('hex')}`) / 2 ** 32,
    },
    // The runner reads commands from both streams; standard output may be one JSON object.
    mask: (value) => {
      if (job.inActions)
        context.err(
          `::add-mask::${value.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')}\n`,
        );
    },
    redact: redactorFor([context.cwd]),
    version: installation.version,
  };
}

function keyText(context: CliContext, options: Options): KeyText | null {
  const file = text(options, 'key');
  const variable = text(options, 'keyEnv');
  const passphrase = secret(context, text(options, 'keyPassphraseEnv'));
  if (file !== undefined && variable !== undefined) {
    throw new WorldGateError('usage', '--key and --key-env both name a key: give one of them');
  }
  if (file !== undefined) return { pem: readText(resolvePath(context, file)), name: file, passphrase };
  const found = secret(context, variable);
  if (found !== null) return { pem: found.text, name: found.name, passphrase };
  if (passphrase === null) return null;
  throw new WorldGateError(
    'usage',
    '--key-passphrase-env is of a key, and neither --key nor --key-env names one',
  );
}

/** What an environment variable holds, and how messages call it. */
function secret({ env }: CliContext, name: string | undefined): { text: string; name: string } | null {
  return name === undefined ? null : { text: env[name] ?? '', name: `the variable ${name}` };
}

/** An option whose values the command line has checked already. */
function oneOf<T extends string>(values: readonly T[], given: unknown): T | undefined {
  return values.find((value) => value === given);
}

/** @param packageName as the caller named it; `null` where statements were signed that another job had made */
function signResult(
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
    const { reason } = outcome;
    const pending = shown(outcome.pendingPath);
    const rows: Row[] = [
      ['not yet', reason],
      ['waits', pending],
    ];
    const next = commandText(['worldgate audit finish-signing', packageName ?? pending]);
    return {
      exitCode: 0,
      data: { state, reason, pending_path: pending },
      text: `${rowsText(rows)}\nfinish:\n${next}`,
    };
  }
  const { level, backend, signer, log, timestamp, attestationUrl } = outcome;
  const files = outcome.files.map(shown);
  const bundle = shown(outcome.bundlePath);
  const rows: Row[] = [
    backend === 'key'
      ? ['key', signer.replace(/^key /, '')]
      : ['signer', signer.replace('@refs/', ' @refs/')],
    ['level', `${level}: ${levelWords(level, packageName === null)}`],
    ...(log === null ? [] : [['log', `${log.url}, entry ${log.index}`] satisfies Row]),
    ...(timestamp === null ? [] : [['time', `${timestamp.at} by ${timestamp.url}`] satisfies Row]),
    ...(attestationUrl === null ? [] : [['page', attestationUrl] satisfies Row]),
    ...files.map((file, index): Row => [index === 0 ? 'files' : '', file]),
  ];
  const target = packageName ?? path.dirname(bundle);
  const next = commandText(['worldgate audit verify', target, howToTrust(context, backend, options)]);
  return {
    exitCode: 0,
    data: {
      state,
      level,
      backend,
      signer,
      bundle_path: bundle,
      files,
      log,
      timestamp,
      attestation_url: attestationUrl,
    },
    text: `${rowsText(rows)}\nverify:\n${next}`,
  };
}

/** What whoever signs can say; L2 and L3 are a verifier's, who has looked at the workflow. */
function levelWords(level: TrustLevel, isOthers: boolean): string {
  if (level === 'L0') return 'signed with a local key';
  return isOthers ? 'signed in another job; L2 where a trust policy names this workflow' : LEVEL_WORDS[level];
}

function howToTrust({ env }: CliContext, backend: string, options: Options): string {
  if (backend !== 'key') return `--repository ${env.GITHUB_REPOSITORY ?? 'OWNER/NAME'}`;
  const key = text(options, 'key');
  // As `keygen` names the files.
  const isOurs = key?.endsWith('.private.pem') === true;
  return `--trusted-signers ${isOurs ? key.replace(/\.private\.pem$/, '.trusted_signers.json') : 'FILE'}`;
}

type Row = readonly [label: string, value: string];

const WIDTH = 80;
const LABEL = 9;

function rowsText(rows: readonly Row[]): string {
  return rows
    .flatMap(([label, value]) =>
      wrap(value, WIDTH - LABEL).map((part, index) => `${(index === 0 ? label : '').padEnd(LABEL)}${part}`),
    )
    .join('\n');
}

/** A command line to copy; over several lines where it is too long for one. */
function commandText(parts: readonly string[]): string {
  const line = `  ${parts.join(' ')}`;
  return line.length <= WIDTH ? line : `  ${parts.join(' \\\n    ')}`;
}
