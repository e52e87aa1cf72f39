import type { VerifierFacts } from '../attest/policy/facts.js';
import { type VerifyWorld } from '../attest/verify/verify-request.js';
import type { CommandHandler, Options } from './commands.js';
import type { CliContext } from './context.js';
export declare const verifyCommand: CommandHandler;
/** Where a command line verifies: in a job, or in a checkout, whose remote says of which repository it is. */
export declare function verifyWorld(context: CliContext, options: Options): Promise<VerifyWorld>;
/** Who verifies: in a job, what the platform says of it. */
export declare function verifierOf({ env, now }: Pick<CliContext, 'env' | 'now'>, commit: string | undefined): VerifierFacts;
