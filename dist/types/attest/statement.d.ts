import type { StoredPackage } from '../audit/package/read-package.js';
import { type SigningSource, type Statement } from '../contracts/attestation.js';
import type { Verdict } from '../contracts/verdict.js';
/** When and by which version statements are made. */
export interface Made {
    at: Date;
    version: string;
}
/** Statements over one package, in the order of `PACKAGE_PREDICATES`; all have the same subjects. */
export declare function packageStatements(stored: StoredPackage, source: SigningSource, made: Made): Statement[];
/** The bytes that are signed. Verifiers read these very bytes, so that no second spelling of them matters. */
export declare function payloadOf(statement: Statement): Buffer;
/** Name of the subject that has the package digest. No member can be called so. */
export declare function packageSubject(slug: string): string;
/**
 * Every member with its digest, and the package by its own: the digest of its manifest.
 * @throws WorldGateError `too-many-members`
 */
export declare function subjectsOf({ manifest, digest, }: Pick<StoredPackage, 'manifest' | 'digest'>): Statement['subject'];
export declare function testResult(verdict: Verdict): 'PASSED' | 'WARNED' | 'FAILED';
/** Members that the test result names, in this order and before all else. */
export declare const DESCRIBED_MEMBERS: string[];
/** What test result and provenance say of the place in which the evidence was made: all of it follows from the source. */
export interface Place {
    /** Page of the attempt. */
    url: string | null;
    buildType: string;
    /** Both null where no workflow made it. */
    workflow: object | null;
    github: object | null;
    /** One dependency, or none where it was made in no repository. */
    repository: readonly object[];
    builder: string;
}
export declare function placeOf(source: SigningSource): Place;
/** Page of the attempt in which the statement was made. */
export declare function runUrl({ server_url, repository, run_id, run_attempt }: SigningSource): string | null;
