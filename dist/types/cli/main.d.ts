import type { Installation } from '../foundation/installation.js';
import type { CliContext } from './context.js';
/** Runs one command line and sets the exit code of the process. */
export declare function main(argv: readonly string[], installation: Installation): Promise<void>;
/** Runs one command line in a given world. @returns the exit code */
export declare function run(context: CliContext): Promise<number>;
