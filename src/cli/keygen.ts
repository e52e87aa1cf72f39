import path from 'node:path';
import { exposedIn } from '../attest/sign/key-place.ts';
import { KEY_TYPES, makeKey } from '../attest/sign/keygen.ts';
import { childEnvironment } from '../evaluation/worker-handle.ts';
import { makeFolder } from '../foundation/atomic-file.ts';
import { WorldGateError } from '../foundation/errors.ts';
import { isBelow } from '../foundation/safe-path.ts';
import { hostIo } from '../observability/host-io.ts';
import { oneOf, secret } from './audit-sign.ts';
import type { CommandHandler } from './commands/command.ts';
import type { CliContext } from './context.ts';
import { commandText, type Row, rowsText } from './next-command.ts';
import { required, text } from './options.ts';
import { resolvePath } from './outcome.ts';

export const keygenCommand: CommandHandler = async (context, options) => {
  const prefix = resolvePath(context, required(options, 'output', '--output PREFIX'));
  const passphrase = secret(context, text(options, 'keyPassphraseEnv'));
  if (passphrase?.text === '') {
    throw new WorldGateError('key-passphrase', `${passphrase.name} is empty or not set`, {
      hint: 'A passphrase has at least one character; leave the option out for a key that is not encrypted.',
    });
  }
  const owner = required(options, 'owner', '--owner TEXT');
  makeFolder(path.dirname(prefix));
  const { id, privatePath, publicPath, trustedSignersPath } = makeKey({
    prefix,
    type: oneOf(KEY_TYPES, options.type) ?? 'p256',
    owner,
    passphrase: passphrase?.text ?? null,
    now: context.now(),
  });
  const shown = (file: string) => (isBelow(context.cwd, file) ? path.relative(context.cwd, file) : file);
  const [key, publicKey, signers] = [shown(privatePath), shown(publicPath), shown(trustedSignersPath)];
  const withPassphrase =
    passphrase === null ? '' : ` --key-passphrase-env ${text(options, 'keyPassphraseEnv')}`;
  const warnings = await warningsOf(context, privatePath, key);
  const rows: Row[] = [
    ['key', id],
    ['private', key],
    ['public', publicKey],
    ['signers', signers],
    ...warnings.map((warning): Row => ['warning', warning]),
  ];
  return {
    exitCode: 0,
    data: { key_id: id, private_key: key, public_key: publicKey, trusted_signers: signers, warnings },
    text: [
      rowsText(rows),
      'Keep the private key; give the signers file to whoever verifies.',
      'sign:',
      commandText(['audit sign PACKAGE', `--key ${key}${withPassphrase}`]),
      'verify:',
      commandText(['audit verify PACKAGE', `--trusted-signers ${signers}`]),
    ].join('\n'),
  };
};

/** Whoever reads a repository must not find its key there. */
async function warningsOf({ env }: CliContext, file: string, shown: string): Promise<string[]> {
  const tree = await exposedIn(file, hostIo(undefined, childEnvironment(env)).exec);
  if (tree === null) return [];
  return [
    `${shown} lies in a git repository and is not ignored: the next "git add" may publish it. ` +
      'Move it out of there, or add the line *.private.pem to .gitignore.',
  ];
}
