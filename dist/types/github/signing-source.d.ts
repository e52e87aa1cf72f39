import type { SigningSource } from '../contracts/attestation.js';
import type { Environment, EventContext } from './event-context.js';
/** What the platform says of this job, for the statement that is signed here; all `null` outside of a job. */
export declare function signingSourceOf(env: Environment, context: EventContext): SigningSource;
