import { setTimeout as sleep } from 'node:timers/promises';
import { finishSigning } from '../attest/sign/finish-signing.ts';
import { ON_OUTAGE, SIGN_BACKENDS, SIGN_MODES } from '../attest/sign/outcome.ts';
import type { SigningOptions, SigningWorld } from '../attest/sign/request.ts';
import { signPackage } from '../attest/sign/sign-package.ts';
import type { KeyText } from '../attest/sign/signing-key.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { readText } from '../foundation/read-text.ts';
import { MAX_EVENT_BYTES, readEventContext } from '../github/event-context.ts';
import { signingJobOf } from '../github/signing-job.ts';
import type { CommandHandler, Options } from './commands/command.ts';
import type { CliContext } from './context.ts';
import { text } from './options.ts';
import { resolvePath } from './outcome.ts';
import { redactorFor } from './redactor.ts';
import { signResult } from './sign-result.ts';

export const signCommand: CommandHandler = async (context, options, [dir]) => {
  const separate = options.separate === true;
  if (separate) requireNothingOfSigning(options);
  const outcome = await signPackage({
    ...signingOptions(context, options),
    ...signingWorld(context),
    packageDir: resolvePath(context, dir!),
    separate,
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

/** Options that only the job that signs has a use for. */
const OF_SIGNING: readonly [key: string, flag: string][] = [
  ['key', '--key'],
  ['keyEnv', '--key-env'],
  ['keyPassphraseEnv', '--key-passphrase-env'],
  ['backend', '--backend'],
  ['signingConfig', '--signing-config'],
  ['onOutage', '--on-outage'],
  ['allowPublicLog', '--allow-public-log'],
];

/** @throws WorldGateError `usage` for options that would have no effect */
function requireNothingOfSigning(options: Options): void {
  const given = OF_SIGNING.filter(([key]) => options[key] !== undefined).map(([, flag]) => flag);
  if (given.length === 0) return;
  throw new WorldGateError(
    'usage',
    `${given.join(', ')} cannot be given with --separate, which signs nothing`,
    {
      hint: 'leave out --separate to sign here, or give it to `worldgate audit finish-signing`',
    },
  );
}

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
export function secret({ env }: CliContext, name: string | undefined): { text: string; name: string } | null {
  return name === undefined ? null : { text: env[name] ?? '', name: `the variable ${name}` };
}

/** An option whose values the command line has checked already. */
export function oneOf<T extends string>(values: readonly T[], given: unknown): T | undefined {
  return values.find((value) => value === given);
}
