import { type FailOn } from '../contracts/verdict.js';
import type { RunOutcome } from '../evaluation/run-outcome.js';
import type { Options } from './commands.js';
import type { CliContext, CommandResult } from './context.js';
export declare function failOnOption(options: Options): FailOn;
/** Where the caller keeps runs. */
export declare function workspaceDir(context: CliContext, options: Options): string;
export declare function resolvePath(context: CliContext, file: string): string;
/** What a command says of a run that has ended, and how it exits. A fault of ours is thrown again. */
export declare function runResult(context: CliContext, outcome: RunOutcome, options: Options): CommandResult;
