import type { VerifierFacts } from '../attest/policy/facts.js';
import type { CommandHandler } from './commands.js';
import type { CliContext } from './context.js';
export declare const verifyCommand: CommandHandler;
/** Who verifies: in a job, what the platform says of it. */
export declare function verifierOf({ env, now }: Pick<CliContext, 'env' | 'now'>, commit: string | undefined): VerifierFacts;
