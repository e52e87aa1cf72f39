import type { SigningOptions, SigningWorld } from '../attest/sign/request.js';
import type { CommandHandler, Options } from './commands.js';
import type { CliContext } from './context.js';
export declare const signCommand: CommandHandler;
export declare const finishCommand: CommandHandler;
export declare const keygenCommand: CommandHandler;
/** How the options of a command want something signed. */
export declare function signingOptions(context: CliContext, options: Options): SigningOptions;
/** The world that signs, as this process finds it. */
export declare function signingWorld(context: CliContext): SigningWorld;
