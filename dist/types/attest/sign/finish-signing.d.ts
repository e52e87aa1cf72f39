import type { SignOutcome } from './outcome.js';
import type { FinishRequest } from './request.js';
/**
 * Signs statements that wait for it. Given the package, they must be those that the package leads to; given the
 * pending file alone, as in a separate job that saw only digests, they must agree with each other. In both cases they
 * must come from a job of the repository that signs.
 * @throws WorldGateError `pending-missing`, `pending-invalid`, `pending-foreign`, and those of `signPackage`
 */
export declare function finishSigning(request: FinishRequest): Promise<SignOutcome>;
