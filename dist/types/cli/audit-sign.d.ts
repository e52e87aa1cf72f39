import type { SigningOptions, SigningWorld } from '../attest/sign/request.js';
import type { CommandHandler, Options } from './commands.js';
import type { CliContext } from './context.js';
export declare const signCommand: CommandHandler;
export declare const finishCommand: CommandHandler;
/** How the options of a command want something signed. */
export declare function signingOptions(context: CliContext, options: Options): SigningOptions;
/** The world that signs, as this process finds it. */
export declare function signingWorld(context: CliContext): SigningWorld;
/** What an environment variable holds, and how messages call it. */
export declare function secret({ env }: CliContext, name: string | undefined): {
    text: string;
    name: string;
} | null;
/** An option whose values the command line has checked already. */
export declare function oneOf<T extends string>(values: readonly T[], given: unknown): T | undefined;
