import type { SigningJob } from '../../github/signing-job.js';
import type { SignMode } from './outcome.js';
export interface SignCircumstances {
    mode: SignMode;
    /** A key is given: then nobody needs to say who the job is. */
    hasKey: boolean;
    job: Pick<SigningJob, 'inActions' | 'source' | 'fork' | 'triggeringFork' | 'identity'>;
    allowUntrustedEvent: boolean;
}
export type SignDecision = {
    sign: true;
} | {
    sign: false;
    reason: string;
};
/**
 * Whether to sign. `auto` skips where it cannot be done, but fails for a release; `required` fails; `never` skips.
 * Where data may be a stranger's and the identity is the repository's own, nothing is signed.
 * @throws WorldGateError `untrusted-event`, `identity-missing`
 */
export declare function decideMode(circumstances: SignCircumstances): SignDecision;
/** Whether a signature that cannot be made is a failure: where one is required, and for releases. */
export declare function mustSign({ mode, job: { source }, }: Pick<SignCircumstances, 'mode'> & {
    job: Pick<SigningJob, 'source'>;
}): boolean;
