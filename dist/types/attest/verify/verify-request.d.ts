import type { VerifierFacts } from '../policy/facts.js';
import type { VerifyRequest } from './verify-package.js';
/** What a caller may say, at whatever door; paths are relative to his folder. */
export interface VerifyAsk {
    package: string;
    bundle?: string | undefined;
    trustPolicy?: string | undefined;
    trustedSigners?: string | undefined;
    publicKey?: string | undefined;
    /** owner/name: accepts what any of its workflows signed. */
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
    verifier: VerifierFacts;
}
/**
 * A request from what a caller said. Whoever names keys, or a repository, and no policy asks for nothing but a signature of
 * these.
 * @throws WorldGateError `usage` where two answers are given to whom to trust, and those of reading the named files
 */
export declare function verifyRequest(ask: VerifyAsk, { folder, cacheFolder, verifier }: VerifyWorld): VerifyRequest;
