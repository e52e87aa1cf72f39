import type { SigningSource } from '../contracts/attestation.js';
import { type Environment, type EventContext, type RepositoryName } from './event-context.js';
import { type IdentityRequest } from './identity-token.js';
/** GitHub's store of attestations, and the token to write with. */
export interface AttestationStore {
    apiUrl: string;
    serverUrl: string;
    token: string;
    repository: RepositoryName;
}
/** What the platform says of the job that is to sign. */
export interface SigningJob {
    inActions: boolean;
    source: SigningSource;
    /** The job runs for a pull request from a fork; `null` where the event does not tell. */
    fork: boolean | null;
    /** Of the event `workflow_run`: what ran before comes from a fork, `null` where the event does not tell. */
    triggeringFork: boolean | null;
    /** `null` where the job has no permission to ask who it is. */
    identity: IdentityRequest | null;
    /** `null` without a token, a repository or an address of the API. */
    store: AttestationStore | null;
}
/**
 * @param env `GITHUB_*` and `ACTIONS_ID_TOKEN_*` variables, read at the door
 * @param readEvent returns the text of a file, or throws; called only for the event `workflow_run`
 * @param token of the API; empty where there is none
 */
export declare function signingJobOf(env: Environment, context: EventContext, readEvent: (path: string) => string, token: string): SigningJob;
