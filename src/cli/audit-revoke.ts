import path from 'node:path';
import { revokeShare } from '../attest/share/revoke-share.ts';
import type { CommandHandler, Options } from './commands/command.ts';
import type { CliContext } from './context.ts';
import { required, text } from './options.ts';
import { resolvePath } from './outcome.ts';
import { targetOf } from './share-target.ts';

export const revokeCommand: CommandHandler = async (context, options, [given]) => {
  const reason = required(options, 'reason', '--reason');
  const by = required(options, 'by', '--by');
  const { upload, unconfirmed } = targetOf(context, options, 'Revoke');
  if (unconfirmed !== null) throw unconfirmed;
  const shown = (dir: string) => path.relative(context.cwd, dir) || '.';
  const { revocation, shareDir, packageDir, url, notes } = await revokeShare({
    given: resolvePath(context, given!),
    share: optionalPath(context, options, 'shareDir'),
    package: optionalPath(context, options, 'package'),
    reason,
    by,
    now: context.now(),
    shown,
    takeDown: upload,
  });
  const places = {
    share: shareDir === null ? null : shown(shareDir),
    package: packageDir === null ? null : shown(packageDir),
  };
  return {
    exitCode: 0,
    data: { revocation, ...places, share_url: url, notes },
    text: [
      `revoked by ${revocation.by} at ${revocation.revoked_at}: ${revocation.reason}`,
      ...(places.share === null ? [] : [`page:    ${places.share} now shows the notice`]),
      ...(places.package === null ? [] : [`package: ${places.package} now fails \`audit verify\``]),
      ...(url === null ? [] : [`upload:  ${url} now shows the notice`]),
      ...notes.map((note) => `note:    ${note}`),
    ].join('\n'),
  };
};

function optionalPath(context: CliContext, options: Options, key: string): string | null {
  const given = text(options, key);
  return given === undefined ? null : resolvePath(context, given);
}
