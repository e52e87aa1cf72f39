import type { CliContext, CommandResult } from './context.js';
export type Options = Readonly<Record<string, string | readonly string[] | boolean | undefined>>;
export type CommandHandler = (context: CliContext, options: Options, positional: readonly (string | undefined)[]) => Promise<CommandResult>;
interface CommandSpec {
    group?: {
        name: string;
        description: string;
    };
    usage: string;
    description: string;
    /** With the values that are understood; `repeatable` options may be given again. */
    options: readonly [flags: string, description: string, kind?: readonly string[] | 'repeatable'][];
    /** Loads the command when it is used, so that help costs nothing. */
    load: () => Promise<CommandHandler>;
}
export declare const COMMANDS: readonly CommandSpec[];
export {};
