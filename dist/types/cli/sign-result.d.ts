import type { SignOutcome } from '../attest/sign/outcome.js';
import type { Options } from './commands.js';
import type { CliContext, CommandResult } from './context.js';
/** @param packageName as the caller named it; `null` where statements are finished that another job had made */
export declare function signResult(context: CliContext, outcome: SignOutcome, options: Options, packageName: string | null): CommandResult;
