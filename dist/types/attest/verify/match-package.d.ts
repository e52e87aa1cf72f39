import type { StoredPackage } from '../../audit/package/read-package.js';
import { type EvidencePredicate, type Statement } from '../../contracts/attestation.js';
import type { VerificationCheck } from '../../contracts/verification.js';
type Check = VerificationCheck;
/**
 * Holds the subjects of a statement against the members that are there: the same names, each with the same digest, none
 * missing and none besides.
 * @param file of the bundle, for messages
 */
export declare function matchSubjects(statement: Statement, stored: Pick<StoredPackage, 'manifest' | 'digest'>, file: string): Check[];
/** Our own predicate, where the statement is of that type and well-formed. */
export declare function evidencePredicateOf(statement: Statement, file: string): {
    predicate: EvidencePredicate | null;
    checks: Check[];
};
/**
 * Whether what a statement says of the package is what the package says; and of run and repository, what our own
 * predicate says, which the certificate is held against.
 * @param evidence of our own statement, which stands for the run in all three; null where there is none to read
 */
export declare function matchPredicate(statement: Statement, evidence: EvidencePredicate | null, stored: StoredPackage, file: string): Check[];
export {};
