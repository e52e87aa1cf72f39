import type { CliContext, CommandResult } from '../context.ts';

export type Options = Readonly<Record<string, string | readonly string[] | boolean | undefined>>;
export type CommandHandler = (
  context: CliContext,
  options: Options,
  positional: readonly (string | undefined)[],
) => Promise<CommandResult>;

export interface CommandSpec {
  group?: { name: string; description: string };
  usage: string;
  description: string;
  /** With the values that are understood; `repeatable` options may be given again. */
  options: readonly [flags: string, description: string, kind?: readonly string[] | 'repeatable'][];
  /** Loads the command when it is used, so that help costs nothing. */
  load: () => Promise<CommandHandler>;
}
export const FAIL_ON: CommandSpec['options'][number] = [
  '--fail-on <level>',
  'what lets the command fail, each with those before it (default: failed)',
  ['failed', 'inconclusive', 'skipped', 'never'],
];
export const RUNS_DIR: CommandSpec['options'][number] = [
  '--run-workspace <dir>',
  'folder that runs are kept in, below runs/ (default: .worldgate)',
];
export const FORCE: CommandSpec['options'][number] = ['--force', 'write over files of an earlier call'];
