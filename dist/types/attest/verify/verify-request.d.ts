import type { Remote } from '../policy/describe-repository.js';
import type { VerifierFacts } from '../policy/facts.js';
import type { VerifyRequest } from './verify-package.js';
/** What a caller may say, at whatever door; paths are relative to his folder. */
export interface VerifyAsk {
    package: string;
    /** Files, or folders with the three of a package; none means those beside the members. */
    bundles?: readonly string[] | undefined;
    trustPolicy?: string | undefined;
    trustedSigners?: string | undefined;
    publicKey?: string | undefined;
    /** owner/name: without a policy, accepts what any of its workflows signed; with one, where the verifier stands. */
    repository?: string | undefined;
    /** Of that repository; github.com unless given. */
    serverUrl?: string | undefined;
    repositoryId?: string | undefined;
    trustedRoot?: string | undefined;
    tufMirror?: string | undefined;
    tufRoot?: string | undefined;
    offline?: boolean | undefined;
}
export interface VerifyWorld {
    folder: string;
    cacheFolder: string;
    /** Of WorldGate. */
    version: string;
    verifier: VerifierFacts;
    /** Outside of a job, where the checkout that the verifier stands in comes from; null where there is none. */
    origin?: Remote | null;
}
/**
 * A request from what a caller said. Whoever names keys, or a repository, and no policy asks for nothing but a signature of
 * these.
 * @throws WorldGateError `usage` where two answers are given to whom to trust, and those of reading the named files
 */
export declare function verifyRequest(ask: VerifyAsk, world: VerifyWorld): VerifyRequest;
