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
    options: readonly [flags: string, description: string, choices?: readonly string[]][];
    /** Loads the command when it is used, so that help costs nothing. */
    load: () => Promise<CommandHandler>;
}
export declare const COMMANDS: readonly CommandSpec[];
export {};
