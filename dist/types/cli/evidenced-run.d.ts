import type { RunOutcome } from '../evaluation/run-outcome.js';
import type { Options } from './commands.js';
import type { CliContext, CommandResult } from './context.js';
/**
 * A run and the package that it becomes, as one command's result.
 * @param output folder of the package, as the caller named it
 * @param end called when the run has ended, before anything is said of it
 */
export declare function evidencedRun(context: CliContext, run: () => Promise<RunOutcome>, output: string, options: Options, end: () => void): Promise<CommandResult>;
